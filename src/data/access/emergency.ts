/** Emergency openings while they last: what they open, and how they end by themselves. */
import { type EmergencyEnd, emergencyOver } from '../../shared/domain/emergency.ts';
import type { CallName } from '../../shared/ipc/contract/index.ts';
import type { CallContext } from '../app.ts';
import { change } from '../change.ts';
import { type EmergencyRow, listOpenEmergencies, writeEmergencyEnd, writeSeen } from '../db/queries/emergency.ts';
import { moment } from '../store.ts';

/** Reading only: nothing is changed and nothing is taken out through it. */
const opened: ReadonlySet<CallName> = new Set<CallName>([
  'children.get',
  'childFile.get',
  'goals.list',
  'goals.get',
  'progress.periods',
  'progress.goals',
  'progress.disciplines',
  'progress.overview',
  'progress.timeline',
  'progress.note',
  'progress.drawings',
  'progress.thumbnail',
  'sessions.noteOf',
  'drawings.list',
  'drawings.open',
]);
export const isOpenedInEmergency = (call: CallName): boolean => opened.has(call);

/** How often the moment is written down, in ms: between two of them it is known in memory. */
const seenEvery = 60_000;
const seen = new Map<string, number>();

/**
 * Those that last, of one person or of everybody; what is over is ended, on record.
 * @param staffId null: everybody's
 */
export function lastingEmergencies(context: CallContext, staffId: string | null): readonly EmergencyRow[] {
  const now = context.app.clock.now();
  return listOpenEmergencies(context.database, staffId).filter((row) => {
    const seenMs = Math.max(row.seen_ms, seen.get(row.id) ?? 0);
    const over = emergencyOver({ untilMs: row.until_ms, seenMs }, now);
    if (over) endEmergency(context, row, over);
    else noteSeen(context, row, Math.max(now, seenMs));
    return over === null;
  });
}

function noteSeen({ database }: CallContext, row: EmergencyRow, seenMs: number): void {
  seen.set(row.id, seenMs);
  if (seenMs - row.seen_ms >= seenEvery) writeSeen(database, row.id, seenMs);
}

export function endEmergency(context: CallContext, row: EmergencyRow, by: EmergencyEnd): void {
  seen.delete(row.id);
  const facts = {
    kind: 'emergency.ended',
    subjectId: row.child_id,
    data: { access: row.id, staffId: row.staff_id, by },
  };
  change(context, 'people', facts, () =>
    writeEmergencyEnd(context.database, row.id, moment(context.database, context.app.clock), by),
  );
}

/** The one through which whoever is signed in reads of that child now; null: there is none. */
export function emergencyOf(context: CallContext, childId: string): EmergencyRow | null {
  const { role, staffId } = context.connection;
  if (role !== 'specialist' || staffId === null) return null;
  return lastingEmergencies(context, staffId).find((row) => row.child_id === childId) ?? null;
}
