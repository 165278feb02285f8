/** Openings of children's records: one event for each, however often the screen reads again. */
import type { OpenedPart } from '../../shared/domain/audit.ts';
import type { CallName } from '../../shared/ipc/contract/index.ts';
import { emergencyOf } from '../access/emergency.ts';
import type { CallContext } from '../app.ts';
import { type Change, recordEvent } from '../change.ts';
import type { Connection } from '../connection.ts';
import { findChildDrawing } from '../db/queries/child-drawings.ts';

/** Calls that show what is written about one child, and which part of the record that is. */
const partOfCall: Partial<Record<CallName, OpenedPart>> = {
  'childFile.get': 'file',
  'progress.goals': 'progress',
  'progress.overview': 'progress',
  'progress.timeline': 'timeline',
  'progress.note': 'notes',
  'sessions.noteOf': 'notes',
  'progress.drawings': 'drawings',
  'drawings.list': 'drawings',
  'drawings.open': 'drawings',
};
export const openingCalls = Object.keys(partOfCall) as readonly CallName[];

/** Milliseconds: what is read again sooner is the same opening still. */
const restMs = 10 * 60_000;

/** The record that a window has open; another child, or another person, is another opening. */
type Opened = { readonly whose: string; readonly readAt: Map<OpenedPart, number> };
const openedAt = new WeakMap<Connection, Opened>();

/** To be called when what the call gives is known, before it leaves: a record opens only where that is written down. */
export function tellOpening(context: CallContext, call: CallName, input: unknown): void {
  const part = partOfCall[call];
  const { connection, app } = context;
  if (part === undefined || connection.staffId === null) return;
  const childId = childOf(context, input as Input);
  if (childId === null) return;
  const whose = `${connection.staffId} ${childId}`;
  const known = openedAt.get(connection);
  const opened = known?.whose === whose ? known : { whose, readAt: new Map<OpenedPart, number>() };
  const [now, before] = [app.clock.now(), opened.readAt.get(part)];
  if (before === undefined || now < before || now - before > restMs)
    recordEvent(context, openingOf(context, childId, part));
  opened.readAt.set(part, now);
  openedAt.set(connection, opened);
}

/** In an emergency it says through which one. */
function openingOf(context: CallContext, childId: string, part: OpenedPart): Change {
  const access = emergencyOf(context, childId)?.id;
  if (access === undefined) return { kind: 'child.opened', subjectId: childId, data: { part } };
  return { kind: 'child.opened_in_emergency', subjectId: childId, data: { part, access } };
}

type Input = { readonly childId?: string; readonly drawingId?: string };

function childOf({ database }: CallContext, { childId, drawingId }: Input): string | null {
  if (childId !== undefined) return childId;
  return drawingId === undefined ? null : (findChildDrawing(database, drawingId)?.child_id ?? null);
}
