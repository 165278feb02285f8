/** A small school on a Wednesday morning, with a specialist at a window. */
import { afterEach, expect } from 'vitest';
import { newId } from '../../../../../src/data/app.ts';
import { insertGoal } from '../../../../../src/data/db/queries/goals.ts';
import type { AttendanceStatus } from '../../../../../src/shared/domain/attendance.ts';
import type { Day } from '../../../../../src/shared/domain/day.ts';
import type { Discipline } from '../../../../../src/shared/domain/discipline.ts';
import type { ChildId, GoalId, SessionId } from '../../../../../src/shared/domain/ids.ts';
import type { Observation } from '../../../../../src/shared/domain/measure.ts';
import type { Session } from '../../../../../src/shared/domain/session.ts';
import { mergePatch, type SessionPatch } from '../../../../../src/shared/domain/session-patch.ts';
import type { CallInput } from '../../../../../src/shared/ipc/contract/index.ts';
import { fillSmallSchool } from '../../../../support/small-school.ts';
import { createTestApp, type TestApp, type TestWindow } from '../../../../support/test-app.ts';

export const wednesday = '2026-04-22' as Day;
const opened: TestApp[] = [];

afterEach(() => {
  for (const app of opened.splice(0)) app.close();
});

export function createRoom(now?: string) {
  const testApp = createTestApp(now);
  opened.push(testApp);
  const school = fillSmallSchool(testApp);
  const window = testApp.window().become('specialist', school.specialistId);
  /** Time passes, with somebody at the window all the while. */
  const later = (moment: string) => {
    testApp.setNow(moment);
    window.become('specialist', school.specialistId);
  };
  return { testApp, school, window, later, steps: stepsAt(window) };
}

export type Room = ReturnType<typeof createRoom>;

/** What a specialist does at a window, without the ceremony. */
export function stepsAt(window: TestWindow) {
  const tap = (sessionId: SessionId, send: () => Promise<SessionPatch | null>) => afterTap(window, sessionId, send);
  return {
    open: async (seriesId: string, day: Day = wednesday) =>
      (await window.call('sessions.openPlanned', { seriesId, day })).sessionId,
    mark: (
      sessionId: SessionId,
      childId: ChildId | null,
      status: Exclude<AttendanceStatus, 'not_marked'> = 'present',
    ) => tap(sessionId, () => window.call('sessions.mark', { sessionId, childId, status })),
    record: (sessionId: SessionId, childId: ChildId | null, observation: Observation, goalId: GoalId | null = null) =>
      tap(sessionId, () => window.call('sessions.record', { sessionId, childId, goalId, observation })),
    stop: (input: CallInput<'sessions.stop'>) =>
      tap(input.sessionId as SessionId, () => window.call('sessions.stop', input)),
    details: (input: CallInput<'sessions.details'>) =>
      tap(input.sessionId as SessionId, () => window.call('sessions.details', input)),
    pause: (sessionId: SessionId, isPaused: boolean) =>
      tap(sessionId, () => window.call('sessions.pause', { sessionId, isPaused })),
    undo: async (sessionId: SessionId) => (await window.call('sessions.undo', { sessionId })).session,
    /** What the undo says that it took back. */
    takeBack: async (sessionId: SessionId) => (await window.call('sessions.undo', { sessionId })).undone,
    finish: (sessionId: SessionId, outcome: 'held' | 'student_absent' | 'provider_absent' | 'cancelled' = 'held') =>
      window.call('sessions.finish', { sessionId, outcome, minutes: null }),
    get: (sessionId: SessionId) => window.call('sessions.get', { sessionId }),
  };
}

/** The session after a tap; what the tap answers has to lead to it as well. */
export async function afterTap(
  window: TestWindow,
  sessionId: SessionId,
  send: () => Promise<SessionPatch | null>,
): Promise<Session> {
  const before = await window.call('sessions.get', { sessionId });
  const patch = await send();
  const after = await window.call('sessions.get', { sessionId });
  expect(patch ? mergePatch(before, patch) : before).toEqual(after);
  return after;
}

export function addGoal({ testApp }: Room, childId: ChildId, discipline: Discipline): GoalId {
  const id = newId(testApp.app) as GoalId;
  insertGoal(testApp.app.store.database, { id, child_id: childId, discipline, title: 'Кесе жасау', steps: '[]' });
  return id;
}

export function countRows({ testApp }: Room, table: 'session' | 'measure' | 'event' | 'certificate'): number {
  const row = testApp.app.store.database.prepare(`SELECT count(*) AS rows FROM ${table}`).get();
  return (row as { rows: number }).rows;
}

export const correct: Observation = { kind: 'trial', result: 'correct' };
