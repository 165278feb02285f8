/** What is told of the demo's sessions besides attendance: times, reasons, make-ups, signatures, notes. */
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { foldForSearch } from '../../../../src/shared/domain/collation.ts';
import { type Day, weekdayOf } from '../../../../src/shared/domain/day.ts';
import type { RoomId, StaffId } from '../../../../src/shared/domain/ids.ts';
import { attendedMinutes } from '../../../../src/shared/domain/session-times.ts';
import type { TestApp } from '../../../support/test-app.ts';
import { createDemoApp, numberOf, oneRoom, rowsOf, valuesOf } from './filled.ts';

let app: TestApp;
beforeAll(async () => {
  app = await createDemoApp({ ...oneRoom, rooms: 3 });
});
afterAll(() => app.close());

const count = (sql: string) => numberOf(app, `SELECT count(*) FROM ${sql}`);
const taking = 'session_child JOIN session ON session.id = session_id';

describe('times', () => {
  test('of who came late or left early lie in the session and leave the minutes that they leave in the app', () => {
    type Row = {
      readonly [column in 'day' | 'planned_start' | 'started_at' | 'status']: string;
    } & { readonly planned_minutes: number; readonly paused_seconds: number; readonly minutes: number } & {
      readonly arrived_at: string | null;
      readonly left_at: string | null;
      readonly attended_minutes: number | null;
    };
    const rows = rowsOf<Row>(
      app,
      `SELECT * FROM ${taking} WHERE status IN ('late', 'left_early') AND outcome = 'held'`,
    );
    expect(rows.length).toBeGreaterThan(100);
    for (const row of rows) {
      const times = {
        day: row.day,
        plannedStart: row.planned_start,
        plannedMinutes: row.planned_minutes,
        startedAt: row.started_at,
        pausedAt: null,
        pausedSeconds: row.paused_seconds,
      };
      expect(row.status).toBe(row.arrived_at === null ? 'left_early' : 'late');
      const presence = { arrivedAt: row.arrived_at, leftAt: row.left_at };
      expect(row.attended_minutes).toBe(attendedMinutes(times, row.minutes, presence));
      expect(row.attended_minutes).toBeGreaterThan(0);
    }
    expect(count(`${taking} WHERE attended_minutes IS NOT NULL AND status NOT IN ('late', 'left_early')`)).toBe(0);
  });

  test('of a pause are not minutes of the session', () => {
    const elapsed = "(strftime('%s', finished_at) - strftime('%s', started_at))";
    expect(count('session WHERE paused_seconds > 0')).toBeGreaterThan(20);
    expect(count(`session WHERE ${elapsed} != 60 * minutes + paused_seconds`)).toBe(0);
    expect(count('session WHERE paused_at IS NOT NULL')).toBe(0);
  });
});

describe('what was missed', () => {
  test('has a reason only where somebody was away, the same for all where the session was called off', () => {
    const present = "status IN ('present', 'late', 'left_early', 'remote_present')";
    expect(count(`${taking} WHERE reason != '' AND ${present}`)).toBe(0);
    expect(count(`${taking} WHERE reason != ''`)).toBeGreaterThan(300);
    const different = "SELECT 1 FROM session_child JOIN session ON session.id = session_id WHERE outcome = 'cancelled'";
    expect(count(`(${different} GROUP BY session_id HAVING count(DISTINCT reason) > 1)`)).toBe(0);
  });

  test('is owed for some weeks where it was called off, and let go after that; a make-up is never owed itself', () => {
    const isMade =
      "EXISTS (SELECT 1 FROM session AS made WHERE made.make_up_of = session.id AND made.outcome = 'held')";
    expect(count(`${taking} WHERE make_up = 'owed' AND NOT ${isMade}`)).toBeGreaterThan(5);
    expect(
      valuesOf(app, `SELECT min(day) > '2026-03-25' FROM ${taking} WHERE make_up = 'owed' AND NOT ${isMade}`),
    ).toEqual([1]);
    expect(count(`${taking} WHERE make_up IS NOT NULL AND make_up_of IS NOT NULL`)).toBe(0);
    expect(count(`${taking} WHERE make_up IS NOT NULL AND outcome = 'held'`)).toBe(0);
    expect(
      count(`session AS made JOIN session_child ON session_child.session_id = made.make_up_of AND child_id IN
      (SELECT child_id FROM session_child WHERE session_id = made.id) WHERE make_up IS NULL`),
    ).toBe(0);
  });
});

describe('what was let go', () => {
  type LetGo = { readonly status: string; readonly day: string; readonly at: string; readonly kind: string } & {
    readonly actor_id: string;
    readonly staff_id: string;
    readonly reason: string;
    readonly language: string;
  };

  test('has a reason of the specialist, in the language of the other notes, on a later workday', () => {
    const rows = rowsOf<LetGo>(
      app,
      `SELECT status, day, at, kind, actor_id, session.staff_id, event.data ->> 'reason' AS reason, staff.language
       FROM ${taking} LEFT JOIN event ON subject_id = session.id AND event.data ->> 'childId' = child_id
       JOIN staff ON staff.id = session.staff_id WHERE make_up = 'waived'`,
    );
    expect(rows.length).toBeGreaterThan(100);
    for (const { day, at, kind, actor_id, staff_id, reason } of rows) {
      expect([kind, actor_id]).toEqual(['session.make_up_decided', staff_id]);
      expect(at > day && at < '2026-04-22').toBe(true);
      expect(weekdayOf(at.slice(0, 10) as Day)).toBeLessThan(6);
      expect(reason.length).toBeGreaterThan(8);
    }
    const [inKazakh, inRussian] = ['kk', 'ru'].map(
      (wanted) => new Set(rows.filter(({ language }) => language === wanted).map(({ reason }) => reason)),
    ) as [Set<string>, Set<string>];
    expect(Math.min(inKazakh.size, inRussian.size)).toBeGreaterThan(4);
    expect([...inKazakh].filter((reason) => inRussian.has(reason))).toEqual([]);
  });

  test('is shown with its reason in the list of the room', async () => {
    const [roomId, staffId] = rowsOf<Record<'room_id' | 'staff_id', string>>(
      app,
      "SELECT room_id, staff_id FROM session JOIN session_child ON session_id = session.id WHERE make_up = 'waived' LIMIT 1",
    ).flatMap((row) => [row.room_id, row.staff_id]) as [RoomId, StaffId];
    const listed = await app.window().become('specialist', staffId).call('makeUps.list', { roomId });
    const waived = listed.filter(({ state }) => state === 'waived');
    expect(waived.length).toBeGreaterThan(0);
    expect(waived.every(({ waivedReason }) => waivedReason !== '')).toBe(true);
  });
});

describe('a substitute', () => {
  test('holds one session that was handed over, and one that waits for it; nobody is in two places', async () => {
    const events = rowsOf<{ kind: string; subject_id: string; actor_id: string; data: string }>(
      app,
      "SELECT kind, subject_id, actor_id, data FROM event WHERE kind != 'session.make_up_decided'",
    );
    const handed = events.find(({ kind }) => kind === 'session.handed_over');
    const { before, after } = JSON.parse(handed?.data ?? '') as { readonly before: string; readonly after: string };
    expect(after).not.toBe(before);
    expect(valuesOf(app, `SELECT staff_id FROM session WHERE id = '${handed?.subject_id}'`)).toEqual([after]);
    const finished = events.filter(({ kind }) => kind === 'session.finished');
    expect(finished.find(({ subject_id }) => subject_id === handed?.subject_id)?.actor_id).toBe(after);
    const waiting = finished.find(({ subject_id }) => subject_id !== handed?.subject_id);
    const [owner] = valuesOf<StaffId>(app, `SELECT staff_id FROM session WHERE id = '${waiting?.subject_id}'`);
    expect(owner).not.toBe(waiting?.actor_id);
    const [office] = valuesOf<StaffId>(app, "SELECT id FROM staff WHERE role = 'administrator' LIMIT 1");
    const window = app.window().become('administrator', office as StaffId);
    const { items } = await window.call('certify.ofSpecialist', { staffId: owner as StaffId, signedIn: null });
    expect(items.filter(({ heldBy }) => heldBy !== null)).toHaveLength(1);
  });
});

describe('signatures', () => {
  test('are by the specialist, after school, on finished sessions; the last days are still to be signed', () => {
    expect(
      count('session WHERE certified_at IS NOT NULL AND (finished_at IS NULL OR certified_at < finished_at)'),
    ).toBe(0);
    expect(count('session WHERE certified_by IS NOT NULL AND certified_by != staff_id')).toBe(0);
    expect(count('session WHERE (certified_at IS NULL) != (certified_by IS NULL)')).toBe(0);
    const unsigned = 'finished_at IS NOT NULL AND certified_at IS NULL';
    expect(count(`session WHERE ${unsigned}`)).toBeGreaterThan(20);
    expect(count(`session WHERE ${unsigned} AND day < '2026-04-08'`)).toBeLessThan(0.004 * count('session'));
  });
});

describe('notes', () => {
  test('are written for one child-session in eight, of children who came, in the language of the specialist', () => {
    const share = count('note') / count('session_child');
    expect(share).toBeGreaterThan(0.1);
    expect(share).toBeLessThan(0.15);
    const away = "status NOT IN ('present', 'late', 'left_early', 'remote_present')";
    expect(count(`note JOIN session_child USING (session_id, child_id) WHERE ${away}`)).toBe(0);
    const texts = new Set(valuesOf<string>(app, 'SELECT text FROM note'));
    expect(texts.size).toBeGreaterThan(500);
  });

  test('are found by their words, whatever the case', () => {
    const notes = rowsOf<{ id: number; text: string }>(app, 'SELECT id, text FROM note');
    const find = app.app.store.database
      .prepare<[string], number>('SELECT rowid FROM note_search WHERE note_search MATCH ?')
      .pluck();
    for (const word of ['Көңілі', 'дыбысты', 'ИГРУ', 'карточк']) {
      const expected = notes
        .filter(({ text }) => new RegExp(`(^|[^\\p{L}])${foldForSearch(word)}`, 'u').test(foldForSearch(text)))
        .map(({ id }) => id);
      expect(find.all(`"${foldForSearch(word)}"*`).sort((a, b) => a - b)).toEqual(expected);
    }
    expect(numberOf(app, 'SELECT count(*) FROM note_search')).toBe(notes.length);
  });
});
