/** Drawings of a child for staff: all of them, what each belongs to, and the way out of the app. */
import type { ChildDrawing, drawingsCalls } from '../../shared/ipc/contract/drawings.ts';
import { leaveOf } from '../access/require-leave.ts';
import type { CallContext, Handlers } from '../app.ts';
import { change } from '../change.ts';
import { type ChildDrawingRow, findChildDrawing, listDrawingsOf } from '../db/queries/child-drawings.ts';
import { writeBinned } from '../db/queries/drawings.ts';
import { found } from '../found.ts';
import { readJournal } from '../services/drawing-journal.ts';
import { linkDrawing, readLinks } from '../services/drawing-links.ts';
import { mayShowDrawings, takeOut } from '../services/drawing-out.ts';
import { today } from '../store.ts';
import { requireChild } from './people/require-child.ts';

export const drawingsHandlers: Handlers<typeof drawingsCalls> = {
  'drawings.list': ({ childId, binned }, context) => {
    requireChild(context, childId);
    return listDrawingsOf(context.database, childId, binned).map(
      (row) =>
        ({ id: row.id, updatedAt: row.updated_at, sessionId: row.session_id, goalId: row.goal_id }) as ChildDrawing,
    );
  },

  'drawings.open': ({ drawingId }, context) => {
    requireDrawing(context, drawingId);
    return { journal: readJournal(context.database, drawingId) };
  },

  'drawings.restore': ({ drawingId }, context) => {
    requireDrawing(context, drawingId);
    change(context, 'drawings', { kind: 'drawing.unbinned', subjectId: drawingId }, () =>
      writeBinned(context.database, drawingId, null),
    );
    return {};
  },

  'drawings.links': ({ drawingId }, context) => readLinks(context.database, requireDrawing(context, drawingId)),

  'drawings.link': ({ drawingId, ...links }, context) => {
    linkDrawing(context, requireDrawing(context, drawingId), links);
    return {};
  },

  'drawings.outFacts': ({ drawingId }, context) => {
    const { child_id: childId } = requireDrawing(context, drawingId);
    const day = today(context.database, context.app.clock);
    const isAllowed = leaveOf(context, context.connection.staffId).includes('drawings');
    return { isConsentGiven: mayShowDrawings(context.database, childId, day), isAllowed };
  },

  'drawings.saveOut': async (input, context) => ({
    isMade: await takeOut(context, requireDrawing(context, input.drawingId), input),
  }),
};

/** @throws CallError not_found */
function requireDrawing(context: CallContext, drawingId: string): ChildDrawingRow {
  return found(findChildDrawing(context.database, drawingId));
}
