import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { newId } from '../../../../src/data/app.ts';
import { insertCalendar } from '../../../../src/data/db/queries/calendars.ts';
import { countOpenSessions, listChildIdsIn, readUse } from '../../../../src/data/db/queries/room-move.ts';
import { insertRoom, insertSchool } from '../../../../src/data/db/queries/school.ts';
import { readSetting } from '../../../../src/data/db/queries/settings.ts';
import { writeStaffRooms } from '../../../../src/data/db/queries/staff.ts';
import { countTotals } from '../../../../src/data/services/totals/count.ts';
import { readTotals } from '../../../../src/data/services/totals/read.ts';
import { makeSpan } from '../../../../src/shared/domain/calendar-edit.ts';
import { calendarKz2025 } from '../../../../src/shared/domain/calendar-kz-2025.ts';
import type { Day, Month } from '../../../../src/shared/domain/day.ts';
import type { RoomId, SchoolId, StaffId } from '../../../../src/shared/domain/ids.ts';
import type { StaffAction } from '../../../../src/shared/ipc/contract/people-together.ts';
import { plansOf } from '../../../support/query-plans.ts';
import { fillSmallSchool, type SmallSchool } from '../../../support/small-school.ts';
import { createTestApp, type TestApp, type TestWindow } from '../../../support/test-app.ts';

const today = '2026-04-22' as Day;
let testApp: TestApp;
let school: SmallSchool;
let office: TestWindow;
let specialist: TestWindow;
let roomB: RoomId;

const database = () => testApp.app.store.database;
const addRoom = (schoolId: SchoolId, name: string) => {
  const id = newId(testApp.app) as RoomId;
  insertRoom(database(), { id, school_id: schoolId, name, sort_key: name, disciplines: '["art"]' });
  return id;
};

beforeEach(() => {
  testApp = createTestApp(`${today}T09:00:00`);
  school = fillSmallSchool(testApp);
  office = testApp.window().become('administrator', school.administratorId);
  specialist = testApp.window().become('specialist', school.specialistId);
  roomB = addRoom(school.schoolId, 'Кабинет 2');
});
afterEach(() => {
  expect(database().pragma('foreign_key_check')).toEqual([]);
  testApp.close();
});

describe('several colleagues', () => {
  const everyone = { search: '', roomId: null };
  const listStaff = (archived = false) => office.call('staff.list', { ...everyone, archived });
  const roomsOf = async (id: StaffId) => (await listStaff()).find((row) => row.id === id)?.roomIds.toSorted();
  const change = (staffIds: StaffId[], action: StaffAction) =>
    office.call('staffTogether.change', { staffIds, action });
  const undo = (batchId: string) => office.call('staffTogether.undo', { batchId });
  const both = () => [school.specialistId, school.administratorId];

  it.each([
    ['give', 'both rooms'],
    ['set', 'the new one'],
    ['take', 'the old one'],
  ] as const)('%s: they work in %s, and it is taken back', async (how, expected) => {
    const { batchId, changed } = await change(both(), { kind: 'rooms', how, roomIds: [roomB] });
    const after = {
      'both rooms': [school.roomId, roomB].toSorted(),
      'the new one': [roomB],
      'the old one': [school.roomId],
    };
    expect(await roomsOf(school.specialistId)).toEqual(after[expected]);
    expect(changed).toBe(how === 'take' ? 0 : 2);
    if (changed === 0) return;
    expect(await undo(batchId)).toEqual({ restored: 2, left: 0 });
    expect(await roomsOf(school.specialistId)).toEqual([school.roomId]);
    expect(await roomsOf(school.administratorId)).toEqual([]);
    await expect(undo(batchId)).rejects.toMatchObject({ code: 'not_found' });
  });

  it('whoever was changed since stays', async () => {
    const { batchId } = await change(both(), { kind: 'rooms', how: 'give', roomIds: [roomB] });
    await change([school.administratorId], { kind: 'rooms', how: 'take', roomIds: [roomB] });
    expect(await undo(batchId)).toEqual({ restored: 1, left: 1 });
  });

  it('a room in the archive is given to nobody, and nobody loses one', async () => {
    await change([school.specialistId], { kind: 'rooms', how: 'give', roomIds: [roomB] });
    await office.call('roomsTogether.archive', { roomIds: [roomB], archived: true });
    const give = change(both(), { kind: 'rooms', how: 'give', roomIds: [roomB] });
    await expect(give).rejects.toMatchObject({ code: 'bad_input' });
    await change([school.specialistId], { kind: 'rooms', how: 'set', roomIds: [school.roomId] });
    expect(await roomsOf(school.specialistId)).toEqual([school.roomId, roomB].toSorted());
  });

  it('go into the archive and come back; an administrator who can sign in remains', async () => {
    const { batchId } = await change([school.specialistId], { kind: 'archive', archived: true });
    expect((await listStaff(true)).map(({ id }) => id)).toEqual([school.specialistId]);
    await undo(batchId);
    expect(await listStaff(true)).toEqual([]);
    database().exec("UPDATE staff SET pin_hash = 'x' WHERE role = 'administrator'");
    const events = database().prepare('SELECT count(*) FROM event').pluck();
    const before = events.get();
    const all = change(both(), { kind: 'archive', archived: true });
    await expect(all).rejects.toMatchObject({ code: 'last_administrator' });
    expect(await listStaff(true)).toEqual([]);
    expect(events.get()).toBe(before);
  });
});

describe('several rooms', () => {
  const archive = (roomIds: RoomId[], archived = true) => office.call('roomsTogether.archive', { roomIds, archived });
  const names = async (archived = false) => (await office.call('rooms.list', { archived })).map(({ name }) => name);

  it('go into the archive and come back', async () => {
    const roomC = addRoom(school.schoolId, 'Кабинет 3');
    const { batchId, changed } = await archive([roomB, roomC]);
    expect(changed).toBe(2);
    expect(await names()).toEqual(['Кабинет 1']);
    expect(await office.call('roomsTogether.undo', { batchId })).toEqual({ restored: 2, left: 0 });
    expect(await names(true)).toEqual([]);
  });

  it('with children in one of them all stay, and one room remains', async () => {
    await expect(archive([roomB, school.roomId])).rejects.toMatchObject({ code: 'room_in_use', detail: { count: 3 } });
    expect(await names(true)).toEqual([]);
    database().exec(`UPDATE child SET archived_at = '${today}T08:00:00'`);
    await expect(archive([roomB, school.roomId])).rejects.toMatchObject({ code: 'last_room' });
  });
});

describe('a room goes to another school', () => {
  let otherSchoolId: SchoolId;
  const move = (roomIds = [school.roomId]) => office.call('roomsTogether.move', { roomIds, schoolId: otherSchoolId });
  const undo = (batchId: string) => office.call('roomsTogether.undo', { batchId });
  const listRooms = (archived = false) => office.call('rooms.list', { archived });
  const nextRoom = async () => (await listRooms()).find((room) => room.schoolId === otherSchoolId);
  const sheetOf = (roomId: RoomId, month: string) =>
    office.call('attendance.month', { scope: { kind: 'room', roomId }, discipline: null, month: month as Month });
  /** All that a move touches, in an order of its own. */
  const facts = () =>
    [
      'room',
      'child',
      'series',
      'series_child',
      'series_exception',
      'child_group',
      'staff_room',
      'former_placement',
      'mandate',
      'setting',
    ]
      .map((table) => JSON.stringify(database().prepare(`SELECT * FROM ${table} ORDER BY 1, 2`).all()))
      .join('\n');

  beforeEach(() => {
    otherSchoolId = newId(testApp.app) as SchoolId;
    insertSchool(database(), { id: otherSchoolId, name: 'Екінші мектеп', sort_key: 'я' });
    // There a Wednesday of the weeks to come is off.
    insertCalendar(
      database(),
      otherSchoolId,
      makeSpan(calendarKz2025, { from: '2026-04-29' as Day, to: '2026-04-29' as Day }, 'holiday'),
    );
  });

  it('shows before what goes along and what the calendar there makes of the plan', async () => {
    const [effect] = await office.call('roomsTogether.moveEffect', {
      roomIds: [school.roomId],
      schoolId: otherSchoolId,
    });
    expect(effect).toMatchObject({
      children: 3,
      series: 2,
      groups: 0,
      staff: 1,
      open: 0,
      isHere: true,
      hasNamesake: false,
    });
    // Wednesdays 22 April to 20 May are five, two times each.
    expect(effect?.planned).toEqual({ before: 10, after: 8 });
    await move();
    const week = await office.call('roomsTogether.moveEffect', {
      roomIds: [(await nextRoom())?.id as RoomId],
      schoolId: school.schoolId,
    });
    expect(week).toMatchObject([{ planned: { before: 8, after: 10 } }]);
  });

  it('children, plan, groups, colleagues and this PC are in the new room, by the calendar there', async () => {
    await specialist.call('groups.save', {
      groupId: null,
      fields: { roomId: school.roomId, name: 'Топ', childIds: [...school.childIds] },
    });
    await move();
    const next = await nextRoom();
    expect(next).toMatchObject({ name: 'Кабинет 1', childCount: 3 });
    expect(await listRooms(true)).toMatchObject([{ id: school.roomId, childCount: 0 }]);
    expect(readSetting(database(), 'room_id')).toBe(next?.id);
    const roomId = next?.id as RoomId;
    expect(await office.call('lists.groups', {})).toMatchObject([{ name: 'Топ', schoolId: otherSchoolId }]);
    expect((await specialist.call('sessions.today', { roomId, day: today })).items).toHaveLength(2);
    expect((await specialist.call('sessions.today', { roomId, day: '2026-04-29' as Day })).items).toHaveLength(0);
    expect((await specialist.call('sessions.today', { roomId, day: '2026-05-06' as Day })).items).toHaveLength(2);
  });

  it('what was until now stays with the school that it leaves, and no sum changes', async () => {
    const range = { from: '2025-09-01' as Day, to: '2026-03-31' as Day };
    const march = await sheetOf(school.roomId, '2026-03');
    const before = countTotals(database(), { roomId: null, ...range }, today);
    readTotals(database(), range, today);
    await move();
    const after = await sheetOf(school.roomId, '2026-03');
    expect(after.rows.map(({ cells }) => cells)).toEqual(march.rows.map(({ cells }) => cells));
    expect(after.schoolName).toBe(march.schoolName);
    expect(countTotals(database(), { roomId: null, ...range }, today)).toEqual(before);
    const [childId] = school.childIds;
    expect(await office.call('childrenTogether.stays', { childId })).toMatchObject([
      { schoolName: 'Екінші мектеп', from: today, to: null },
      { schoolName: 'Тест мектебі', to: '2026-04-21' },
    ]);
  });

  it('mandates stay the children’s as they are', async () => {
    const [childId] = school.childIds;
    const terms = { discipline: 'pottery', mode: 'group', sessionsPerWeek: 1, minutes: 45, to: null } as const;
    await office.call('childFile.saveMandate', { childId, terms: { ...terms, from: '2025-09-01' as Day } });
    const mandates = async () => (await office.call('childFile.get', { childId })).mandates;
    const before = await mandates();
    await move();
    expect(await mandates()).toEqual(before);
  });

  it('is taken back to the last row', async () => {
    const before = facts();
    const { batchId } = await move();
    expect(facts()).not.toBe(before);
    // Sums kept of the new room meanwhile are in nobody's way.
    readTotals(database(), { from: '2026-04-01' as Day, to: today }, today);
    expect(await undo(batchId)).toEqual({ restored: 1, left: 0 });
    expect(facts()).toBe(before);
    await expect(undo(batchId)).rejects.toMatchObject({ code: 'not_found' });
  });

  it('after a session today the plan goes on from the next time on', async () => {
    const { sessionId } = await specialist.call('sessions.openPlanned', { seriesId: school.seriesId, day: today });
    await specialist.call('sessions.mark', { sessionId, childId: null, status: 'present' });
    await specialist.call('sessions.finish', { sessionId, outcome: 'held', minutes: 30 });
    await move();
    const roomId = (await nextRoom())?.id as RoomId;
    expect((await specialist.call('sessions.today', { roomId, day: today })).items).toHaveLength(1);
    expect((await specialist.call('sessions.get', { sessionId })).finishedAt).not.toBeNull();
  });

  it('with a session that is not finished the room stays in its school, empty, and the session where it is', async () => {
    const { sessionId } = await specialist.call('sessions.openPlanned', { seriesId: school.seriesId, day: today });
    const before = facts();
    const { batchId } = await move();
    expect(await listRooms()).toContainEqual(expect.objectContaining({ id: school.roomId, childCount: 0 }));
    expect(await nextRoom()).toMatchObject({ childCount: 3 });
    const [childId] = school.childIds;
    await specialist.call('sessions.mark', { sessionId, childId, status: 'present' });
    await specialist.call('sessions.finish', { sessionId, outcome: 'held', minutes: 30 });
    await undo(batchId);
    expect(facts()).toBe(before);
  });

  it('once somebody worked in the new room it stays there', async () => {
    const { batchId } = await move();
    const roomId = (await nextRoom())?.id as RoomId;
    const [childId] = school.childIds;
    await specialist.call('sessions.startUnplanned', {
      roomId,
      discipline: 'exercise',
      childIds: [childId],
      minutes: 30,
    });
    const before = facts();
    await expect(undo(batchId)).rejects.toMatchObject({ code: 'room_used_since' });
    expect(facts()).toBe(before);
  });

  it('rooms that are there already or in the archive stay', async () => {
    const { changed } = await office.call('roomsTogether.move', {
      roomIds: [school.roomId, roomB],
      schoolId: school.schoolId,
    });
    expect(changed).toBe(0);
    await office.call('roomsTogether.archive', { roomIds: [roomB], archived: true });
    expect((await move([roomB])).changed).toBe(0);
  });

  it('a lead whose only room went along no longer reaches the school that it left', async () => {
    const leadId = school.specialistId;
    database().prepare("UPDATE staff SET role = 'lead_specialist' WHERE id = ?").run(leadId);
    writeStaffRooms(database(), leadId, [school.roomId]);
    const lead = testApp.window().become('lead_specialist', leadId);
    const reached = async () =>
      (await lead.call('rooms.list', { archived: false })).map(({ name, schoolName }) => `${schoolName} ${name}`);
    expect(await reached()).toContain('Тест мектебі Кабинет 2');
    await move();
    expect(await reached()).toEqual(['Екінші мектеп Кабинет 1']);
  });

  it('what is in a room is found by an index', () => {
    const plan = plansOf(database(), (db) => {
      listChildIdsIn(db, 'a');
      countOpenSessions(db, 'a');
      readUse(db, 'a');
    }).join('\n');
    expect(plan).not.toMatch(/SCAN (child|session|series|child_group|staff_room|former_placement)/);
  });
});
