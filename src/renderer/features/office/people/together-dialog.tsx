import { useState } from 'react';
import type { Day } from '../../../../shared/domain/day.ts';
import { lastGrade } from '../../../../shared/domain/grade.ts';
import type { RoomId } from '../../../../shared/domain/ids.ts';
import type { ReadyStatus } from '../../../../shared/ipc/contract/app.ts';
import type { TogetherAction } from '../../../../shared/ipc/contract/children-together.ts';
import { useWords } from '../../../app/words.ts';
import { DateField, Select, Stack, TextField } from '../../../ui/index.ts';
import { roomOptions } from '../room-name.ts';
import { StepDialog } from '../step-dialog.tsx';
import { longest } from './child-draft.ts';

type Props = {
  readonly kind: 'move' | 'class' | 'nextYear';
  readonly rooms: ReadyStatus['rooms'];
  readonly today: Day;
  readonly count: number;
  readonly isPending: boolean;
  readonly onApply: (action: TogetherAction) => void;
  readonly onClose: () => void;
};

/** What else has to be known before several children change. */
export function TogetherDialog({ kind, rooms, today, count, isPending, onApply, onClose }: Props) {
  const { t } = useWords();
  const [roomId, setRoomId] = useState<RoomId | null>(null);
  const [from, setFrom] = useState<Day | null>(today);
  const [className, setClassName] = useState('');
  const action = actionOf();
  function actionOf(): TogetherAction | null {
    if (kind === 'nextYear') return { kind };
    if (kind === 'class') return { kind, className: className.trim() };
    return roomId !== null && from !== null && from <= today ? { kind, roomId, from } : null;
  }
  const titles = { move: t('people.move'), class: t('people.setClass'), nextYear: t('people.nextYear') };
  return (
    <StepDialog
      title={`${titles[kind]} · ${t('people.chosen', { count })}`}
      size="small"
      doLabel={t('people.apply')}
      canDo={action !== null}
      isPending={isPending}
      onDo={() => action && onApply(action)}
      onClose={onClose}
    >
      <Stack gap={4}>
        {kind === 'nextYear' && <p>{t('people.nextYearHint', { last: lastGrade })}</p>}
        {kind === 'class' && (
          <TextField
            autoFocus
            label={t('people.className')}
            value={className}
            onChange={(text) => setClassName(text.slice(0, longest.className))}
          />
        )}
        {kind === 'move' && (
          <>
            <Select
              label={t('office.room')}
              options={roomOptions(rooms)}
              value={roomId}
              onChange={(id) => setRoomId(id as RoomId)}
              placeholder={t('office.room')}
            />
            <DateField
              label={t('people.moveFrom')}
              description={t('people.moveFromHint')}
              value={from}
              onChange={(day) => setFrom(day as Day | null)}
              invalidMessage={t('office.badDate')}
              errorMessage={from !== null && from > today ? t('people.moveFromHint') : undefined}
            />
          </>
        )}
      </Stack>
    </StepDialog>
  );
}
