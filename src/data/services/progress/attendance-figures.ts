/** Attendance of one child by the rules of the month sheet, so that both show the same numbers. */
import type { Database } from 'better-sqlite3';
import type { AttendanceStatus } from '../../../shared/domain/attendance.ts';
import { addDays, type Day } from '../../../shared/domain/day.ts';
import { addTotals, emptyTotals, markOf, type Totals, totalsOf } from '../../../shared/domain/month-sheet.ts';
import { isCalledOff, type SessionOutcome } from '../../../shared/domain/session.ts';
import type { DisciplineOverview } from '../../../shared/ipc/contract/progress.ts';
import { type ChildSessionRow, listChildSeries } from '../../db/queries/progress.ts';
import { listUnopened, schoolPlanDays } from '../unopened.ts';

type UnopenedSession = { readonly day: Day; readonly discipline: string };
type AttendanceFigures = Pick<DisciplineOverview, 'attended' | 'scheduled' | 'calledOff' | 'notMarked' | 'minutes'>;

/** Planned occurrences of the child on days that are over, which nobody opened. */
export function readChildUnopened(
  database: Database,
  child: { readonly id: string; readonly schoolId: string },
  from: Day,
  to: Day,
  today: Day,
): readonly UnopenedSession[] {
  const yesterday = addDays(today, -1);
  const last = to < yesterday ? to : yesterday;
  const rows = listChildSeries(database, child.id, from, last);
  const opened = new Map(rows.map((row) => [row.id, new Set(row.opened?.split(','))]));
  const days = schoolPlanDays(database, child.schoolId, from, last);
  return listUnopened(database, rows, days, (id, day) => opened.get(id)?.has(day) ?? false, today)
    .filter(({ childId }) => childId === child.id)
    .map(({ series, day }) => ({ day, discipline: series.discipline }));
}

export function countAttendance(
  sessions: readonly ChildSessionRow[],
  unopened: readonly UnopenedSession[],
  today: Day,
): AttendanceFigures {
  const facts = [...sessions.map(factOf), ...unopened.map(({ day }) => ({ ...nothing, day }))];
  const totals = facts.reduce<Totals>((sum, fact) => addTotals(sum, totalsOf(fact, markOf(fact, today))), emptyTotals);
  const { attended, planned, cancelled, notMarked, minutes } = totals;
  return { attended, scheduled: planned, calledOff: cancelled, notMarked, minutes };
}

const nothing = { status: 'not_marked' as AttendanceStatus, isCancelled: false, isMakeUp: false, minutes: 0 };

function factOf(row: ChildSessionRow) {
  return {
    day: row.day as Day,
    status: row.status as AttendanceStatus,
    isCancelled: isCalledOff(row.outcome as SessionOutcome | null),
    isMakeUp: row.make_up_of !== null,
    minutes: attendedMinutes(row),
  };
}

/** What a child who came was there for; 0 while the session is not finished. */
export function attendedMinutes(row: ChildSessionRow): number {
  return row.minutes === null ? 0 : (row.attended_minutes ?? row.minutes);
}
