/** Whose window it is: a child reaches its own drawings only. */
import type { ChildId } from '../../shared/domain/ids.ts';
import { CallError } from '../../shared/ipc/result.ts';
import type { CallContext } from '../app.ts';
import { findDrawing } from '../db/queries/drawings.ts';

/** @throws CallError not_allowed when no child has picked its picture at this window */
export function ownChild(context: CallContext): ChildId {
  const { childId } = context.connection;
  if (childId === null) throw new CallError('not_allowed');
  return childId;
}

/** @throws CallError not_found also for the drawing of another child: a window learns nothing about those */
export function ownDrawing(context: CallContext, drawingId: string): void {
  const drawing = findDrawing(context.database, drawingId);
  if (drawing?.child_id !== ownChild(context)) throw new CallError('not_found');
}
