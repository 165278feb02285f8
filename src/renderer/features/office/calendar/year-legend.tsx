import { useWords } from '../../../app/words.ts';
import { classes } from '../../../ui/index.ts';
import css from './year-grid.module.css';

/** What the looks of days mean. */
export function YearLegend() {
  const { t } = useWords();
  const entries = [
    ['holiday', t('calendar.make.holiday')],
    ['movedAway', t('calendar.legendMoved')],
    ['break', t('calendar.make.break')],
    ['gradeOne', t('calendar.make.gradeOne')],
    ['working', t('calendar.make.working')],
    ['quarterStart', t('calendar.legendQuarter')],
  ] as const;
  return (
    <ul className={css.legend}>
      {entries.map(([look, words]) => (
        <li key={look} className={css.legendEntry}>
          <span aria-hidden className={classes(css.sample, css[look])}>
            <span className={css.number}>8</span>
          </span>
          {words}
        </li>
      ))}
    </ul>
  );
}
