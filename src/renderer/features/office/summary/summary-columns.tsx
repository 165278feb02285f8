import { type ReactNode, useMemo } from 'react';
import { sortKey } from '../../../../shared/domain/collation.ts';
import { formatNumber, formatPercent } from '../../../../shared/i18n/dates.ts';
import type { SummaryRow } from '../../../../shared/ipc/contract/attendance.ts';
import { useWords } from '../../../app/words.ts';
import type { Column } from '../../../ui/index.ts';
import css from './summary.module.css';

const figures = [
  'children',
  'sessions',
  'childMinutes',
  'staffMinutes',
  'scheduled',
  'attended',
  'notMarked',
  'cancelled',
] as const;
export type Figures = Pick<SummaryRow, (typeof figures)[number] | 'attendanceRate'>;

/** A child who comes to two rooms counts in both; the rate is of the sums, not a mean of rates. */
export function sumRows(rows: readonly SummaryRow[]): Figures {
  const sums = Object.fromEntries(figures.map((key) => [key, rows.reduce((sum, row) => sum + row[key], 0)])) as Record<
    (typeof figures)[number],
    number
  >;
  return { ...sums, attendanceRate: sums.scheduled === 0 ? null : (100 * sums.attended) / sums.scheduled };
}

export function useSummaryColumns(hasSchools: boolean): readonly Column<SummaryRow>[] {
  const { t, language } = useWords();
  return useMemo(() => {
    const room: Column<SummaryRow> = {
      id: 'room',
      label: t('office.summaryColumns.room'),
      render: (row) => (
        <>
          {row.roomName}
          {hasSchools && <span className={css.school}>{row.schoolName}</span>}
        </>
      ),
      sortValue: (row) => sortKey(`${row.schoolName} ${row.roomName}`),
    };
    const numbers = figures.map(
      (key): Column<SummaryRow> => ({
        id: key,
        label: t(`office.summaryColumns.${key}`),
        align: 'end',
        render: (row) => formatNumber(row[key], language),
        sortValue: (row) => row[key],
      }),
    );
    const rate: Column<SummaryRow> = {
      id: 'rate',
      label: t('office.summaryColumns.rate'),
      align: 'end',
      render: (row) => formatPercent(row.attendanceRate, language),
      sortValue: (row) => row.attendanceRate,
    };
    return [room, ...numbers, rate];
  }, [t, language, hasSchools]);
}

/** The last line, by column. */
export function useSummaryTotals(sums: Figures): Readonly<Record<string, ReactNode>> {
  const { t, language } = useWords();
  return {
    room: t('office.total'),
    ...Object.fromEntries(figures.map((key) => [key, formatNumber(sums[key], language)])),
    rate: formatPercent(sums.attendanceRate, language),
  };
}
