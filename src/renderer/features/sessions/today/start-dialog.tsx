/** A session that nobody planned: who, what, how long; it begins at once. */
import { useState } from 'react';
import type { Discipline } from '../../../../shared/domain/discipline.ts';
import type { ChildId, RoomId, SessionId } from '../../../../shared/domain/ids.ts';
import { canBeTogether } from '../../../../shared/domain/together.ts';
import { useSend } from '../../../app/client/index.ts';
import { useWords } from '../../../app/words.ts';
import { Button, Dialog, Segmented, Stack } from '../../../ui/index.ts';
import { ChildPicker } from '../child-picker.tsx';
import { DisciplineSelect } from '../discipline-select.tsx';
import { sessionLengths } from '../session-lengths.ts';
import { useRoomDisciplines } from '../use-room-disciplines.ts';
import { AlsoNow } from './also-now.tsx';

type Props = {
  readonly roomId: RoomId;
  readonly onClose: () => void;
  readonly onStarted: (sessionId: SessionId) => void;
};

export function StartDialog({ roomId, onClose, onStarted }: Props) {
  const { t } = useWords();
  const { send, isPending } = useSend('sessions.startUnplanned');
  const [chosen, setDiscipline] = useState<Discipline | null>(null);
  const [childIds, setChildIds] = useState<readonly ChildId[]>([]);
  const [minutes, setMinutes] = useState<string>('30');
  const disciplines = useRoomDisciplines(roomId);
  const discipline = chosen ?? disciplines[0] ?? null;
  const start = async () => {
    if (discipline === null) return;
    const started = await send({ roomId, discipline, childIds: [...childIds], minutes: Number(minutes) });
    if (!started) return;
    onClose();
    onStarted(started.sessionId);
  };
  return (
    <Dialog
      isOpen
      title={t('sessions.startUnplanned')}
      onClose={onClose}
      actions={
        <>
          <Button onPress={onClose}>{t('common.cancel')}</Button>
          <Button
            variant="primary"
            isPending={isPending}
            isDisabled={discipline === null || !canBeTogether(childIds.length)}
            onPress={() => void start()}
          >
            {t('sessions.start')}
          </Button>
        </>
      }
    >
      <Stack>
        <DisciplineSelect disciplines={disciplines} value={discipline} onChange={setDiscipline} />
        <Segmented
          label={t('sessions.length')}
          options={sessionLengths.map((length) => ({
            id: String(length),
            label: t('common.minutesShort', { count: length }),
          }))}
          value={minutes}
          onChange={setMinutes}
        />
        <AlsoNow roomId={roomId} childIds={childIds} minutes={Number(minutes)} />
        <ChildPicker roomId={roomId} selectedIds={childIds} onChange={setChildIds} />
      </Stack>
    </Dialog>
  );
}
