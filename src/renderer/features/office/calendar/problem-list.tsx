import type { CalendarProblem } from '../../../../shared/domain/calendar-problems.ts';
import type { Day } from '../../../../shared/domain/day.ts';
import { formatDayShort } from '../../../../shared/i18n/dates.ts';
import { useWords } from '../../../app/words.ts';
import css from './calendar.module.css';

/** What has to be put right before a calendar can be kept. */
export function ProblemList({ problems }: { readonly problems: readonly CalendarProblem[] }) {
  const { t } = useWords();
  return (
    <ul role="alert" className={css.problems}>
      {problems.map((problem) => (
        <li key={JSON.stringify(problem)}>{t(`calendar.problems.${problem.kind}`, daysOf(problem))}</li>
      ))}
    </ul>
  );
}

/** The days that the sentence names; each names its own. */
function daysOf(problem: CalendarProblem) {
  const text = (day: Day | undefined) => (day ? formatDayShort(day) : '');
  const { day, from, to }: { readonly day?: Day; readonly from?: Day; readonly to?: Day } = problem;
  return { day: text(day), from: text(from), to: text(to) };
}
