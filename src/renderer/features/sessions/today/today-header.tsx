/** The room, and the ways from here: the plan, a session nobody planned, and out. */
import { CalendarDays, Lock, Mic, Plus, UsersRound } from 'lucide-react';
import { useState } from 'react';
import type { RoomId, SessionId } from '../../../../shared/domain/ids.ts';
import type { ReadyStatus } from '../../../../shared/ipc/contract/app.ts';
import { useSend } from '../../../app/client/index.ts';
import { useWords } from '../../../app/words.ts';
import { AppHeader, Button, IconButton, Select } from '../../../ui/index.ts';
import { StartDialog } from './start-dialog.tsx';
import css from './today.module.css';

type Props = {
  readonly status: ReadyStatus & { readonly room: { readonly id: RoomId; readonly name: string } };
  readonly onPlan: () => void;
  readonly onChildren: () => void;
  readonly onVoice: () => void;
  readonly onLock: () => void;
  readonly onStarted: (sessionId: SessionId) => void;
};

export function TodayHeader({ status, onPlan, onChildren, onVoice, onLock, onStarted }: Props) {
  const { t } = useWords();
  const [isStarting, setStarting] = useState(false);
  return (
    <>
      <AppHeader title={t('sessions.today')} subtitle={status.signedIn?.name}>
        <RoomSwitch status={status} />
        <Button icon={Plus} onPress={() => setStarting(true)}>
          {t('sessions.startUnplanned')}
        </Button>
        <Button icon={CalendarDays} onPress={onPlan}>
          {t('sessions.plan')}
        </Button>
        <Button icon={UsersRound} onPress={onChildren}>
          {t('children.title')}
        </Button>
        <IconButton icon={Mic} variant="quiet" label={t('voice.title')} tooltip onPress={onVoice} />
        <IconButton icon={Lock} variant="quiet" label={t('sessions.lock')} onPress={onLock} />
      </AppHeader>
      {isStarting && <StartDialog roomId={status.room.id} onClose={() => setStarting(false)} onStarted={onStarted} />}
    </>
  );
}

function RoomSwitch({ status }: Pick<Props, 'status'>) {
  const { t } = useWords();
  const { send } = useSend('app.chooseRoom');
  const isOneSchool = status.rooms.every(({ schoolName }) => schoolName === status.rooms[0]?.schoolName);
  if (status.rooms.length < 2) return <span className={css.room}>{status.room.name}</span>;
  return (
    <div className={css.roomSwitch}>
      <Select
        label={t('sessions.room')}
        hideLabel
        placeholder={t('sessions.choose')}
        options={status.rooms.map(({ id, name, schoolName }) => ({
          id,
          label: isOneSchool ? name : `${name} · ${schoolName}`,
        }))}
        value={status.room.id}
        onChange={(roomId) => void send({ roomId })}
      />
    </div>
  );
}
