/** What repeats each week. */
import { type Day, daysBetween, type Weekday } from '../../../../shared/domain/day.ts';
import { formatDayShort } from '../../../../shared/i18n/dates.ts';
import type { PlanRow } from '../../../../shared/ipc/contract/plan.ts';
import { useWords } from '../../../app/words.ts';
import { Board } from './board.tsx';
import type { BoardCard } from './board-types.ts';
import { whoOf } from './week-cards.ts';
import { schoolWeek, weekdayName } from './weekday-name.ts';

type Props = {
  readonly plan: readonly PlanRow[];
  readonly today: Day;
  readonly isMine: boolean;
  readonly onAdd: (weekday: Weekday) => void;
  readonly onOpen: (series: PlanRow, place: { readonly weekday?: Weekday; readonly start?: string }) => void;
};

/** Days ahead for which a last day is worth saying; else every card would say when the school year ends. */
const soon = 28;

export function PatternView({ plan, today, isMine, onAdd, onOpen }: Props) {
  const { t, language } = useWords();
  const cardOf = (row: PlanRow): BoardCard => ({
    key: row.id,
    column: row.weekday - 1,
    start: row.start,
    minutes: row.minutes,
    discipline: row.discipline,
    look: 'planned',
    who: whoOf(row),
    staffName: isMine ? null : row.staffName,
    status: null,
    notes: [
      row.from > today ? t('plan.since', { day: formatDayShort(row.from) }) : null,
      row.to !== null && daysBetween(today, row.to) <= soon ? t('plan.until', { day: formatDayShort(row.to) }) : null,
    ].filter((note) => note !== null),
    canMove: true,
    hasMenu: false,
  });
  const find = (key: string) => plan.find(({ id }) => id === key);
  const weekdayAt = (column: number) => schoolWeek[column] ?? 1;
  return (
    <Board
      columns={schoolWeek.map((weekday) => ({
        key: String(weekday),
        name: weekdayName(weekday, language),
        heading: weekdayName(weekday, language),
        off: null,
        isToday: false,
      }))}
      cards={plan.map(cardOf)}
      onOpen={(key) => {
        const row = find(key);
        if (row) onOpen(row, {});
      }}
      onMenu={() => undefined}
      onDrop={(key, { column, start }) => {
        const row = find(key);
        if (row) onOpen(row, { weekday: weekdayAt(column), start });
      }}
      onAdd={(column) => onAdd(weekdayAt(column))}
    />
  );
}
