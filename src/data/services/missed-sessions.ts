/** Missed sessions as lists show them: each child with what was decided and what became of it. */
import type { Database } from 'better-sqlite3';
import type { AttendanceStatus } from '../../shared/domain/attendance.ts';
import { isMadeUp, type MakeUpTry, makeUpState } from '../../shared/domain/make-up.ts';
import { listName, shortName } from '../../shared/domain/person.ts';
import type { SessionOutcome } from '../../shared/domain/session.ts';
import type { Missed } from '../../shared/ipc/contract/make-ups.ts';
import { listDecisions, listTries, type MissedRow, type TryRow } from '../db/queries/make-ups.ts';
import { startOf } from './start-of.ts';

/** What the event of a decision holds. */
export type Decided = {
  readonly childId: string;
  readonly before: string | null;
  readonly after: string | null;
  readonly reason: string;
};

/** Three queries at most, however many there are. */
export function missedOf(database: Database, rows: readonly MissedRow[]): readonly Missed[] {
  const ids = [...new Set(rows.map((row) => row.session_id))];
  const tries = Map.groupBy(listTries(database, ids), (row) => keyOf(row.missed_id, row.child_id));
  const waived = rows.filter((row) => row.make_up === 'waived').map((row) => row.session_id);
  const reasons = readReasons(database, [...new Set(waived)]);
  return rows.map((row) => {
    const key = keyOf(row.session_id, row.child_id);
    return toMissed(row, tries.get(key) ?? [], reasons.get(key) ?? '');
  });
}

const keyOf = (sessionId: string, childId: string) => `${sessionId} ${childId}`;

const tryOf = (row: TryRow): MakeUpTry => ({
  isFinished: row.finished_at !== null,
  outcome: row.outcome as SessionOutcome | null,
  status: row.status as AttendanceStatus,
});

// Rows hold what the contract let in; its brands cannot be seen by the database.
function toMissed(row: MissedRow, tries: readonly TryRow[], reason: string): Missed {
  const made = tries.find((one) => isMadeUp(tryOf(one))) ?? tries.find((one) => one.finished_at === null);
  const state = makeUpState(row.make_up, tries.map(tryOf));
  return {
    sessionId: row.session_id,
    childId: row.child_id,
    childName: listName({ family: row.child_family, given: row.child_given }),
    pictogram: row.pictogram,
    day: row.day,
    start: startOf(row),
    minutes: row.planned_minutes,
    discipline: row.discipline,
    staffId: row.staff_id,
    staffName: shortName(row),
    outcome: row.outcome,
    status: row.status,
    reason: row.reason,
    state,
    makeUp: made ? { sessionId: made.session_id, day: made.day } : null,
    waivedReason: state === 'waived' ? reason : '',
  } as Missed;
}

/** The newest reason for each child. */
function readReasons(database: Database, sessionIds: readonly string[]): ReadonlyMap<string, string> {
  if (sessionIds.length === 0) return new Map();
  return new Map(
    listDecisions(database, sessionIds).map(({ session_id, data }) => {
      const decided = JSON.parse(data) as Decided;
      return [keyOf(session_id, decided.childId), decided.reason];
    }),
  );
}
