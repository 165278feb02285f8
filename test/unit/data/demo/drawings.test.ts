/** The demo's drawings: journals that the studio opens without repair. */
import { afterAll, beforeAll, expect, test } from 'vitest';
import { PAGE_SIZE } from '../../../../src/shared/drawing/document.ts';
import { restoreJournal } from '../../../../src/shared/drawing/restore.ts';
import type { TestApp } from '../../../support/test-app.ts';
import { createDemoApp, numberOf, oneRoom, rowsOf, valuesOf } from './filled.ts';

let app: TestApp;
beforeAll(async () => {
  app = await createDemoApp({ ...oneRoom, rooms: 2 });
});
afterAll(() => app.close());

test('there are some dozen, of children who are listed, and nobody has more than five', () => {
  const counts = valuesOf<number>(app, 'SELECT count(*) FROM drawing GROUP BY child_id');
  expect(counts.length).toBeGreaterThan(15);
  expect(counts.reduce((sum, one) => sum + one, 0)).toBeGreaterThan(40);
  expect(Math.max(...counts)).toBeLessThanOrEqual(5);
});

test('the first two children of the room that opens first have none', () => {
  const room = "(SELECT value FROM setting WHERE key = 'room_id')";
  const first = `SELECT id FROM child WHERE room_id = ${room} AND enrolled_from <= '2026-04-22'
    AND coalesce(enrolled_to, '9') >= '2026-04-22' ORDER BY sort_key LIMIT 2`;
  expect(numberOf(app, `SELECT count(*) FROM drawing WHERE child_id IN (${first})`)).toBe(0);
});

test('those of a session belong to a child who was there, on that day, in art or psychology', () => {
  const inSession = 'drawing JOIN session ON session.id = session_id';
  const there = `EXISTS (SELECT 1 FROM session_child WHERE session_child.session_id = session.id
    AND session_child.child_id = drawing.child_id AND status = 'present')`;
  expect(numberOf(app, `SELECT count(*) FROM ${inSession}`)).toBeGreaterThan(15);
  const wrong = `NOT ${there} OR day != substr(created_at, 1, 10) OR created_at < started_at
    OR discipline NOT IN ('art', 'psychology')`;
  expect(numberOf(app, `SELECT count(*) FROM ${inSession} WHERE ${wrong}`)).toBe(0);
  expect(numberOf(app, 'SELECT count(*) FROM drawing WHERE updated_at <= created_at')).toBe(0);
});

test('all open as they are, on the page, with several colours', () => {
  const entries = rowsOf<{ id: string; seq: number; entry: string }>(
    app,
    'SELECT drawing_id AS id, seq, entry FROM drawing_entry ORDER BY drawing_id, seq',
  );
  for (const [, journal] of Map.groupBy(entries, ({ id }) => id)) {
    expect(journal.map(({ seq }) => seq)).toEqual(journal.map((_, place) => place));
    const parsed = journal.map(({ entry }) => JSON.parse(entry));
    const { entries: restored, report } = restoreJournal(parsed);
    expect(report).toEqual(restoreJournal([parsed[0]]).report);
    expect(restored).toEqual(parsed);
    const strokes = parsed.slice(1).map(({ op }) => op);
    expect(new Set(strokes.map(({ colour }) => colour)).size).toBeGreaterThan(1);
    for (const { points } of strokes) {
      expect(
        points.every((value: number, place: number) => place % 4 > 1 || (value >= 0 && value <= PAGE_SIZE.width)),
      ).toBe(true);
      expect(points.length % 4).toBe(0);
    }
  }
});
