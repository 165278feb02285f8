import { useState } from 'react';
import { isMissed } from '../../../../shared/domain/attendance.ts';
import type { ChildId } from '../../../../shared/domain/ids.ts';
import { type OfficeStatus, officeStatuses, shortestReason } from '../../../../shared/domain/office-mark.ts';
import type { SessionOutcome } from '../../../../shared/domain/session.ts';
import { formatDayShort } from '../../../../shared/i18n/dates.ts';
import type { Close, Unmarked } from '../../../../shared/ipc/contract/attendance.ts';
import { useSend } from '../../../app/client/index.ts';
import { useWords } from '../../../app/words.ts';
import { Button, Dialog, Segmented, Stack, showToast } from '../../../ui/index.ts';
import { OfficeReason } from '../office-reason.tsx';
import { OfficeMarks } from './office-marks.tsx';
import css from './unmarked.module.css';

const outcomes = ['student_absent', 'provider_absent', 'cancelled'] as const satisfies readonly SessionOutcome[];
type Outcome = (typeof outcomes)[number];
type Marks = ReadonlyMap<ChildId, OfficeStatus>;

type Props = { readonly row: Unmarked; readonly onDone: () => void; readonly onClose: () => void };

/** An opened session gets the office's marks; of a time that nobody opened it is written down why it was not held. */
export function CloseDialog({ row, onDone, onClose }: Props) {
  const { t } = useWords();
  const isPlanned = row.sessionId === null;
  const [outcome, setOutcome] = useState<Outcome>('student_absent');
  const [marks, setMarks] = useState<Marks>(new Map());
  const [reason, setReason] = useState('');
  const { send, isPending } = useSend('attendance.close');
  const asksMarks = !isPlanned || outcome === 'student_absent';
  const statuses = isPlanned ? officeStatuses.filter(isMissed) : officeStatuses;
  const isReady = reason.trim().length >= shortestReason && (!asksMarks || marks.size === row.children.length);
  const save = async () => {
    if (!isReady || (await send(closeOf(row, outcome, asksMarks ? marks : new Map(), reason))) === undefined) return;
    showToast({ tone: 'ok', message: t('unmarked.saved') });
    onDone();
  };
  return (
    <Dialog
      title={t('unmarked.title')}
      isOpen
      onClose={onClose}
      closeLabel={t('common.close')}
      actions={
        <Button variant="primary" isPending={isPending} isDisabled={!isReady} onPress={() => void save()}>
          {t('unmarked.save')}
        </Button>
      }
    >
      <Stack gap={4}>
        <p className={css.what}>
          {[formatDayShort(row.day), row.start, t(`disciplines.${row.discipline}`), row.staffName].join(' · ')}
        </p>
        {isPlanned && (
          <Segmented<Outcome>
            label={t('unmarked.what')}
            description={t('unmarked.hintPlanned')}
            options={outcomes.map((id) => ({ id, label: t(`outcomes.${id}`) }))}
            value={outcome}
            onChange={setOutcome}
            isFullWidth
          />
        )}
        {asksMarks && (
          <OfficeMarks
            rows={row.children}
            statuses={statuses}
            marks={marks}
            onMark={(ids, status) => setMarks(new Map([...marks, ...ids.map((id) => [id, status] as const)]))}
            {...(!isPlanned && { hint: t('unmarked.hintOpened') })}
          />
        )}
        <OfficeReason value={reason} onChange={setReason} />
      </Stack>
    </Dialog>
  );
}

function closeOf(row: Unmarked, outcome: Outcome, marks: Marks, reason: string): Close {
  const list = [...marks].map(([childId, status]) => ({ childId, status }));
  if (row.sessionId !== null) return { what: 'marked', sessionId: row.sessionId, marks: list, reason };
  const seriesId = row.seriesId as NonNullable<Unmarked['seriesId']>;
  return { what: 'did_not_take_place', seriesId, day: row.day, outcome, marks: list, reason };
}
