import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { writePin } from '../../../../src/data/db/queries/staff.ts';
import { hashPin } from '../../../../src/data/services/pin.ts';
import type { DrawingId } from '../../../../src/shared/domain/ids.ts';
import { beginEntry } from '../../../../src/shared/drawing/journal.ts';
import { restoreJournal } from '../../../../src/shared/drawing/restore.ts';
import { fillSmallSchool, type SmallSchool } from '../../../support/small-school.ts';
import { createTestApp, type TestApp, type TestWindow } from '../../../support/test-app.ts';

let testApp: TestApp;
let school: SmallSchool;
let window: TestWindow;

beforeEach(async () => {
  testApp = createTestApp();
  school = fillSmallSchool(testApp);
  window = testApp.window();
  await window.call('draw.enter', { childId: school.childIds[0] });
});
afterEach(() => testApp.close());

const undo = { kind: 'undo' };

async function drawn(count = 1): Promise<DrawingId> {
  const { drawingId } = await window.call('draw.create', {});
  const entries = Array.from({ length: count }, (_unused, seq) => ({ seq, entry: seq === 0 ? beginEntry() : undo }));
  await window.call('draw.append', { drawingId, entries });
  return drawingId;
}

describe('draw.children', () => {
  it('shows given names and pictures of the room, in the order of names, and nothing else', async () => {
    const tiles = await window.call('draw.children', { roomId: school.roomId });
    expect(tiles.map((tile) => tile.givenName)).toEqual(['Айша', 'Егор', 'Нұрлан']);
    expect(Object.keys(tiles[0] ?? {}).sort()).toEqual(['givenName', 'id', 'pictogram']);
  });

  it('leaves out archived children and those who have left', async () => {
    const { database } = testApp.app.store;
    database.prepare("UPDATE child SET archived_at = '2026-01-01T00:00:00' WHERE id = ?").run(school.childIds[0]);
    database.prepare("UPDATE child SET enrolled_to = '2026-01-01' WHERE id = ?").run(school.childIds[1]);
    expect(await window.call('draw.children', { roomId: school.roomId })).toHaveLength(1);
  });
});

describe('draw.append', () => {
  it('gives back what was appended, in order', async () => {
    const drawingId = await drawn(3);
    const { journal } = await window.call('draw.open', { drawingId });
    expect(journal).toEqual([beginEntry(), undo, undo]);
    expect(restoreJournal(journal).report.isClean).toBe(true);
    expect((await window.call('draw.open', { drawingId, from: 2 })).journal).toEqual([undo]);
    expect((await window.call('draw.open', { drawingId, from: 3 })).journal).toEqual([]);
  });

  it('stores an entry once, however often it is sent', async () => {
    const drawingId = await drawn(2);
    const again = { drawingId, entries: [1, 2].map((seq) => ({ seq, entry: undo })) };
    expect(await window.call('draw.append', again)).toEqual({ upTo: 2 });
    expect(await window.call('draw.append', again)).toEqual({ upTo: 2 });
    expect((await window.call('draw.open', { drawingId })).journal).toHaveLength(3);
  });

  it('refuses a gap, and then stores nothing of it', async () => {
    const drawingId = await drawn(1);
    const entries = [1, 3].map((seq) => ({ seq, entry: undo }));
    await expect(window.call('draw.append', { drawingId, entries })).rejects.toMatchObject({ code: 'bad_input' });
    expect((await window.call('draw.open', { drawingId })).journal).toHaveLength(1);
  });

  it('refuses what is no entry', async () => {
    const drawingId = await drawn(1);
    for (const entry of [null, 'stroke', undefined, { kind: 'op', op: 'x'.repeat(2_000_001) }]) {
      const call = window.call('draw.append', { drawingId, entries: [{ seq: 1, entry }] });
      await expect(call).rejects.toMatchObject({ code: 'bad_input' });
    }
  });
});

describe('draw.gallery', () => {
  it('shows drawings newest first, without empty ones and without the bin', async () => {
    const first = await drawn();
    testApp.setNow('2026-04-22T10:00:00');
    const second = await drawn();
    await window.call('draw.create', {});
    expect((await window.call('draw.gallery', {})).map((tile) => tile.id)).toEqual([second, first]);
    await window.call('draw.bin', { drawingId: second, binned: true });
    expect((await window.call('draw.gallery', {})).map((tile) => tile.id)).toEqual([first]);
    await window.call('draw.bin', { drawingId: second, binned: false });
    expect(await window.call('draw.gallery', {})).toHaveLength(2);
  });

  it('has the picture that was sent last', async () => {
    const drawingId = await drawn();
    const png = Uint8Array.from([137, 80, 78, 71, 13, 10, 26, 10, 1]);
    await window.call('draw.thumbnail', { drawingId, entries: 1, png });
    expect((await window.call('draw.gallery', {}))[0]?.thumbnail).toEqual(png);
  });

  it('has no picture that shows less than what is stored', async () => {
    const drawingId = await drawn(2);
    const png = new Uint8Array(9);
    await window.call('draw.thumbnail', { drawingId, entries: 1, png });
    expect((await window.call('draw.gallery', {}))[0]?.thumbnail).toBeNull();
    await window.call('draw.thumbnail', { drawingId, entries: 2, png });
    await window.call('draw.append', { drawingId, entries: [{ seq: 2, entry: undo }] });
    expect((await window.call('draw.gallery', {}))[0]?.thumbnail).toBeNull();
  });
});

describe('whose drawing', () => {
  it('a child neither sees nor changes the drawings of another', async () => {
    const drawingId = await drawn();
    await window.call('draw.enter', { childId: school.childIds[1] });
    expect(await window.call('draw.gallery', {})).toEqual([]);
    const entries = [{ seq: 1, entry: undo }];
    await expect(window.call('draw.open', { drawingId })).rejects.toMatchObject({ code: 'not_found' });
    await expect(window.call('draw.append', { drawingId, entries })).rejects.toMatchObject({ code: 'not_found' });
    await expect(window.call('draw.bin', { drawingId, binned: true })).rejects.toMatchObject({ code: 'not_found' });
  });

  it('nobody draws before a picture was picked', async () => {
    await expect(testApp.window().call('draw.create', {})).rejects.toMatchObject({ code: 'not_allowed' });
  });

  it('an archived child cannot enter', async () => {
    testApp.app.store.database.prepare("UPDATE child SET archived_at = '2026-01-01T00:00:00'").run();
    const entering = testApp.window().call('draw.enter', { childId: school.childIds[0] });
    await expect(entering).rejects.toMatchObject({ code: 'not_found' });
  });
});

describe('draw.leave', () => {
  it('needs the PIN of an adult', async () => {
    writePin(testApp.app.store.database, school.specialistId, await hashPin('482915'));
    const leave = (pin: string) => window.call('draw.leave', { staffId: school.specialistId, pin });
    await expect(leave('111111')).rejects.toMatchObject({ code: 'wrong_pin' });
    expect(window.connection.role).toBe('child');
    await leave('482915');
    expect(window.connection.role).toBe('nobody');
  });

  it('a child reaches no staff data meanwhile', async () => {
    await expect(window.call('people.children' as never, {} as never)).rejects.toMatchObject({
      code: expect.stringMatching(/not_allowed|unknown_call/),
    });
  });
});

describe('query plans', () => {
  it('the gallery and the tiles of a room use an index and never scan', () => {
    const { database } = testApp.app.store;
    const plans = [
      `SELECT id FROM drawing WHERE child_id = ? AND binned_at IS NULL
       AND EXISTS (SELECT 1 FROM drawing_entry WHERE drawing_id = drawing.id) ORDER BY updated_at DESC, id DESC`,
      'SELECT seq, entry FROM drawing_entry WHERE drawing_id = ? ORDER BY seq',
      'SELECT max(seq) AS last FROM drawing_entry WHERE drawing_id = ?',
      'SELECT id FROM child WHERE room_id = ? AND archived_at IS NULL ORDER BY sort_key',
    ].map((sql) => JSON.stringify(database.prepare(`EXPLAIN QUERY PLAN ${sql}`).all('x')));
    for (const plan of plans) {
      expect(plan).toMatch(/USING (COVERING )?INDEX|PRIMARY KEY/);
      expect(plan).not.toContain('SCAN');
    }
  });
});

describe('draw.copy', () => {
  it('gives a drawing of its own with the same journal; what is drawn on one is not on the other', async () => {
    const original = await drawn(3);
    testApp.setNow('2026-04-22T10:00:00');
    const copy = await window.call('draw.copy', { drawingId: original });
    expect(copy.entries).toBe(3);
    const journalOf = async (drawingId: DrawingId) => (await window.call('draw.open', { drawingId })).journal;
    expect(await journalOf(copy.drawingId)).toEqual(await journalOf(original));
    await window.call('draw.append', { drawingId: copy.drawingId, entries: [{ seq: 3, entry: undo }] });
    expect(await journalOf(original)).toHaveLength(3);
    expect(await journalOf(copy.drawingId)).toHaveLength(4);
    expect((await window.call('draw.gallery', {})).map((tile) => tile.id)).toEqual([copy.drawingId, original]);
    const row = testApp.app.store.database
      .prepare('SELECT copied_from FROM drawing WHERE id = ?')
      .pluck()
      .get(copy.drawingId);
    expect(row).toBe(original);
  });

  it('is not for the drawing of another child', async () => {
    const drawingId = await drawn();
    await window.call('draw.enter', { childId: school.childIds[1] });
    await expect(window.call('draw.copy', { drawingId })).rejects.toMatchObject({ code: 'not_found' });
  });
});

describe('the bin', () => {
  it('keeps what was put away, last first, and gives it back', async () => {
    const [first, second] = [await drawn(), await drawn()];
    await window.call('draw.bin', { drawingId: second, binned: true });
    testApp.setNow('2026-04-22T10:00:00');
    await window.call('draw.bin', { drawingId: first, binned: true });
    const adult = testApp.window();
    const [childId] = school.childIds;
    adult.connection.become({
      role: 'accompanied_child',
      childId,
      staffId: school.specialistId,
      lastSeen: testApp.app.clock.now(),
    });
    expect((await adult.call('draw.binned', {})).map((tile) => tile.id)).toEqual([first, second]);
    await adult.call('draw.bin', { drawingId: first, binned: false });
    expect((await adult.call('draw.binned', {})).map((tile) => tile.id)).toEqual([second]);
    expect((await window.call('draw.gallery', {})).map((tile) => tile.id)).toEqual([first]);
  });
});

describe('stored ink', () => {
  const png = new Uint8Array(20);

  it('is given back as it was stored last, and there is none at first', async () => {
    const drawingId = await drawn(3);
    expect(await window.call('draw.storedInk', { drawingId })).toEqual({ ink: null });
    for (const entries of [1, 3]) await window.call('draw.storeInk', { drawingId, ink: { entries, scale: 0.5, png } });
    expect(await window.call('draw.storedInk', { drawingId })).toEqual({ ink: { entries: 3, scale: 0.5, png } });
  });

  it('is not kept where it shows strokes that were never stored', async () => {
    const drawingId = await drawn(3);
    await window.call('draw.storeInk', { drawingId, ink: { entries: 4, scale: 0.5, png } });
    expect(await window.call('draw.storedInk', { drawingId })).toEqual({ ink: null });
  });
});
