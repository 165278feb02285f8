/** The demo's drawings: journals that the studio opens without repair. */
import { afterAll, beforeAll, expect, test } from 'vitest';
import { PAGE_SIZE } from '../../../../src/shared/drawing/document.ts';
import { restoreJournal } from '../../../../src/shared/drawing/restore.ts';
import { ownStarter } from '../../../../src/shared/drawing/starters/index.ts';
import { isSticker } from '../../../../src/shared/drawing/stickers/index.ts';
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
    const ops = parsed.filter(({ kind }) => kind === 'op').map(({ op }) => op);
    expect(new Set(ops.map(({ colour, paint }) => JSON.stringify(colour ?? paint))).size).toBeGreaterThan(1);
    for (const { points } of ops.filter(({ kind }) => kind === 'stroke')) {
      expect(
        points.every((value: number, place: number) => place % 4 > 1 || (value >= 0 && value <= PAGE_SIZE.width)),
      ).toBe(true);
      expect(points.length % 4).toBe(0);
    }
  }
});

test('show what the studio has: pages to colour, papers, brushes, figures, patches, stickers, words, feelings', () => {
  const entries = valuesOf<string>(app, 'SELECT entry FROM drawing_entry').map((entry) => JSON.parse(entry));
  const begun = entries.filter(({ kind }) => kind === 'begin');
  const starters = begun.flatMap(({ starter }) => starter ?? []);
  expect(new Set(starters.map(({ id }) => id)).size).toBeGreaterThan(5);
  for (const starter of starters) expect(ownStarter(starter.id)?.kind).toBe('colouring');
  expect(new Set(begun.map(({ scene }) => scene)).size).toBeGreaterThan(4);
  const ops = entries.filter(({ kind }) => kind === 'op').map(({ op }) => op);
  const valuesIn = (kind: string, of: string) => new Set(ops.filter((op) => op.kind === kind).map((op) => op[of]));
  expect(valuesIn('stroke', 'tool').size).toBeGreaterThan(8);
  expect(valuesIn('shape', 'figure').size).toBeGreaterThan(5);
  const paints = ops.filter(({ kind }) => kind === 'fill').map(({ paint }) => paint.kind);
  expect(new Set(paints)).toEqual(new Set(['plain', 'gradient', 'pattern']));
  const things = ops.filter(({ kind }) => kind === 'place').map(({ thing }) => thing);
  expect(things.some(({ kind }) => kind === 'label')).toBe(true);
  for (const { kind, sticker } of things) if (kind === 'sticker') expect(isSticker(sticker)).toBe(true);
  const felt = entries.filter(({ kind }) => kind === 'feeling').map(({ when }) => when);
  expect(new Set(felt)).toEqual(new Set(['before', 'after']));
});

test('some belong to a goal of the child, in the discipline of their session', () => {
  const linked = 'drawing JOIN goal ON goal.id = goal_id JOIN session ON session.id = session_id';
  expect(numberOf(app, `SELECT count(*) FROM ${linked}`)).toBeGreaterThan(5);
  const wrong = 'goal.child_id != drawing.child_id OR goal.discipline != session.discipline OR from_day > day';
  expect(numberOf(app, `SELECT count(*) FROM ${linked} WHERE ${wrong}`)).toBe(0);
});
