/** A session while the clock is moved, at midnight, on a leap day, when summer time begins and ends: the right day, no negative time. */
import { localDay } from '../../../src/data/clock.ts';
import { CallError } from '../../../src/shared/ipc/result.ts';
import { fillSmallSchool } from '../../support/small-school.ts';
import { createTestApp } from '../../support/test-app.ts';
import { type Proof, type Suite, Trials } from '../suite.ts';

const minute = 60_000;
const day = 1440 * minute;

type Case = { readonly what: string; readonly zone: string; readonly from: string; readonly then: number };

const zones = ['Asia/Almaty', 'Europe/Berlin', 'America/St_Johns', 'UTC'] as const;
/** `from`: local moment at which the session is opened; `then`: ms until it is finished, by the clock. */
const moves: readonly Omit<Case, 'zone'>[] = [
  { what: 'nothing happens', from: '2026-04-22T09:00:00', then: 30 * minute },
  { what: 'over midnight', from: '2026-04-22T23:50:00', then: 20 * minute },
  { what: 'ends at midnight', from: '2026-04-22T23:30:00', then: 30 * minute },
  { what: 'begins at midnight', from: '2026-04-22T00:00:00', then: 30 * minute },
  { what: 'into a leap day', from: '2028-02-28T23:50:00', then: 20 * minute },
  { what: 'on a leap day', from: '2028-02-29T10:00:00', then: 30 * minute },
  { what: 'out of a leap day', from: '2028-02-29T23:50:00', then: 20 * minute },
  { what: 'no leap day in 2100', from: '2100-02-28T23:50:00', then: 20 * minute },
  { what: 'into another year', from: '2026-12-31T23:50:00', then: 20 * minute },
  { what: 'summer time begins', from: '2026-03-29T01:50:00', then: 20 * minute },
  { what: 'summer time ends', from: '2026-10-25T02:50:00', then: 15 * minute },
  { what: 'the clock is moved back ten minutes', from: '2026-04-22T09:00:00', then: -10 * minute },
  { what: 'the clock is moved back a day', from: '2026-04-22T09:00:00', then: -day },
  { what: 'the clock is moved ahead a year', from: '2026-04-22T09:00:00', then: 365 * day },
  { what: 'the battery of the clock is empty', from: '2026-04-22T09:00:00', then: -26 * 365 * day },
];

export const clockSuite: Suite = { name: 'clock', run: async (isFull) => [await proveClock(isFull)] };

async function proveClock(isFull: boolean): Promise<Proof> {
  const trials = new Trials();
  const zoneBefore = process.env['TZ'];
  try {
    for (const zone of zones)
      for (const [place, move] of moves.entries()) {
        // A few of the sixty when short, each with another zone.
        if (!isFull && zones[place % zones.length] !== zone) continue;
        process.env['TZ'] = zone;
        const failure = await runCase({ ...move, zone }).catch(
          (error: unknown) => `${String(error)} ${JSON.stringify(error)}`,
        );
        trials.count(failure && `${move.what}, ${zone}: ${failure}`);
      }
  } finally {
    if (zoneBefore === undefined) delete process.env['TZ'];
    else process.env['TZ'] = zoneBefore;
  }
  return trials.proof(
    'clock moved, summer time, midnight, leap day: the day of the attendance right, no negative duration',
  );
}

async function runCase({ from, then }: Case): Promise<string | null> {
  const testApp = createTestApp(from);
  try {
    const school = fillSmallSchool(testApp);
    const start = new Date(from).getTime();
    const window = testApp.window().become('specialist', school.specialistId);
    const at = (ms: number) => {
      testApp.setNow(new Date(ms).toISOString());
      window.become('specialist', school.specialistId);
    };
    const childIds = [school.childIds[0]];
    const input = { roomId: school.roomId, discipline: 'exercise', childIds, minutes: 30 } as const;
    const { sessionId } = await window.call('sessions.startUnplanned', { ...input, childIds: [...childIds] });
    await window.call('sessions.mark', { sessionId, childId: null, status: 'present' });
    const tap = { sessionId, childId: school.childIds[0], goalId: null };
    await window.call('sessions.record', { ...tap, observation: { kind: 'stopwatch', of: 'duration' } });
    await window.call('sessions.pause', { sessionId, isPaused: true });
    at(start + then / 2);
    await window.call('sessions.pause', { sessionId, isPaused: false });
    at(start + then);
    await window.call('sessions.stop', { ...tap, of: 'duration' });
    // What goes over midnight is asked for: the person says how long it was.
    const finished = await window
      .call('sessions.finish', { sessionId, outcome: 'held', minutes: null })
      .catch((error: unknown) => {
        if (!(error instanceof CallError) || error.code !== 'impossible_time') throw error;
        return window.call('sessions.finish', { sessionId, outcome: 'held', minutes: 9 });
      });
    const { database } = testApp.app.store;
    const wanted = localDay(start);
    const stored = database
      .prepare('SELECT day, minutes, paused_seconds FROM session WHERE id = ?')
      .raw()
      .get(sessionId) as [string, number, number];
    const values = database
      .prepare('SELECT value FROM measure WHERE session_id = ?')
      .pluck()
      .all(sessionId) as string[];
    const attended = database
      .prepare('SELECT attended_minutes FROM session_child WHERE session_id = ?')
      .pluck()
      .all(sessionId) as (number | null)[];
    if (stored[0] !== wanted) return `counted on ${stored[0]} and not on ${wanted}`;
    if (stored[1] < 0 || stored[2] < 0 || (finished.minutes ?? 0) < 0) return `negative: ${stored.join(', ')}`;
    if (values.some((value) => /^-|:-/.test(value)) || attended.some((minutes) => (minutes ?? 0) < 0))
      return `negative: ${values.join(', ')}`;
    return testApp.reported.length > 0 ? String(testApp.reported[0]?.error) : null;
  } finally {
    testApp.close();
  }
}
