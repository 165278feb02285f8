/** What is planned at the time of a session that nobody planned: worth knowing, and no reason to refuse it. */
import type { Database } from 'better-sqlite3';
import type { Day } from '../../shared/domain/day.ts';
import type { PlanConflict } from '../../shared/ipc/contract/plan.ts';
import { findOpenedSession, findSession } from '../db/queries/sessions.ts';
import { findDayConflicts } from './plan-conflicts.ts';
import type { Planned } from './plan-occurrences.ts';

type Unplanned = {
  readonly roomId: string;
  readonly staffId: string;
  readonly childIds: readonly string[];
  readonly minutes: number;
  readonly on: Day;
  readonly start: string;
};

/** Of the children in any room, and of others in this room; what was finished already takes nobody's time. */
export function findAlsoNow(database: Database, unplanned: Unplanned): readonly PlanConflict[] {
  const { roomId, staffId, childIds, minutes, on, start } = unplanned;
  const isFinished = ({ series, day }: Planned) => {
    const opened = findOpenedSession(database, series.id, day);
    return opened !== null && findSession(database, opened)?.finished_at !== null;
  };
  const series = { id: '', room_id: roomId, staff_id: staffId, minutes };
  return findDayConflicts(database, { series, childIds, day: on, on, start }, isFinished)
    .filter(({ kind }) => kind !== 'staff')
    .map((conflict) => ({ ...conflict, stops: false }));
}
