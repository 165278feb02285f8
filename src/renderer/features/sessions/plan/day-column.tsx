import { Plus } from 'lucide-react';
import { Button } from 'react-aria-components';
import { type Day, daysBetween, minutesOfDay, timeOfDay, type Weekday } from '../../../../shared/domain/day.ts';
import { formatDayShort } from '../../../../shared/i18n/dates.ts';
import type { PlanRow } from '../../../../shared/ipc/contract/plan.ts';
import { useWords } from '../../../app/words.ts';
import { classes, DisciplineDot, IconButton } from '../../../ui/index.ts';
import css from './plan.module.css';
import { weekdayName } from './weekday-name.ts';

type Props = {
  readonly weekday: Weekday;
  readonly today: Day;
  readonly series: readonly PlanRow[];
  readonly onAdd: () => void;
  readonly onOpen: (series: PlanRow) => void;
};

export function DayColumn({ weekday, today, series, onAdd, onOpen }: Props) {
  const { t, language } = useWords();
  const name = weekdayName(weekday, language);
  return (
    <section className={css.column} aria-label={name}>
      <header className={css.columnHeader}>
        <h2 className={css.weekday}>{name}</h2>
        <IconButton icon={Plus} label={t('plan.addOn', { weekday: name })} onPress={onAdd} />
      </header>
      <ul className={css.cards}>
        {series.map((row) => (
          <li key={row.id}>
            <SeriesCard series={row} today={today} onOpen={() => onOpen(row)} />
          </li>
        ))}
      </ul>
    </section>
  );
}

/** Days ahead for which a last day is worth saying; else every card would say when the school year ends. */
const soon = 28;

type CardProps = { readonly series: PlanRow; readonly today: Day; readonly onOpen: () => void };

function SeriesCard({ series, today, onOpen }: CardProps) {
  const { t } = useWords();
  const { discipline, start, minutes, children, staffName, from, to } = series;
  const end = timeOfDay(minutesOfDay(start) + minutes);
  return (
    <Button
      onPress={onOpen}
      className={classes(css.card)}
      style={{ borderInlineStartColor: `var(--discipline-${discipline})` }}
    >
      <span className={css.cardHead}>
        <span className={css.time}>
          {start}–{end}
        </span>
        <DisciplineDot discipline={discipline} label={t(`disciplines.${discipline}`)} />
      </span>
      <span className={css.names}>{children.map(({ name }) => name).join(', ')}</span>
      <span className={css.staff}>{staffName}</span>
      {from > today && <span className={css.note}>{t('plan.since', { day: formatDayShort(from) })}</span>}
      {to !== null && daysBetween(today, to) <= soon && (
        <span className={css.note}>{t('plan.until', { day: formatDayShort(to) })}</span>
      )}
    </Button>
  );
}
