/** Adds to the weekly plan, changes a series from a day on, or ends it. */
import { useState } from 'react';
import type { Day } from '../../../../shared/domain/day.ts';
import type { RoomId, StaffId } from '../../../../shared/domain/ids.ts';
import { disciplineOf } from '../../../../shared/domain/specialism-discipline.ts';
import { holdsSessions } from '../../../../shared/domain/staff.ts';
import { formatDayShort } from '../../../../shared/i18n/dates.ts';
import type { PlanConflict, PlanFields, PlanRow } from '../../../../shared/ipc/contract/plan.ts';
import { useCall, useSend } from '../../../app/client/index.ts';
import { useLeaving } from '../../../app/use-leaving.tsx';
import { useWords } from '../../../app/words.ts';
import { Button, Dialog, Stack, showToast } from '../../../ui/index.ts';
import { useRoomDisciplines } from '../use-room-disciplines.ts';
import { Conflicts } from './conflicts.tsx';
import { EndDialog } from './end-dialog.tsx';
import css from './plan.module.css';
import { draftOf, fieldsOf, isSameDraft, type SeriesPreset, unsent } from './series-draft.ts';
import { SeriesFields } from './series-fields.tsx';
import { SeriesWho } from './series-who.tsx';

export type { SeriesPreset } from './series-draft.ts';

type Props = {
  /** Null: a new one. */
  readonly series: PlanRow | null;
  readonly preset: SeriesPreset;
  readonly roomId: RoomId;
  readonly today: Day;
  readonly staffId: StaffId | null;
  readonly onClose: () => void;
};

export function SeriesDialog({ series, preset, roomId, today, staffId, onClose }: Props) {
  const { t } = useWords();
  const { send: save, isPending } = useSend('plan.save');
  const { data: people = [] } = useCall('staff.list', { search: '', roomId, archived: false });
  const [start] = useState(() => draftOf(series, preset, today, staffId));
  const [draft, setDraft] = useState(start);
  const { leave, question } = useLeaving(!isSameDraft(draft, start), onClose);
  const [isAsked, setAsked] = useState(false);
  const [isEnding, setEnding] = useState(false);
  const disciplines = useRoomDisciplines(roomId);
  const specialists = people.filter(({ role }) => holdsSessions(role));
  const specialist = specialists.find(({ id }) => id === draft.staffId);
  const own = specialist ? disciplineOf(specialist.specialism) : null;
  const usual = own !== null && disciplines.includes(own) ? own : (disciplines[0] ?? null);
  const whole = { ...draft, discipline: draft.discipline ?? usual };
  const fields = fieldsOf(whole, roomId);
  const conflicts = useConflicts(series, fields);

  const submit = async () => {
    setAsked(true);
    const saved = fields && (await save({ seriesId: series?.id ?? null, fields }));
    if (!saved) return;
    showToast({ message: t('plan.saved', { day: formatDayShort(saved.from) }), tone: 'ok' });
    onClose();
  };
  if (isEnding && series)
    return <EndDialog series={series} today={today} onBack={() => setEnding(false)} onDone={onClose} />;
  return (
    <Dialog
      isOpen
      size="large"
      title={series ? t('plan.editTitle') : t('plan.newTitle')}
      onClose={leave}
      actions={
        <>
          {series && <Button onPress={() => setEnding(true)}>{t('plan.end')}</Button>}
          <Button onPress={leave}>{t('common.cancel')}</Button>
          <Button
            variant="primary"
            isPending={isPending}
            isDisabled={conflicts.some(({ stops }) => stops)}
            onPress={() => void submit()}
          >
            {t('common.save')}
          </Button>
        </>
      }
    >
      <Stack>
        <Conflicts conflicts={conflicts} />
        <div className={css.dialog}>
          <SeriesFields
            draft={whole}
            specialists={specialists}
            disciplines={disciplines}
            earliest={series ? today : null}
            isAsked={isAsked}
            onChange={(changes) => setDraft((before) => ({ ...before, ...changes }))}
          />
          <SeriesWho
            roomId={roomId}
            groupId={draft.groupId}
            childIds={draft.childIds}
            isAsked={isAsked}
            onChange={(who) => setDraft((before) => ({ ...before, ...who }))}
          />
        </div>
        {question}
      </Stack>
    </Dialog>
  );
}

function useConflicts(series: PlanRow | null, fields: PlanFields | null): readonly PlanConflict[] {
  const input = { seriesId: series?.id ?? null, fields: fields ?? unsent };
  const { data } = useCall('plan.conflicts', input, fields !== null);
  return (fields && data) || [];
}
