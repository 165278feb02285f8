/** Which sheets are exported in one go, in which files, and what they are called. */
import type { Database } from 'better-sqlite3';
import { calendarIn } from '../../../../shared/domain/calendar-year.ts';
import { addMonths, type Day, lastDayOfMonth, type Month, monthOf } from '../../../../shared/domain/day.ts';
import type { Discipline } from '../../../../shared/domain/discipline.ts';
import type { ExportJob, ExportWhat } from '../../../../shared/domain/export-job.ts';
import type { RoomId } from '../../../../shared/domain/ids.ts';
import { dictionaries } from '../../../../shared/i18n/index.ts';
import { listRooms, type RoomRecord } from '../../../db/queries/school.ts';
import type { SheetInput } from '../../read-sheet.ts';
import { requireRoom } from '../../require-room.ts';
import { monthCalendar } from '../../school-days.ts';

/** One file, or one among others in a zip. */
export type Part = { readonly name: string; readonly inputs: readonly SheetInput[] };

/** @throws CallError not_found */
export function bundleParts(database: Database, { what, format }: ExportJob, today: Day): readonly Part[] {
  switch (what.kind) {
    case 'disciplines': {
      const room = requireRoom(database, what.roomId);
      const disciplines = JSON.parse(room.disciplines) as readonly Discipline[];
      const inputs = disciplines.map((discipline) => inputOf(room, what.month, discipline));
      return [{ name: what.month, inputs }];
    }
    case 'rooms':
      return [monthPart(roomsOf(database, what.schoolId), what.month)];
    case 'year': {
      const rooms = roomsOf(database, what.schoolId);
      const months = monthsOfYear(database, rooms, what.month, today).map((month) => monthPart(rooms, month));
      // A page for each of a whole year's sheets at once is more than a window can lay out.
      if (what.as === 'files' || format === 'pdf') return months;
      return [{ name: yearName(database, rooms, what.month), inputs: months.flatMap(({ inputs }) => inputs) }];
    }
  }
}

function inputOf(room: RoomRecord, month: Month, discipline: Discipline | null): SheetInput {
  return { scope: { kind: 'room', roomId: room.id as RoomId }, discipline, month };
}

const monthPart = (rooms: readonly RoomRecord[], month: Month): Part => {
  return { name: month, inputs: rooms.map((room) => inputOf(room, month, null)) };
};

/** Also rooms that are no longer in use: what was there stays in the months in which it was. */
function roomsOf(database: Database, schoolId: string | null): readonly RoomRecord[] {
  return listRooms(database).filter((room) => schoolId === null || room.school_id === schoolId);
}

/** From the first month of any of the schools' years to the last one, but none that is still to come. */
function monthsOfYear(database: Database, rooms: readonly RoomRecord[], month: Month, today: Day): readonly Month[] {
  const { first, last } = yearOf(database, rooms, month);
  const end = last < monthOf(today) ? last : monthOf(today);
  const months: Month[] = [];
  for (let one = first; one <= end; one = addMonths(one, 1)) months.push(one);
  return months;
}

function yearOf(database: Database, rooms: readonly RoomRecord[], month: Month): { first: Month; last: Month } {
  const ids = [...new Set(rooms.map((room) => room.school_id))];
  const years = ids.map((id) => monthCalendar(database, id, month));
  const known = years.length > 0 ? years : [calendarIn([], lastDayOfMonth(month))];
  const months = (pick: 'firstDay' | 'lastDay') => known.map((year) => monthOf(year[pick])).toSorted();
  return { first: months('firstDay')[0] ?? month, last: months('lastDay').at(-1) ?? month };
}

function yearName(database: Database, rooms: readonly RoomRecord[], month: Month): string {
  const { first, last } = yearOf(database, rooms, month);
  return `${first.slice(0, 4)}-${last.slice(0, 4)}`;
}

/** A CSV holds one sheet, and a year may be a file for each month: these go into a zip. */
export function bundleEnding({ what, format }: ExportJob): string {
  if (format === 'events') return 'csv';
  const isYearOfFiles = what.kind === 'year' && (what.as === 'files' || format === 'pdf');
  return isYearOfFiles || format === 'csv' || format === 'plain' ? 'zip' : format;
}

/** Parts of the file's name: what, where, when. */
export function bundleNameParts(database: Database, { what, format, languages }: ExportJob): readonly string[] {
  const words = dictionaries[languages[0]];
  const stem = format === 'events' ? words.exports.eventsStem : words.sheet.fileStem;
  return [stem, placeName(database, what), periodName(database, what)];
}

function placeName(database: Database, what: ExportWhat): string {
  if (what.kind === 'disciplines') return requireRoom(database, what.roomId).name;
  const names = new Set(roomsOf(database, what.schoolId).map((room) => room.school_name));
  return names.size === 1 ? ([...names][0] ?? '') : '';
}

function periodName(database: Database, what: ExportWhat): string {
  return what.kind === 'year' ? yearName(database, roomsOf(database, what.schoolId), what.month) : what.month;
}
