/** Marks of attendance as the events of a session hold them. */
import { CallError } from '../../../shared/ipc/result.ts';
import type { CallContext } from '../../app.ts';
import { type StatusRow, writeStatus } from '../../db/queries/sessions.ts';

/** A status that a tap changed. */
export type Mark = { readonly childId: string; readonly before: string; readonly after: string };

export const isNotMarked = (row: StatusRow) => row.status === 'not_marked';

/** @throws CallError not_found */
export function requireChild(statuses: readonly StatusRow[], childId: string): StatusRow {
  const found = statuses.find((row) => row.child_id === childId);
  if (!found) throw new CallError('not_found');
  return found;
}

/** Inside a transaction that the caller holds. */
export function writeMarks({ database }: CallContext, sessionId: string, marks: readonly Mark[]): void {
  for (const { childId, after } of marks) writeStatus(database, sessionId, childId, after);
}
