/** Every change goes through here: what is written and the event that tells of it are one transaction. */
import type { ChangeTopic } from '../shared/ipc/events.ts';
import { type CallContext, newId } from './app.ts';
import { appendEvent } from './audit/links.ts';
import { readSetting } from './db/queries/settings.ts';
import { inTransaction } from './db/transaction.ts';
import { moment } from './store.ts';

export type Change = {
  /** `<thing>.<what happened>`, e.g. `session.marked`. */
  readonly kind: string;
  readonly subjectId: string;
  /** Who does it; whoever the window speaks for, unless told. */
  readonly actorId?: string;
  readonly roomId?: string | null;
  /** What undo and other PCs need; plain JSON, no secrets. */
  readonly data?: unknown;
  /** Id of the event that this one takes back. */
  readonly undoes?: string;
};

/**
 * Writes and tells: `write` runs in one immediate transaction with the event.
 * @param topic windows that show it read again
 */
export function change<Result>(context: CallContext, topic: ChangeTopic, facts: Change, write: () => Result): Result {
  return changeAll(context, topic, [facts], write);
}

/** Like {@link change} where one deed is several facts, each with an event of its own; all are written or none. */
export function changeAll<Result>(
  context: CallContext,
  topic: ChangeTopic,
  facts: readonly Change[],
  write: () => Result,
): Result {
  const result = inTransaction(context.database, () => {
    const value = write();
    for (const fact of facts) recordEvent(context, fact);
    return value;
  });
  context.app.broadcast({ event: 'changed', topic });
  return result;
}

/** Appends an event inside a transaction that the caller holds. */
export function recordEvent(context: CallContext, facts: Change): string {
  const id = newId(context.app);
  appendEvent(context.database, {
    id,
    device_id: readSetting(context.database, 'device_id') ?? '',
    at: moment(context.database, context.app.clock),
    actor_id: facts.actorId ?? context.connection.staffId ?? context.connection.childId,
    room_id: facts.roomId ?? null,
    kind: facts.kind,
    subject_id: facts.subjectId,
    data: JSON.stringify(facts.data ?? {}),
    undoes: facts.undoes ?? null,
  });
  return id;
}
