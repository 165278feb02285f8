/** Sheets of every kind count the same facts: none twice, none lost, whoever moved, left or came. */

import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { newId } from '../../../src/data/app.ts';
import { insertRoom } from '../../../src/data/db/queries/school.ts';
import { readBehind } from '../../../src/data/services/read-behind.ts';
import { readMonthSheet } from '../../../src/data/services/read-sheet.ts';
import { readChoices } from '../../../src/data/services/sheet-choices.ts';
import { attendanceStatuses } from '../../../src/shared/domain/attendance.ts';
import { sortKey } from '../../../src/shared/domain/collation.ts';
import { type Day, lastDayOfMonth, type Month } from '../../../src/shared/domain/day.ts';
import type { GroupId, RoomId, StaffId } from '../../../src/shared/domain/ids.ts';
import { addTotals, emptyTotals } from '../../../src/shared/domain/month-sheet.ts';
import { sessionOutcomes } from '../../../src/shared/domain/session.ts';
import type { SheetScope } from '../../../src/shared/domain/sheet-scope.ts';
import { fillSmallSchool, type SmallSchool } from '../../support/small-school.ts';
import { createTestApp, type TestApp } from '../../support/test-app.ts';

const today = '2026-04-22' as Day;
const april = '2026-04' as Month;
let app: TestApp;
let school: SmallSchool;
let otherRoom: RoomId;
beforeEach(() => {
  app = createTestApp();
  school = fillSmallSchool(app);
  otherRoom = newId(app.app) as RoomId;
  insertRoom(app.app.store.database, {
    id: otherRoom,
    school_id: school.schoolId,
    name: 'Кабинет 2',
    sort_key: sortKey('Кабинет 2'),
    disciplines: '["pottery"]',
  });
});
afterEach(() => app.close());

const sheetOf = (scope: SheetScope, month = april) =>
  readMonthSheet(app.app.store.database, { scope, discipline: null, month }, today);
const behind = (scope: SheetScope) =>
  readBehind(
    app.app.store.database,
    { scope, discipline: null, childId: null, roomId: null, from: '2026-04-01' as Day, to: lastDayOfMonth(april) },
    today,
  );
const run = (sql: string, ...values: unknown[]) => app.app.store.database.prepare(sql).run(...values);

type Held = {
  readonly day: string;
  readonly roomId?: string;
  readonly staffId?: string;
  readonly seriesId?: string | null;
  readonly discipline?: string;
  readonly outcome?: string | null;
  readonly makeUpOf?: string | null;
  readonly statuses: readonly (readonly [number, string])[];
};
function addSession(held: Held): string {
  const id = newId(app.app);
  const { outcome = 'held' } = held;
  run(
    `INSERT OR IGNORE INTO session (id, room_id, staff_id, discipline, series_id, day, planned_start, planned_minutes,
       started_at, finished_at, outcome, minutes, make_up_of) VALUES (?, ?, ?, ?, ?, ?, '09:00', 30, ?, ?, ?, ?, ?)`,
    id,
    held.roomId ?? school.roomId,
    held.staffId ?? school.specialistId,
    held.discipline ?? 'pottery',
    held.seriesId ?? null,
    held.day,
    `${held.day}T09:00:00`,
    outcome === null ? null : `${held.day}T09:30:00`,
    outcome,
    outcome === null ? null : 30,
    held.makeUpOf ?? null,
  );
  for (const [child, status] of new Map(held.statuses))
    run(
      'INSERT INTO session_child (session_id, child_id, status) SELECT id, ?, ? FROM session WHERE id = ?',
      school.childIds[child],
      status,
      id,
    );
  return id;
}

const allOf = (kind: SheetScope['kind']) => readChoices(app.app.store.database, kind).map(({ scope }) => scope);
const sum = (scopes: readonly SheetScope[]) =>
  scopes.map((scope) => sheetOf(scope).totals).reduce(addTotals, emptyTotals);

it('adds up to the same by rooms, classes, specialists and children, whatever happened', () => {
  const day = fc.integer({ min: 1, max: 30 }).map((number) => `2026-04-${String(number).padStart(2, '0')}`);
  const mark = fc.tuple(fc.integer({ min: 0, max: 2 }), fc.constantFrom(...attendanceStatuses));
  const session = fc.record({
    day,
    isElsewhere: fc.boolean(),
    isStandIn: fc.boolean(),
    series: fc.constantFrom('none', 'single', 'group'),
    outcome: fc.constantFrom(null, ...sessionOutcomes),
    statuses: fc.array(mark, { minLength: 1, maxLength: 3 }),
  });
  const child = fc.record({
    className: fc.constantFrom('', '1А', '3Ә'),
    left: fc.option(day, { nil: null }),
    moved: fc.option(day, { nil: null }),
  });
  const standIn = newId(app.app) as StaffId;
  run(
    `INSERT INTO staff (id, family, given, patronymic, role, specialism, language, pictogram, search, sort_key)
     VALUES (?, 'Б', 'В', '', 'specialist', 'speech_therapist', 'ru', 'owl', '', '')`,
    standIn,
  );
  fc.assert(
    fc.property(
      fc.array(session, { maxLength: 8 }),
      fc.array(child, { minLength: 3, maxLength: 3 }),
      (held, children) => {
        run('DELETE FROM session_child');
        run('DELETE FROM session');
        run('DELETE FROM former_placement');
        for (const [index, { className, left, moved }] of children.entries()) {
          const id = school.childIds[index];
          const isMoved = moved !== null && (left === null || moved < left);
          const roomId = isMoved ? otherRoom : school.roomId;
          run(
            'UPDATE child SET class_name = ?, enrolled_to = ?, room_id = ? WHERE id = ?',
            className,
            left,
            roomId,
            id,
          );
          if (isMoved) run("INSERT INTO former_placement VALUES (?, ?, '2025-09-01', ?)", id, school.roomId, moved);
        }
        for (const { series, isElsewhere, isStandIn, ...one } of held) {
          const seriesId = { none: null, single: school.seriesId, group: school.groupSeriesId }[series];
          const roomId = isElsewhere && seriesId === null ? otherRoom : school.roomId;
          addSession({ ...one, seriesId, roomId, staffId: isStandIn ? standIn : school.specialistId });
        }
        const rooms = sum(allOf('room'));
        for (const kind of ['class', 'specialist', 'child'] as const)
          expect([kind, sum(allOf(kind))]).toEqual([kind, rooms]);
        for (const scope of [...allOf('room'), ...allOf('class'), ...allOf('specialist'), ...allOf('child')]) {
          const marks = sheetOf(scope).rows.flatMap((row) => row.cells.flatMap((cell) => cell.marks));
          expect(marks).toHaveLength(behind(scope).length);
        }
      },
    ),
    { numRuns: 60 },
  );
});

describe('a child that went to another room', () => {
  it('has its days there dashed outside its stay, and nothing is lost', () => {
    const [childId] = school.childIds;
    addSession({ day: '2026-04-02', statuses: [[0, 'present']] });
    addSession({ day: '2026-04-20', roomId: otherRoom, statuses: [[0, 'late']] });
    run('UPDATE child SET room_id = ? WHERE id = ?', otherRoom, childId);
    run("INSERT INTO former_placement VALUES (?, ?, '2025-09-01', '2026-04-10')", childId, school.roomId);
    const rowIn = (roomId: RoomId) => sheetOf({ kind: 'room', roomId }).rows.find((row) => row.childId === childId);
    const [before, after] = [rowIn(school.roomId), rowIn(otherRoom)];
    expect(before?.cells.findLastIndex((cell) => cell.isEnrolled)).toBe(9);
    expect(after?.cells.findIndex((cell) => cell.isEnrolled)).toBe(10);
    expect([before?.cells[1]?.marks, after?.cells[19]?.marks]).toEqual([['present'], ['late']]);
    expect(
      sheetOf({ kind: 'room', roomId: school.roomId }, '2026-07' as Month).rows.map((row) => row.childId),
    ).not.toContain(childId);
    // Of the child itself: a row for each room, each dashed outside the stay in it.
    const own = sheetOf({ kind: 'child', childId });
    expect(own.rows.map((row) => [row.part?.discipline, row.part?.roomName])).toContainEqual(['pottery', 'Кабинет 2']);
    expect(own.totals.attended).toBe(2);
    // Of its class it was all along.
    const ofClass = sheetOf({ kind: 'class', schoolId: school.schoolId, className: '3А' });
    expect(ofClass.rows.find((row) => row.childId === childId)?.cells.every((cell) => cell.isEnrolled)).toBe(true);
    expect(ofClass.roomNames).toEqual(['Кабинет 1', 'Кабинет 2']);
  });
});

it('of a group: what was planned for it and what made up for that, and nothing else', () => {
  const groupId = newId(app.app) as GroupId;
  run(
    'INSERT INTO child_group (id, room_id, name, sort_key) VALUES (?, ?, ?, ?)',
    groupId,
    school.roomId,
    'Топ',
    'топ',
  );
  run('INSERT INTO child_group_member VALUES (?, ?)', groupId, school.childIds[2]);
  run('UPDATE series SET group_id = ? WHERE id = ?', groupId, school.groupSeriesId);
  const missed = addSession({
    day: '2026-04-01',
    seriesId: school.groupSeriesId,
    outcome: 'cancelled',
    statuses: [[0, 'not_marked']],
  });
  addSession({ day: '2026-04-03', roomId: otherRoom, makeUpOf: missed, statuses: [[0, 'present']] });
  addSession({ day: '2026-04-07', statuses: [[0, 'present']] });
  const sheet = sheetOf({ kind: 'group', groupId });
  expect(sheet).toMatchObject({ scopeName: 'Топ', totals: { cancelled: 1, attended: 1, madeUp: 1, notMarked: 6 } });
  expect(sheet.rows).toHaveLength(3);
  expect(behind({ kind: 'group', groupId }).map((one) => one.groupSize)).toContain(3);
});

it('of a specialist: what was held is where it was held, whoever was to hold it', () => {
  addSession({
    day: '2026-04-01',
    seriesId: school.groupSeriesId,
    staffId: school.administratorId,
    statuses: [[0, 'present']],
  });
  const own = sheetOf({ kind: 'specialist', staffId: school.specialistId });
  const standIn = sheetOf({ kind: 'specialist', staffId: school.administratorId });
  expect(standIn.totals).toMatchObject({ attended: 1, planned: 1 });
  expect(own.totals).toMatchObject({ attended: 0 });
  expect(own.rows.flatMap((row) => row.cells[0]?.marks ?? [])).toEqual(['not_marked']);
});

it('offers classes by grade, with those without a class last', () => {
  const names = ['10А', '2Б', ''];
  for (const [index, name] of names.entries())
    run('UPDATE child SET class_name = ? WHERE id = ?', name, school.childIds[index]);
  expect(readChoices(app.app.store.database, 'class').map(({ name }) => name)).toEqual(['2Б', '10А', '']);
});
