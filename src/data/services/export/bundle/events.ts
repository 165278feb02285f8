/**
 * Attendance for other systems, a row for each child and session, with the names and codes of Ed-Fi
 * (StudentSectionAttendanceEvent of the Ed-Fi Data Standard). No child's name unless somebody asks for it, and never what
 * was written about a child.
 */
import type { Database } from 'better-sqlite3';
import type { AttendanceStatus } from '../../../../shared/domain/attendance.ts';
import { schoolYearOf } from '../../../../shared/domain/calendar-year.ts';
import { type Day, lastDayOfMonth } from '../../../../shared/domain/day.ts';
import { isCalledOff, type SessionOutcome } from '../../../../shared/domain/session.ts';
import { type EventRow, listAttendanceEvents } from '../../../db/queries/attendance-events.ts';
import type { SheetInput } from '../../read-sheet.ts';

const descriptor = (code: string) => `uri://ed-fi.org/AttendanceEventCategoryDescriptor#${code}`;

/** Null: there is nothing to say yet. Refusing, at school and not coming, is an absence that nobody excused. */
const categories: Readonly<Record<AttendanceStatus, string | null>> = {
  not_marked: null,
  present: 'In Attendance',
  remote_present: 'In Attendance',
  late: 'Tardy',
  left_early: 'Early departure',
  absent_ill: 'Excused Absence',
  absent_excused: 'Excused Absence',
  absent_unexcused: 'Unexcused Absence',
  refused: 'Unexcused Absence',
};

const columns = [
  'studentUniqueId',
  'schoolId',
  'schoolYear',
  'localCourseCode',
  'sectionIdentifier',
  'eventDate',
  'attendanceEventCategoryDescriptor',
  'attendanceEventReason',
  'sectionAttendanceDuration',
  'arrivalTime',
  'departureTime',
  'staffUniqueId',
] as const;
const nameColumns = ['lastSurname', 'firstName', 'middleName'] as const;

export const eventHead = (withNames: boolean): readonly string[] =>
  withNames ? [...columns, ...nameColumns] : columns;

type Events = {
  readonly lines: readonly (readonly string[])[];
  /** Nobody marked them: a row here has to say something. */
  readonly leftOut: number;
};

/** Of a room in a month, in the order of days. Sessions that were called off are no events. */
export function eventLines(database: Database, { scope, discipline, month }: SheetInput, withNames: boolean): Events {
  const days = { discipline, from: `${month}-01`, to: lastDayOfMonth(month) };
  const rows = listAttendanceEvents(database, scope, days).filter(
    ({ outcome }) => !isCalledOff(outcome as SessionOutcome | null),
  );
  const lines = rows.flatMap((row) => {
    const category = categories[row.status as AttendanceStatus];
    return category === null ? [] : [lineOf(row, category, withNames)];
  });
  return { lines, leftOut: rows.length - lines.length };
}

const isAbsence = (status: string) => status.startsWith('absent_') || status === 'refused';

function lineOf(row: EventRow, category: string, withNames: boolean): readonly string[] {
  const line = [
    row.child_id,
    row.school_id,
    // The year in which it ends.
    String(schoolYearOf(row.day as Day) + 1),
    row.discipline,
    row.series_id ?? row.session_id,
    row.day,
    descriptor(category),
    isAbsence(row.status) ? row.status : '',
    isAbsence(row.status) ? '0' : String(row.minutes ?? ''),
    row.arrived_at ?? '',
    row.left_at ?? '',
    row.staff_id,
  ];
  return withNames ? [...line, row.family, row.given, row.patronymic] : line;
}
