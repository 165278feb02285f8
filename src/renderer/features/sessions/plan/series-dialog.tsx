/** Adds to the weekly plan, changes a series from a day on, or ends it. */
import { useState } from 'react';
import type { Day, Weekday } from '../../../../shared/domain/day.ts';
import type { RoomId, StaffId } from '../../../../shared/domain/ids.ts';
import { formatDayShort } from '../../../../shared/i18n/dates.ts';
import type { CallInput } from '../../../../shared/ipc/contract/index.ts';
import type { PlanConflict, PlanFields, PlanRow } from '../../../../shared/ipc/contract/plan.ts';
import { useCall, useSend } from '../../../app/client/index.ts';
import { useWords } from '../../../app/words.ts';
import { Button, Dialog, Stack, showToast } from '../../../ui/index.ts';
import { ChildPicker } from '../child-picker.tsx';
import { useRoomDisciplines } from '../use-room-disciplines.ts';
import { Conflicts } from './conflicts.tsx';
import { EndDialog } from './end-dialog.tsx';
import css from './plan.module.css';
import { draftOf, fieldsOf } from './series-draft.ts';
import { SeriesFields } from './series-fields.tsx';

type Props = {
  /** Null: a new one. */
  readonly series: PlanRow | null;
  readonly weekday: Weekday;
  readonly roomId: RoomId;
  readonly today: Day;
  readonly staffId: StaffId | null;
  readonly onClose: () => void;
};

export function SeriesDialog({ series, weekday, roomId, today, staffId, onClose }: Props) {
  const { t } = useWords();
  const { send: save, isPending } = useSend('plan.save');
  const [draft, setDraft] = useState(() => draftOf(series, weekday, today, staffId));
  const [isAsked, setAsked] = useState(false);
  const [isEnding, setEnding] = useState(false);
  const disciplines = useRoomDisciplines(roomId);
  const whole = { ...draft, discipline: draft.discipline ?? disciplines[0] ?? null };
  const fields = fieldsOf(whole, roomId, series?.to ?? null);
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
      onClose={onClose}
      actions={
        <>
          {series && <Button onPress={() => setEnding(true)}>{t('plan.end')}</Button>}
          <Button onPress={onClose}>{t('common.cancel')}</Button>
          <Button
            variant="primary"
            isPending={isPending}
            isDisabled={conflicts.length > 0}
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
            roomId={roomId}
            disciplines={disciplines}
            earliest={series ? today : null}
            isAsked={isAsked}
            onChange={(changes) => setDraft((before) => ({ ...before, ...changes }))}
          />
          <ChildPicker
            roomId={roomId}
            selectedIds={draft.childIds}
            onChange={(childIds) => setDraft((before) => ({ ...before, childIds }))}
            errorMessage={isAsked && draft.childIds.length === 0 ? t('plan.needChild') : undefined}
          />
        </div>
      </Stack>
    </Dialog>
  );
}

/** Stands in the query's key while the form is not whole; it is never sent. */
const nothing: CallInput<'plan.conflicts'>['fields'] = {
  roomId: '',
  staffId: '',
  discipline: 'art',
  weekday: 1,
  start: '',
  minutes: 5,
  from: '',
  to: null,
  childIds: [],
};

function useConflicts(series: PlanRow | null, fields: PlanFields | null): readonly PlanConflict[] {
  const input = { seriesId: series?.id ?? null, fields: fields ?? nothing };
  const { data } = useCall('plan.conflicts', input, fields !== null);
  return (fields && data) || [];
}
