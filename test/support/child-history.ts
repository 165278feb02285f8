/** Writes down sessions of the small school that lie in the past, with what was seen in them. */
import { newId } from '../../src/data/app.ts';
import { insertMeasure } from '../../src/data/db/queries/measures.ts';
import { valuesOf } from '../../src/data/services/observation-values.ts';
import type { AttendanceStatus } from '../../src/shared/domain/attendance.ts';
import type { Day } from '../../src/shared/domain/day.ts';
import type { Discipline } from '../../src/shared/domain/discipline.ts';
import { type SessionId, uuidV7 } from '../../src/shared/domain/ids.ts';
import type { Observation } from '../../src/shared/domain/measure.ts';
import type { SessionOutcome } from '../../src/shared/domain/session.ts';
import type { SmallSchool } from './small-school.ts';
import type { TestApp } from './test-app.ts';

export type PastSession = {
  readonly day: string;
  readonly start?: string;
  readonly discipline?: Discipline;
  readonly status?: AttendanceStatus;
  readonly outcome?: SessionOutcome | null;
  readonly minutes?: number;
  readonly attendedMinutes?: number;
  readonly makeUpOf?: SessionId;
  /** Against the goal, or in general. */
  readonly goalId?: string | null;
  readonly seen?: readonly Observation[];
  readonly note?: string;
};

/** A session of the first child that nobody planned. */
export function addPastSession({ app }: TestApp, school: SmallSchool, past: PastSession): SessionId {
  const { database } = app.store;
  const id = newId(app) as SessionId;
  const [childId] = school.childIds;
  const { day, start = '09:00', discipline = 'speech_therapy', outcome = 'held', minutes = 30 } = past;
  database
    .prepare(
      `INSERT INTO session (id, room_id, staff_id, discipline, day, planned_start, planned_minutes, started_at, finished_at,
         outcome, minutes, make_up_of)
       VALUES (@id, @roomId, @staffId, @discipline, @day, @start, 30, @at, @finishedAt, @outcome, @minutes, @makeUpOf)`,
    )
    .run({
      id,
      roomId: school.roomId,
      staffId: school.specialistId,
      discipline,
      day,
      start,
      at: `${day}T${start}:00`,
      finishedAt: outcome === null ? null : `${day}T${start}:59`,
      outcome,
      minutes: outcome === null ? null : minutes,
      makeUpOf: past.makeUpOf ?? null,
    });
  database
    .prepare('INSERT INTO session_child (session_id, child_id, status, attended_minutes) VALUES (?, ?, ?, ?)')
    .run(id, childId, past.status ?? 'present', past.attendedMinutes ?? null);
  for (const [index, observation] of (past.seen ?? []).entries()) {
    insertMeasure(database, {
      // In the order seen, as the app itself makes them.
      id: uuidV7(app.clock.now() + index, app.random(10)),
      session_id: id,
      child_id: childId,
      goal_id: past.goalId ?? null,
      ...valuesOf(observation),
      at: `${day}T${start}:30`,
    });
  }
  if (past.note !== undefined)
    database.prepare('INSERT INTO note (session_id, child_id, text) VALUES (?, ?, ?)').run(id, childId, past.note);
  return id;
}

export const asDay = (day: string): Day => day as Day;

export const trials = (correct: number, prompted: number, incorrect: number): readonly Observation[] => [
  ...Array<Observation>(correct).fill({ kind: 'trial', result: 'correct' }),
  ...Array<Observation>(prompted).fill({ kind: 'trial', result: 'prompted', prompt: 'model' }),
  ...Array<Observation>(incorrect).fill({ kind: 'trial', result: 'incorrect' }),
];
