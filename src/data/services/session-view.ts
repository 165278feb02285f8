/** A session as screens show it, put together from its rows. */
import type { Database } from 'better-sqlite3';
import type { z } from 'zod';
import type { AttendanceStatus } from '../../shared/domain/attendance.ts';
import type { Discipline } from '../../shared/domain/discipline.ts';
import { listName, shortName } from '../../shared/domain/person.ts';
import type { SessionOutcome, sessionSchema } from '../../shared/domain/session.ts';
import type { SessionTimes } from '../../shared/domain/session-times.ts';
import { CallError } from '../../shared/ipc/result.ts';
import { lastStandingEvent } from '../db/queries/events.ts';
import { listSessionGoals } from '../db/queries/goals.ts';
import { listMeasures } from '../db/queries/measures.ts';
import {
  findSession,
  findSessionFacts,
  listSessionChildren,
  type SessionFacts,
  type SessionRow,
} from '../db/queries/sessions.ts';
import { found } from '../found.ts';
import { goalOf } from './goal-rows.ts';
import { measureViewOf } from './observation-values.ts';
import { officeMarkOf } from './office-marks.ts';

/** Taps in a session that can be taken back. */
export const undoableKinds = [
  'session.marked',
  'session.recorded',
  'session.detailed',
  'session.noted',
  'session.paused',
  'session.resumed',
  'session.finished',
] as const;
export type UndoableKind = (typeof undoableKinds)[number];

type SessionView = z.input<typeof sessionSchema>;

/** @throws CallError not_found */
export function requireSession(database: Database, sessionId: string): SessionRow {
  return found(findSession(database, sessionId));
}

/** @throws CallError not_found, session_certified, session_finished */
export function requireOpen(database: Database, sessionId: string): SessionFacts {
  const session = found(findSessionFacts(database, sessionId));
  refuseSigned(session);
  if (session.finished_at !== null) throw new CallError('session_finished');
  return session;
}

export function timesOf(row: SessionFacts): SessionTimes {
  return {
    day: row.day,
    plannedStart: row.planned_start,
    plannedMinutes: row.planned_minutes,
    startedAt: row.started_at,
    pausedAt: row.paused_at,
    pausedSeconds: row.paused_seconds,
  };
}

/**
 * What was signed is changed by nobody: every write to a session asks here first.
 * @throws CallError session_certified
 */
export function refuseSigned(row: SessionFacts): void {
  if (row.certified_at !== null) throw new CallError('session_certified');
}

/**
 * Five queries, whatever the size of the group.
 * @throws CallError not_found
 */
export function readSession(database: Database, sessionId: string): SessionView {
  const row = requireSession(database, sessionId);
  return {
    ...headOf(row),
    children: childrenOf(database, row),
    canUndo: row.certified_at === null && lastStandingEvent(database, sessionId, undoableKinds) !== null,
  };
}

function headOf(row: SessionRow): Omit<SessionView, 'children' | 'canUndo'> {
  return {
    id: row.id,
    seriesId: row.series_id,
    roomId: row.room_id,
    roomName: row.room_name,
    staffId: row.staff_id,
    staffName: shortName(row),
    discipline: row.discipline as Discipline,
    day: row.day,
    plannedStart: row.planned_start,
    plannedMinutes: row.planned_minutes,
    startedAt: row.started_at,
    finishedAt: row.finished_at,
    outcome: row.outcome as SessionOutcome | null,
    minutes: row.minutes,
    certifiedAt: row.certified_at,
    makeUpOf: makeUpOf(row),
    pausedAt: row.paused_at,
    pausedSeconds: row.paused_seconds,
  };
}

function makeUpOf({ make_up_of: sessionId, missed_day: day }: SessionRow): SessionView['makeUpOf'] {
  return sessionId === null || day === null ? null : { sessionId, day };
}

function childrenOf(database: Database, session: SessionRow): SessionView['children'] {
  const goals = Map.groupBy(listSessionGoals(database, session.id, session.discipline), (goal) => goal.child_id);
  const measures = Map.groupBy(listMeasures(database, session.id), (measure) => measure.child_id);
  return listSessionChildren(database, [session.id]).map((child) => ({
    childId: child.child_id,
    name: listName(child),
    givenName: child.given,
    pictogram: child.pictogram,
    status: child.status as AttendanceStatus,
    office: officeMarkOf(database, child),
    arrivedAt: child.arrived_at,
    leftAt: child.left_at,
    attendedMinutes: child.attended_minutes,
    reason: child.reason,
    hasNote: child.has_note === 1,
    goals: (goals.get(child.child_id) ?? []).map(goalOf),
    measures: (measures.get(child.child_id) ?? []).map(measureViewOf),
  }));
}
