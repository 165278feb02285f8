import { useMemo, useState } from 'react';
import { type Day, type Month, monthOf } from '../../../../shared/domain/day.ts';
import { useCall } from '../../../app/client/index.ts';
import { useWords } from '../../../app/words.ts';
import { DataTable, Spinner } from '../../../ui/index.ts';
import office from '../office.module.css';
import type { SheetQuery } from '../sheet/sheet-query.ts';
import { useKept } from '../use-kept.ts';
import { monthPeriod, schoolYearOf, yearPeriod } from './periods.ts';
import { sumRows, useSummaryColumns, useSummaryTotals } from './summary-columns.tsx';
import { type ChosenPeriod, SummaryToolbar } from './summary-toolbar.tsx';

type Props = {
  readonly today: Day;
  /** Opens the month sheet of a room. */
  readonly onOpenMonth: (query: SheetQuery) => void;
};

export function SummaryScreen({ today, onOpenMonth }: Props) {
  const { t } = useWords();
  const [chosen, choose] = useState<ChosenPeriod>({ by: 'year', year: schoolYearOf(today), month: monthOf(today) });
  const period = chosen.by === 'month' ? monthPeriod(chosen.month) : yearPeriod(chosen.year);
  const rows = useKept(useCall('attendance.summary', period).data);
  const hasSchools = new Set(rows?.map((row) => row.schoolName)).size > 1;
  const columns = useSummaryColumns(hasSchools);
  const totals = useSummaryTotals(useMemo(() => sumRows(rows ?? []), [rows]));
  const monthToOpen: Month = chosen.by === 'month' ? chosen.month : lastMonthOf(period.to, today);
  return (
    <div className={office.screen}>
      <SummaryToolbar today={today} chosen={chosen} onChange={choose} />
      <div className={office.panel}>
        {rows ? (
          <DataTable
            grow
            label={t('office.nav.summary')}
            columns={columns}
            rows={rows}
            rowKey={(row) => row.roomId}
            onOpen={({ roomId }) =>
              onOpenMonth({ scope: { kind: 'room', roomId }, discipline: null, month: monthToOpen })
            }
            totals={totals}
          />
        ) : (
          <Spinner label={t('common.loading')} size="large" />
        )}
      </div>
    </div>
  );
}

/** The last month of a year that has begun. */
function lastMonthOf(to: Day, today: Day): Month {
  return monthOf(to < today ? to : today);
}
