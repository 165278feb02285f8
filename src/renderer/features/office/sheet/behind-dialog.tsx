import { useMemo, useState } from 'react';
import type { Day } from '../../../../shared/domain/day.ts';
import { markOf, type Totals, totalsOf } from '../../../../shared/domain/month-sheet.ts';
import { isCalledOff } from '../../../../shared/domain/session.ts';
import type { BehindSession } from '../../../../shared/ipc/contract/attendance.ts';
import { useCall } from '../../../app/client/index.ts';
import { useWords } from '../../../app/words.ts';
import { DataTable, Dialog, EmptyState, Spinner } from '../../../ui/index.ts';
import { useBehindColumns } from './behind-columns.tsx';
import { CorrectDialog } from './correct-dialog.tsx';
import type { Opened, SheetQuery } from './sheet-query.ts';

type Props = {
  readonly query: SheetQuery;
  readonly opened: Opened;
  readonly today: Day;
  readonly onClose: () => void;
};

/** The sessions behind a number. What it adds up from is told by the same function that counted it. */
export function BehindDialog({ query, opened, today, onClose }: Props) {
  const { t } = useWords();
  const { childId, roomId, discipline, from, to, total } = opened;
  const { data } = useCall('attendance.behind', { scope: query.scope, discipline, childId, roomId, from, to });
  const rows = useMemo(() => data?.filter((row) => countsIn(row, total, today)), [data, total, today]);
  const [corrected, correct] = useState<BehindSession | null>(null);
  const columns = useBehindColumns({ hasChild: childId === null, hasDay: from !== to, today, onCorrect: correct });
  return (
    <>
      <Dialog title={opened.title} isOpen onClose={onClose} size="large" closeLabel={t('common.close')} isDismissable>
        {rows ? (
          <DataTable
            label={opened.title}
            columns={columns}
            rows={rows}
            rowKey={(row) => `${row.sessionId ?? `${row.seriesId} ${row.day}`} ${row.childId}`}
            empty={<EmptyState title={t('office.behindNone')} />}
          />
        ) : (
          <Spinner label={t('common.loading')} />
        )}
      </Dialog>
      {corrected && <CorrectDialog row={corrected} onClose={() => correct(null)} />}
    </>
  );
}

function countsIn(row: BehindSession, total: keyof Totals | null, today: Day): boolean {
  if (total === null) return true;
  const mark = markOf({ ...row, isCancelled: isCalledOff(row.outcome) }, today);
  return totalsOf({ isMakeUp: row.isMakeUp, minutes: row.minutes ?? 0 }, mark)[total] > 0;
}
