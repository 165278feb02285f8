/** Writes the demo's people, goals and plans; the schools themselves come last, see write-schools. */
import type { Database } from 'better-sqlite3';
import { sortKey } from '../../../shared/domain/collation.ts';
import type { StaffRole } from '../../../shared/domain/staff.ts';
import { insertCalendar } from '../../db/queries/calendars.ts';
import { insertRoom, insertSchool } from '../../db/queries/school.ts';
import { writeSetting } from '../../db/queries/settings.ts';
import { insertStaff, writePin } from '../../db/queries/staff.ts';
import { namesFor } from '../names.ts';
import { makeGroups } from './files/groups.ts';
import {
  type FileColumns,
  type FileRows,
  fileColumns,
  languageOfRoom,
  makeFiles,
  writeFiles,
  writeGroups,
} from './files/write-files.ts';
import { prepareInsert } from './insert-rows.ts';
import { timeAt } from './moments.ts';
import { demoDay } from './options.ts';
import { slotStart } from './timetable.ts';
import type { DemoChild, DemoRoom, DemoSeries, DemoStaff, DemoWorld } from './world.ts';
import { writeGoals } from './write-goals.ts';

export type PinHashes = Readonly<Record<StaffRole, string>>;

export function writeWorld(database: Database, world: DemoWorld, pinHashes: PinHashes): void {
  for (const room of world.rooms) writeRoom(database, room);
  for (const person of world.administrators) writeStaff(database, person, pinHashes);
  for (const room of world.rooms) writeSpecialists(database, room, pinHashes);
  writeCare(database, world, pinHashes);
  writeChildren(database, world);
  writeGoals(database, world);
  const groups = makeGroups(world.seed, world.madeAt, world.rooms, languageOfRoom, world.years.at(-1)?.series ?? []);
  writeGroups(database, groups);
  const groupOf = new Map(groups.flatMap(({ id, series }) => series.map((one) => [one, id] as const)));
  for (const year of world.years) writeSeries(database, year.series, groupOf);
}

/** Makes the demo visible: from here on there is a school. The language stays as it was chosen. */
export function writeSchools(database: Database, world: DemoWorld): void {
  for (const { id, name } of world.schools) {
    insertSchool(database, { id, name, sort_key: sortKey(name) });
    for (const { calendar } of world.years) insertCalendar(database, id, calendar);
  }
  writeSetting(database, 'room_id', world.rooms[0]?.id ?? '');
  writeSetting(database, 'demo_today', demoDay);
  writeSetting(database, 'is_demo', '1');
}

function writeRoom(database: Database, { id, schoolId, name, disciplines }: DemoRoom): void {
  insertRoom(database, {
    id,
    school_id: schoolId,
    name,
    sort_key: sortKey(name),
    disciplines: JSON.stringify(disciplines),
  });
}

function writeStaff(database: Database, person: DemoStaff, pinHashes: PinHashes): void {
  const { id, family, given, patronymic, role, specialism, language, pictogram } = person;
  const fields = { id, family, given, patronymic, role, specialism, language, pictogram };
  insertStaff(database, { ...fields, ...namesFor(person) });
  writePin(database, id, pinHashes[role]);
}

function writeSpecialists(database: Database, room: DemoRoom, pinHashes: PinHashes): void {
  for (const person of room.staff) writeStaff(database, person, pinHashes);
  const insert = prepareInsert(database, 'staff_room', ['staff_id', 'room_id']);
  insert(room.staff.map(({ id }) => ({ staff_id: id, room_id: room.id })));
}

/** A lead works in the first room of the school, and so sees all of its rooms. */
function writeCare(database: Database, { care, rooms }: DemoWorld, pinHashes: PinHashes): void {
  const insert = prepareInsert(database, 'staff_room', ['staff_id', 'room_id']);
  for (const { schoolId, people } of care) {
    for (const person of people) writeStaff(database, person, pinHashes);
    const room = rooms.find((one) => one.schoolId === schoolId);
    const leads = room ? people.filter(({ role }) => role === 'lead_specialist') : [];
    insert(leads.map(({ id }) => ({ staff_id: id, room_id: room?.id ?? '' })));
  }
}

const childColumns = [
  'id',
  'family',
  'given',
  'patronymic',
  'birth_date',
  'class_name',
  'language',
  'pictogram',
  'room_id',
  'enrolled_from',
  'enrolled_to',
  'pmpk_number',
  'pmpk_valid_to',
  'search',
  'sort_key',
] as const;

function writeChildren(database: Database, world: DemoWorld): void {
  const rows: FileRows = { guardians: [], consents: [], mandates: [] };
  const files = makeFiles(world, world.madeAt, rows);
  const insert = prepareInsert(database, 'child', [...childColumns, ...fileColumns]);
  for (const room of world.rooms)
    insert(room.children.map((child) => ({ ...childRow(child, room), ...(files.get(child.id) as FileColumns) })));
  writeFiles(database, rows);
}

function childRow(child: DemoChild, room: DemoRoom) {
  const { id, family, given, patronymic, language, pictogram } = child;
  return {
    ...{ id, family, given, patronymic, language, pictogram },
    ...namesFor(child),
    birth_date: child.birthDate,
    class_name: child.className,
    room_id: room.id,
    enrolled_from: child.enrolledFrom,
    enrolled_to: child.enrolledTo,
    pmpk_number: child.pmpkNumber,
    pmpk_valid_to: child.pmpkValidTo,
  };
}

const seriesColumns = [
  'id',
  'room_id',
  'staff_id',
  'discipline',
  'weekday',
  'start',
  'minutes',
  'from_day',
  'to_day',
  'group_id',
] as const;

function writeSeries(
  database: Database,
  series: readonly DemoSeries[],
  groupOf: ReadonlyMap<DemoSeries, string>,
): void {
  prepareInsert(
    database,
    'series',
    seriesColumns,
  )(
    series.map((one) => ({
      id: one.id,
      room_id: one.room.id,
      staff_id: one.meeting.unit.staff.id,
      discipline: one.meeting.unit.discipline,
      weekday: one.meeting.weekday,
      start: timeAt(slotStart(one.meeting.slot)),
      minutes: one.meeting.unit.minutes,
      from_day: one.from,
      to_day: one.to,
      group_id: groupOf.get(one) ?? null,
    })),
  );
  prepareInsert(database, 'series_child', ['series_id', 'child_id'])(
    series.flatMap(({ id, children }) => children.map((child) => ({ series_id: id, child_id: child.id }))),
  );
}
