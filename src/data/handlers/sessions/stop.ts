/** Stops stopwatches: the span is counted here, from the stored start, so that two windows stop the same one once. */

import type { SessionPatch } from '../../../shared/domain/session-patch.ts';
import { spanSeconds } from '../../../shared/domain/session-times.ts';
import type { ParsedInput } from '../../../shared/ipc/contract/index.ts';
import type { CallContext } from '../../app.ts';
import type { MeasureRow } from '../../db/queries/measures.ts';
import { listStatuses, type SessionFacts } from '../../db/queries/sessions.ts';
import { moment } from '../../store.ts';
import { measureOf, type Target, targetsOf, writeTap } from './record.ts';
import { isRunning, listRunning, type Running } from './stopwatch.ts';

/** Null: none of them ran, and nothing was written. */
export function stopWatches(
  context: CallContext,
  session: SessionFacts,
  input: ParsedInput<'sessions.stop'>,
): SessionPatch | null {
  const running = listRunning(context.database, session.id);
  const stopped = targetsOf(context, session, input).flatMap((target) => {
    const watch = running.find((one) => isRunning(one, target, input.of));
    return watch ? [{ target, watch }] : [];
  });
  if (stopped.length === 0) return null;
  return writeTap(
    context,
    session,
    stopped.map(({ target }) => target.row),
    stopped.map(({ target, watch }) => spanOf(context, session, target, watch)),
  );
}

/** What a finish records of the stopwatches that still run; on a later day nobody knows when they should have stopped. */
export function lastSpans(context: CallContext, session: SessionFacts): readonly MeasureRow[] {
  if (moment(context.database, context.app.clock).slice(0, 10) !== session.day) return [];
  const rows = new Map(listStatuses(context.database, session.id).map((row) => [row.child_id, row]));
  return listRunning(context.database, session.id).flatMap((watch) => {
    const row = rows.get(watch.childId);
    return row ? [spanOf(context, session, { row, goalId: watch.goalId }, watch)] : [];
  });
}

function spanOf(context: CallContext, session: SessionFacts, target: Target, { of, since }: Running): MeasureRow {
  const seconds = spanSeconds(since, moment(context.database, context.app.clock));
  return measureOf(context, session.id, target, { kind: of, seconds });
}
