import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { newId } from '../../../../src/data/app.ts';
import { handOverSessions, listShared } from '../../../../src/data/db/queries/merge.ts';
import { insertRoom } from '../../../../src/data/db/queries/school.ts';
import { countTotals } from '../../../../src/data/services/totals/count.ts';
import { readTotals } from '../../../../src/data/services/totals/read.ts';
import type { Day, Month } from '../../../../src/shared/domain/day.ts';
import { nextClass } from '../../../../src/shared/domain/grade.ts';
import type { ChildId, RoomId, SessionId } from '../../../../src/shared/domain/ids.ts';
import type { ChildFields, ChildRow } from '../../../../src/shared/ipc/contract/people.ts';
import { plansOf } from '../../../support/query-plans.ts';
import { fillSmallSchool, type SmallSchool } from '../../../support/small-school.ts';
import { createTestApp, type TestApp, type TestWindow } from '../../../support/test-app.ts';

let testApp: TestApp;
let school: SmallSchool;
let office: TestWindow;
let specialist: TestWindow;
let otherRoomId: RoomId;

const today = '2026-04-22' as Day;

beforeEach(() => {
  testApp = createTestApp(`${today}T09:00:00`);
  school = fillSmallSchool(testApp);
  office = testApp.window().become('administrator', school.administratorId);
  specialist = testApp.window().become('specialist', school.specialistId);
  otherRoomId = newId(testApp.app) as RoomId;
  const room = {
    id: otherRoomId,
    school_id: school.schoolId,
    name: 'Кабинет 2',
    sort_key: '2',
    disciplines: '["art"]',
  };
  insertRoom(testApp.app.store.database, room);
});
afterEach(() => {
  expect(testApp.app.store.database.pragma('foreign_key_check')).toEqual([]);
  testApp.close();
});

const list = (archived = false, search = '') => office.call('children.list', { search, roomId: null, archived });
const change = (action: Parameters<typeof office.call<'childrenTogether.change'>>[1]['action']) =>
  office.call('childrenTogether.change', { childIds: [...school.childIds], action });
const database = () => testApp.app.store.database;
const countRows = (table: string, ids: readonly ChildId[]) =>
  database()
    .prepare<[string], number>(`SELECT count(*) FROM ${table} WHERE child_id IN (SELECT value FROM json_each(?))`)
    .pluck()
    .get(JSON.stringify(ids)) ?? 0;

/** Kept totals of the year, and a recount. */
function expectTotalsStand() {
  const range = { from: '2025-09-01' as Day, to: '2026-04-30' as Day };
  const order = (rows: readonly object[]) =>
    rows.map((row) => JSON.stringify(Object.entries(row).toSorted())).toSorted();
  type Counted = { readonly scheduled: number; readonly attended: number; readonly not_marked: number };
  const sum = (rows: readonly Counted[]) => ({
    scheduled: rows.reduce((all, row) => all + row.scheduled, 0),
    attended: rows.reduce((all, row) => all + row.attended, 0),
    notMarked: rows.reduce((all, row) => all + row.not_marked, 0),
  });
  const kept = readTotals(database(), range, today);
  const counted = countTotals(database(), { roomId: null, ...range }, today);
  expect(sum(kept.children)).toEqual(sum(counted.children));
  expect(order(kept.overlaps)).toEqual(order(counted.overlaps));
}

describe('several children at once', () => {
  it('go up a grade and come back, each with an event', async () => {
    const { batchId, changed } = await change({ kind: 'nextYear' });
    expect(changed).toBe(3);
    expect((await list()).map(({ className }) => className)).toEqual(['4А', '4А', '4А']);
    const events = database().prepare("SELECT count(*) FROM event WHERE kind = 'child.class_changed'").pluck().get();
    expect(events).toBe(3);
    expect(await office.call('childrenTogether.undo', { batchId })).toMatchObject({ restored: 3, left: 0 });
    expect((await list()).map(({ className }) => className)).toEqual(['3А', '3А', '3А']);
    await expect(office.call('childrenTogether.undo', { batchId })).rejects.toMatchObject({ code: 'not_found' });
  });

  it.each([
    ['3А', '4А'],
    ['10 «Б»', '11 «Б»'],
    ['11Б', '11Б'],
    ['ТМД', 'ТМД'],
    ['', ''],
  ])('the class %j is %j a year later', (now, later) => expect(nextClass(now)).toBe(later));

  it('are archived and brought back; whoever was changed since stays', async () => {
    const { batchId } = await change({ kind: 'archive', archived: true });
    expect(await list()).toEqual([]);
    await office.call('children.archive', { childId: school.childIds[1], archived: false });
    expect(await office.call('childrenTogether.undo', { batchId })).toMatchObject({ restored: 2, left: 1 });
    expect(await list()).toHaveLength(3);
  });

  it('nothing to do writes nothing', async () => {
    const before = database().prepare('SELECT count(*) FROM event').pluck().get();
    expect((await change({ kind: 'class', className: '3А' })).changed).toBe(0);
    expect(database().prepare('SELECT count(*) FROM event').pluck().get()).toBe(before);
  });

  it('move from a day on: both rooms know when, their sheets too, and all of it is taken back', async () => {
    const { batchId, inPlan } = await change({ kind: 'move', roomId: otherRoomId, from: '2026-04-13' as Day });
    expect(inPlan).toBe(3);
    const [childId] = school.childIds;
    expect(await office.call('childrenTogether.stays', { childId })).toMatchObject([
      { roomName: 'Кабинет 2', from: '2026-04-13', to: null },
      { roomName: 'Кабинет 1', from: '2025-09-01', to: '2026-04-12' },
    ]);
    const sheet = await office.call('attendance.month', {
      scope: { kind: 'room', roomId: otherRoomId },
      discipline: null,
      month: '2026-04' as Month,
    });
    expect(sheet.rows[0]?.cells.map(({ isEnrolled }) => isEnrolled).indexOf(true)).toBe(12);
    expectTotalsStand();
    await office.call('childrenTogether.undo', { batchId });
    expect(await office.call('childrenTogether.stays', { childId })).toHaveLength(1);
    expectTotalsStand();
  });

  it('leave the plan of the old room when told to', async () => {
    await change({ kind: 'move', roomId: otherRoomId, from: today });
    expect(
      (await office.call('childrenTogether.leaveElsewhere', { childIds: [...school.childIds], batchId: null })).series,
    ).toBeGreaterThan(1);
    const week = await office.call('plan.week', { roomId: school.roomId, day: '2026-04-29' as Day });
    expect(week.items).toEqual([]);
    expectTotalsStand();
  });

  describe('taken out of the plan after a move', () => {
    const plan = () => database().prepare('SELECT * FROM series ORDER BY id').all();
    const members = () => [
      database().prepare('SELECT * FROM series_child ORDER BY series_id, child_id').all(),
      database().prepare('SELECT * FROM child_group_member ORDER BY group_id, child_id').all(),
      database().prepare('SELECT * FROM series_exception ORDER BY series_id, day').all(),
    ];
    const [left, , stays] = [0, 1, 2] as const;
    const moveTwo = async () => {
      const childIds = school.childIds.slice(left, stays);
      const groupFields = { roomId: school.roomId, name: 'Топ', childIds: [...school.childIds] };
      await specialist.call('groups.save', { groupId: null, fields: groupFields });
      const cancelled = { seriesId: school.seriesId, day: '2026-04-29' as Day, reason: 'Шаралар' };
      await specialist.call('plan.cancelOccurrence', cancelled);
      const before = [plan(), ...members()];
      const action = { kind: 'move', roomId: otherRoomId, from: today } as const;
      const { batchId } = await office.call('childrenTogether.change', { childIds, action });
      const { series } = await office.call('childrenTogether.leaveElsewhere', { childIds, batchId });
      expect(series).toBe(2);
      return { before, batchId };
    };

    it('they are in it again when the move is taken back, and in their groups', async () => {
      const { before, batchId } = await moveTwo();
      expect([plan(), ...members()]).not.toEqual(before);
      expect(members()[1]).toHaveLength(1);
      const undone = await office.call('childrenTogether.undo', { batchId });
      expect(undone).toEqual({ restored: 2, left: 0, series: 2, seriesLeft: 0 });
      expect([plan(), ...members()]).toEqual(before);
      expectTotalsStand();
    });

    it('a time that was opened since goes on as it is', async () => {
      const { batchId } = await moveTwo();
      const now = database().prepare<[string], string>(
        "SELECT id FROM series WHERE discipline = 'pottery' AND from_day = ?",
      );
      const seriesId = now.pluck().get(today) as typeof school.seriesId;
      await specialist.call('sessions.openPlanned', { seriesId, day: today });
      const undone = await office.call('childrenTogether.undo', { batchId });
      expect(undone).toEqual({ restored: 2, left: 0, series: 1, seriesLeft: 1 });
      expectTotalsStand();
    });

    it('whoever was moved on since does not come back into the plan', async () => {
      const { batchId } = await moveTwo();
      const [childId] = school.childIds;
      await office.call('children.archive', { childId, archived: true });
      const undone = await office.call('childrenTogether.undo', { batchId });
      expect(undone).toMatchObject({ restored: 1, left: 1, series: 2 });
      expect(await office.call('plan.elsewhere', { childId })).toEqual([]);
    });
  });

  it('do not move on a day to come, nor into a room that is archived', async () => {
    const tomorrow = change({ kind: 'move', roomId: otherRoomId, from: '2026-04-23' as Day });
    await expect(tomorrow).rejects.toMatchObject({ code: 'bad_input' });
    await office.call('rooms.archive', { roomId: otherRoomId, archived: true });
    const archived = change({ kind: 'move', roomId: otherRoomId, from: today });
    await expect(archived).rejects.toMatchObject({ code: 'bad_input' });
  });

  it('the editor notes the stay as well', async () => {
    const [row] = await list();
    await office.call('children.save', { childId: row?.id ?? null, fields: { ...fieldsOf(row), roomId: otherRoomId } });
    const stays = await office.call('childrenTogether.stays', { childId: row?.id as ChildId });
    expect(stays.map(({ from, to }) => [from, to])).toEqual([
      [today, null],
      ['2025-09-01', '2026-04-21'],
    ]);
  });
});

function fieldsOf(row: ChildRow | undefined): ChildFields {
  if (!row) throw new Error('no child');
  const { id: _i, name: _n, sortKey: _s, roomName: _r, schoolName: _c, ...rest } = row;
  const { isArchived: _a, mandateTo: _t, mergedInto: _m, ...fields } = rest;
  return fields;
}

describe('two entries of one child', () => {
  let kept: ChildId;
  let gone: ChildId;

  beforeEach(async () => {
    [kept, gone] = school.childIds;
    const { sessionId } = await specialist.call('sessions.openPlanned', { seriesId: school.groupSeriesId, day: today });
    await specialist.call('sessions.mark', { sessionId, childId: kept, status: 'absent_ill' });
    await specialist.call('sessions.mark', { sessionId, childId: gone, status: 'present' });
    const note = (childId: ChildId, inserted: string) =>
      specialist.call('sessions.note', { sessionId, childId, splice: { length: 0, at: 0, removed: '', inserted } });
    await note(kept, 'Первая');
    await note(gone, 'Вторая');
    const observation = { kind: 'repetitions', count: 3 } as const;
    await specialist.call('sessions.record', { sessionId, childId: gone, goalId: null, observation });
    const own = { roomId: school.roomId, discipline: 'exercise', childIds: [gone], minutes: 30 } as const;
    await specialist.call('sessions.startUnplanned', { ...own, childIds: [gone] });
    const file = { childId: gone, guardianId: null };
    await office.call('childFile.saveGuardian', {
      ...file,
      fields: { name: 'Ким', relation: 'mother', phone: '', language: 'ru' },
    });
    testApp.window().connection.become({ role: 'child', childId: gone });
  });

  type Merge = Parameters<typeof office.call<'childrenTogether.merge'>>[1];
  const merge = async (decided: Merge['decided'] = [], mandates: Merge['mandates'] = []) => {
    const fields = fieldsOf((await list()).find(({ id }) => id === kept));
    return office.call('childrenTogether.merge', { keptId: kept, goneId: gone, fields, decided, mandates });
  };

  it('everything goes to the one that stays, and no row is lost or there twice', async () => {
    const tables = ['goal', 'measure', 'drawing', 'guardian', 'consent', 'mandate', 'child_photo'];
    const before = tables.map((table) => countRows(table, [kept, gone]));
    const shared = listShared(database(), { kept, gone }).length;
    const sessions = countRows('session_child', [kept, gone]);
    await merge();
    expect(tables.map((table) => countRows(table, [kept]))).toEqual(before);
    expect(countRows('session_child', [kept])).toBe(sessions - shared);
    for (const table of [...tables, 'session_child', 'series_child', 'child_group_member', 'note', 'hand_profile'])
      expect(countRows(table, [gone])).toBe(0);
    expect(shared).toBe(1);
    expectTotalsStand();
  });

  it('having been there counts, the notes of both are one, and both are found by their words', async () => {
    await merge();
    const marks = database().prepare("SELECT status FROM session_child WHERE child_id = ? AND status <> 'not_marked'");
    expect(marks.pluck().all(kept)).toEqual(['present']);
    expect(database().prepare('SELECT text FROM note').pluck().all()).toEqual(['Первая\nВторая']);
    for (const text of ['первая', 'вторая'])
      expect((await specialist.call('search.find', { text })).notes.hits).toHaveLength(1);
  });

  it('the person decides where they differ', async () => {
    const { shared } = await office.call('childrenTogether.mergePreview', { keptId: kept, goneId: gone });
    expect(shared).toMatchObject([{ kept: 'absent_ill', gone: 'present', proposed: 'gone' }]);
    await merge([{ sessionId: shared[0]?.sessionId as SessionId, counts: 'kept' }]);
    const marks = database().prepare("SELECT status FROM session_child WHERE child_id = ? AND status <> 'not_marked'");
    expect(marks.pluck().all(kept)).toEqual(['absent_ill']);
  });

  it('it stays in the archive, is found under both names, and is not made one again', async () => {
    await merge();
    expect(await list(true)).toMatchObject([{ id: gone, mergedInto: kept }]);
    expect((await list(false, 'Ёлкин')).map(({ id }) => id)).toEqual([kept]);
    const back = office.call('children.archive', { childId: gone, archived: false });
    await expect(back).rejects.toMatchObject({ code: 'merged_child' });
    await expect(merge()).rejects.toMatchObject({ code: 'merged_child' });
  });

  it('mandates of both stand one after the other, and what was there before stays on record', async () => {
    const terms = {
      discipline: 'speech_therapy',
      mode: 'individual',
      sessionsPerWeek: 2,
      minutes: 30,
      to: null,
    } as const;
    await office.call('childFile.saveMandate', { childId: kept, terms: { ...terms, from: '2025-09-01' as Day } });
    const later = { ...terms, sessionsPerWeek: 3, from: '2026-01-08' as Day };
    await office.call('childFile.saveMandate', { childId: gone, terms: later });
    await merge();
    const { mandates } = await office.call('childFile.get', { childId: kept });
    expect(mandates.map(({ sessionsPerWeek, from, to }) => [sessionsPerWeek, from, to])).toEqual([
      [3, '2026-01-08', null],
      [2, '2025-09-01', '2026-01-07'],
    ]);
    const event = database().prepare("SELECT data FROM event WHERE kind = 'child.merged'").pluck().get() as string;
    expect(JSON.parse(event).mandates).toMatchObject({ kept: [{ to_day: null }], gone: [{ sessions_per_week: 3 }] });
  });

  describe('where both have a mandate of one discipline and mode', () => {
    const kind = { discipline: 'speech_therapy', mode: 'individual' } as const;
    const terms = { ...kind, minutes: 30, to: null } as const;
    const due = {
      kept: { ...terms, sessionsPerWeek: 2, from: '2025-09-01' as Day },
      gone: { ...terms, sessionsPerWeek: 3, from: '2026-01-08' as Day },
    };
    const group = { ...due.gone, mode: 'group' as const };

    beforeEach(async () => {
      await office.call('childFile.saveMandate', { childId: kept, terms: due.kept });
      for (const one of [due.gone, group]) await office.call('childFile.saveMandate', { childId: gone, terms: one });
    });
    const standing = async () =>
      (await office.call('childFile.get', { childId: kept })).mandates
        .map(({ mode, sessionsPerWeek, from, to }) => [mode, sessionsPerWeek, from, to])
        .toSorted();

    it('what each says and what both would say is shown before', async () => {
      const { mandates } = await office.call('childrenTogether.mergePreview', { keptId: kept, goneId: gone });
      const both = [{ ...due.kept, to: '2026-01-07' }, due.gone];
      expect(mandates).toEqual([{ ...kind, kept: [due.kept], gone: [due.gone], both }]);
    });

    it.each([
      [
        'both',
        [
          ['individual', 2, '2025-09-01', '2026-01-07'],
          ['individual', 3, '2026-01-08', null],
        ],
      ],
      ['kept', [['individual', 2, '2025-09-01', null]]],
      ['gone', [['individual', 3, '2026-01-08', null]]],
    ] as const)('%s: as chosen, and what only one of them has stays', async (stands, expected) => {
      await merge([], [{ ...kind, stands }]);
      expect(await standing()).toEqual([['group', 3, '2026-01-08', null], ...expected]);
      expectTotalsStand();
    });
  });

  it('a child is not made one with itself', async () => {
    const fields = fieldsOf((await list())[0]);
    const self = office.call('childrenTogether.merge', {
      keptId: kept,
      goneId: kept,
      fields,
      decided: [],
      mandates: [],
    });
    await expect(self).rejects.toMatchObject({ code: 'bad_input' });
  });

  it('likely doubles are those of one name and birth date', async () => {
    expect(await office.call('childrenTogether.doubles', {})).toEqual([]);
    const [first, second] = await list();
    const fields = { ...fieldsOf(second), family: 'ӘБЕНОВА', given: first?.given ?? '' };
    await office.call('children.save', { childId: second?.id ?? null, fields });
    expect(await office.call('childrenTogether.doubles', {})).toMatchObject([
      { left: { birthDate: first?.birthDate }, right: { id: expect.stringMatching(/./) } },
    ]);
  });

  it('marks and observations change hands by an index, each of them', () => {
    const plan = plansOf(database(), (db) => handOverSessions(db, { kept: 'a', gone: 'b' }, [])).join('\n');
    expect(plan).toMatch(/SEARCH measure USING (COVERING )?INDEX measure_by_session/);
    expect(plan).not.toMatch(/SCAN (measure|session_child|note)/);
    const partial = database().prepare("SELECT sql FROM sqlite_schema WHERE name = 'measure_by_session'").pluck().get();
    expect(partial).not.toMatch(/WHERE/);
  });

  it('sessions of both are found through the child, never by a walk over all', () => {
    const plan = plansOf(database(), (db) => listShared(db, { kept: 'a', gone: 'b' })).join('\n');
    expect(plan).toMatch(/SEARCH left USING/);
    expect(plan).not.toMatch(/SCAN (left|right|session)/);
  });
});
