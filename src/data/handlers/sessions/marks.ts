/** Marks of attendance as the events of a session hold them. */
import { type AttendanceStatus, isMissed } from '../../../shared/domain/attendance.ts';
import { CallError } from '../../../shared/ipc/result.ts';
import type { CallContext } from '../../app.ts';
import { type ChildDetails, type StatusRow, writeDetails, writeStatus } from '../../db/queries/sessions.ts';

/** What was told about a child before and after. */
export type DetailsChange = { readonly childId: string; readonly before: ChildDetails; readonly after: ChildDetails };

/** A status that a tap changed, and with it what no longer fits: an absence keeps no times, a presence no reason. */
export type Mark = {
  readonly childId: string;
  readonly before: string;
  readonly after: string;
  readonly details?: Pick<DetailsChange, 'before' | 'after'>;
};

export const isNotMarked = (row: StatusRow) => row.status === 'not_marked';

/** @throws CallError not_found */
export function requireChild(statuses: readonly StatusRow[], childId: string): StatusRow {
  const found = statuses.find((row) => row.child_id === childId);
  if (!found) throw new CallError('not_found');
  return found;
}

export function detailsOf({ arrived_at, left_at, reason }: StatusRow): ChildDetails {
  return { arrived_at, left_at, reason };
}

/** Times can be told of who came late or left early. */
export const canHaveTimes = (status: string) => status === 'late' || status === 'left_early';

export function markOf(row: StatusRow, after: AttendanceStatus): Mark {
  const before = detailsOf(row);
  const times = canHaveTimes(after) ? before : { arrived_at: null, left_at: null };
  const fitting = {
    arrived_at: times.arrived_at,
    left_at: times.left_at,
    reason: isMissed(after) ? before.reason : '',
  };
  const mark = { childId: row.child_id, before: row.status, after };
  return isSame(before, fitting) ? mark : { ...mark, details: { before, after: fitting } };
}

/** The child after that mark; as it was without one. */
export function marked(row: StatusRow, mark: Mark | undefined): StatusRow {
  return mark ? { ...row, status: mark.after, ...mark.details?.after } : row;
}

export function isSame(left: ChildDetails, right: ChildDetails): boolean {
  return left.arrived_at === right.arrived_at && left.left_at === right.left_at && left.reason === right.reason;
}

/** Inside a transaction that the caller holds. */
export function writeMarks({ database }: CallContext, sessionId: string, marks: readonly Mark[]): void {
  for (const { childId, after, details } of marks) {
    writeStatus(database, sessionId, childId, after);
    if (details) writeDetails(database, sessionId, childId, details.after);
  }
}

/** Inside a transaction that the caller holds. */
export function takeBackMarks({ database }: CallContext, sessionId: string, marks: readonly Mark[]): void {
  for (const { childId, before, details } of marks) {
    writeStatus(database, sessionId, childId, before);
    if (details) writeDetails(database, sessionId, childId, details.before);
  }
}
