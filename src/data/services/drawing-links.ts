/** To which session and goal a drawing belongs, from the studio and from the child's file. */
import type { Database } from 'better-sqlite3';
import type { z } from 'zod';
import type { DrawingLinks, linkInputSchema } from '../../shared/ipc/contract/drawings.ts';
import { CallError } from '../../shared/ipc/result.ts';
import type { CallContext } from '../app.ts';
import { change } from '../change.ts';
import { type ChildDrawingRow, isInSession, listNearSessions, writeLinks } from '../db/queries/child-drawings.ts';
import { findGoal, listGoals } from '../db/queries/goals.ts';

/** More than one looks through for a drawing; the nearest in time. */
const MOST_SESSIONS = 12;

// Rows hold what the contract let in; its brands and enumerations cannot be seen by the database.
export function readLinks(database: Database, drawing: ChildDrawingRow): DrawingLinks {
  const day = drawing.updated_at.slice(0, 10);
  const sessions = listNearSessions(database, drawing.child_id, day, MOST_SESSIONS);
  const goals = listGoals(database, drawing.child_id).map(({ id, discipline, title }) => ({ id, discipline, title }));
  return {
    sessionId: drawing.session_id,
    goalId: drawing.goal_id,
    sessions: sessions.map((session) => ({ ...session, isOfThatDay: session.day === day })),
    goals,
  } as DrawingLinks;
}

/** Nothing is written where both are as before. @throws CallError not_found for what is not the child's */
export function linkDrawing(
  context: CallContext,
  drawing: ChildDrawingRow,
  { sessionId, goalId }: Pick<z.output<typeof linkInputSchema>, 'sessionId' | 'goalId'>,
): void {
  const { database } = context;
  if (sessionId !== null && !isInSession(database, sessionId, drawing.child_id)) throw new CallError('not_found');
  if (goalId !== null && findGoal(database, goalId)?.child_id !== drawing.child_id) throw new CallError('not_found');
  if (sessionId === drawing.session_id && goalId === drawing.goal_id) return;
  const before = { sessionId: drawing.session_id, goalId: drawing.goal_id };
  const data = { before, after: { sessionId, goalId } };
  change(context, 'drawings', { kind: 'drawing.linked', subjectId: drawing.id, data }, () =>
    writeLinks(database, drawing.id, sessionId, goalId),
  );
}
