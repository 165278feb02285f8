/** Several rows of one kind changed in one go: one transaction, an event for each, and one that takes all of it back. */
import type { CallContext } from '../../app.ts';
import { newId } from '../../app.ts';
import { changeAll, recordEvent } from '../../change.ts';
import { lastStandingEvent } from '../../db/queries/events.ts';
import { found } from '../../found.ts';

/** What such a change can touch of a row, how it is read and written, and how it is told. */
export type Batchable<State> = {
  /** @throws CallError not_found */
  readonly read: (id: string) => State;
  readonly write: (id: string, state: State) => void;
  /** Of the change as a whole, and of its undoing. */
  readonly kind: string;
  readonly backKind: string;
  /** Of one row that is as it was before. */
  readonly rowBackKind: string;
  /** Called in the transaction, when all is written: whatever it throws undoes it. */
  readonly check: (changes: readonly Change<State>[]) => void;
};

export type Change<State> = { readonly id: string; readonly before: State; readonly after: State };

const isSame = (left: unknown, right: unknown) => JSON.stringify(left) === JSON.stringify(right);

/** @param rowKind of the event about one row */
export function changeBatch<State>(
  context: CallContext,
  of: Batchable<State>,
  ids: readonly string[],
  rowKind: string,
  next: (state: State) => State,
): { readonly batchId: string; readonly changed: number } {
  const batchId = newId(context.app);
  const changes = [...new Set(ids)].flatMap((id): Change<State>[] => {
    const before = of.read(id);
    const after = next(before);
    return isSame(before, after) ? [] : [{ id, before, after }];
  });
  if (changes.length === 0) return { batchId, changed: 0 };
  changeAll(context, 'people', [{ kind: of.kind, subjectId: batchId, data: { changes } }], () => {
    for (const { id, before, after } of changes) {
      of.write(id, after);
      recordEvent(context, { kind: rowKind, subjectId: id, data: { before, after, batchId } });
    }
    of.check(changes);
  });
  return { batchId, changed: changes.length };
}

/**
 * Rows that somebody changed since stay as they are.
 * @throws CallError not_found where there is nothing to take back (any more)
 */
export function undoBatch<State>(
  context: CallContext,
  of: Batchable<State>,
  batchId: string,
): { readonly restored: number; readonly left: number } {
  const event = found(lastStandingEvent(context.database, batchId, [of.kind]));
  const { changes } = JSON.parse(event.data) as { changes: readonly Change<State>[] };
  const asLeft = changes.filter(({ id, after }) => isSame(of.read(id), after));
  changeAll(context, 'people', [{ kind: of.backKind, subjectId: batchId, undoes: event.id }], () => {
    for (const { id, before, after } of asLeft) {
      of.write(id, before);
      recordEvent(context, { kind: of.rowBackKind, subjectId: id, data: { before: after, after: before, batchId } });
    }
    of.check(asLeft.map(({ id, before, after }) => ({ id, before: after, after: before })));
  });
  return { restored: asLeft.length, left: changes.length - asLeft.length };
}
