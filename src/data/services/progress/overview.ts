/** How a child gets on between two days, discipline by discipline. */
import type { Database } from 'better-sqlite3';
import type { Day } from '../../../shared/domain/day.ts';
import { type Discipline, disciplines } from '../../../shared/domain/discipline.ts';
import { dueSpan } from '../../../shared/domain/mandate.ts';
import type { DisciplineOverview, Overview } from '../../../shared/ipc/contract/progress.ts';
import { listProgressGoals } from '../../db/queries/progress.ts';
import { readMandates } from '../child-file-view.ts';
import { attainmentByTerm } from './attainment-figures.ts';
import { countAttendance, readChildUnopened } from './attendance-figures.ts';
import { readSeenSessions } from './child-facts.ts';
import { deliveryOf } from './delivery.ts';
import { childSchoolDays, termsBetween } from './school-years.ts';
import { independenceOf, sessionSeries } from './session-series.ts';

export type OverviewChild = {
  readonly id: string;
  readonly className: string;
  readonly schoolId: string;
  readonly enrolledFrom: Day;
  readonly enrolledTo: Day | null;
};

/** @param today what lies after it is not due yet */
export function readOverview(database: Database, child: OverviewChild, from: Day, to: Day, today: Day): Overview {
  // From the first session on: a level told before the range is still the baseline.
  const upToNow = readSeenSessions(database, child.id, '0000-01-01' as Day, to);
  const sessions = upToNow.filter(({ day }) => day >= from);
  const unopened = readChildUnopened(database, child, from, to, today);
  const goals = listProgressGoals(database, child.id);
  const terms = termsBetween(database, child.schoolId, from, to < today ? to : today);
  const mandates = readMandates(database, child.id).filter((mandate) => mandate.from <= to);
  const due = dueSpan({ from, to }, { enrolledFrom: child.enrolledFrom, lastDay: child.enrolledTo }, today);
  const dueDays = due ? childSchoolDays(database, { ...child, today }, due.from, due.to) : [];
  const overviewOf = (discipline: Discipline): DisciplineOverview | null => {
    const own = sessions.filter((session) => session.discipline === discipline);
    const missing = unopened.filter((one) => one.discipline === discipline);
    const delivery = deliveryOf(
      own,
      mandates.filter((mandate) => mandate.discipline === discipline),
      dueDays,
    );
    if (own.length === 0 && missing.length === 0 && delivery === null) return null;
    const ownGoals = goals.filter((goal) => goal.discipline === discipline);
    return {
      discipline,
      ...countAttendance(own, missing, today),
      ...sessionSeries(own),
      independence: independenceOf(own, ownGoals, from, to),
      delivery,
      attainment: attainmentByTerm(ownGoals, upToNow, terms),
    };
  };
  return {
    from,
    to,
    disciplines: disciplines.map(overviewOf).filter((one) => one !== null),
    attainment: attainmentByTerm(goals, upToNow, terms),
  };
}
