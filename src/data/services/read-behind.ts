/** The sessions behind a number of the month sheet: the same facts, one by one. */
import type { Database } from 'better-sqlite3';
import type { Day } from '../../shared/domain/day.ts';
import { fullName, shortName } from '../../shared/domain/person.ts';
import type { BehindSession } from '../../shared/ipc/contract/attendance.ts';
import type { ParsedInput } from '../../shared/ipc/contract/index.ts';
import { type BehindRow, listBehind } from '../db/queries/attendance.ts';
import { findAnyChild } from '../db/queries/children.ts';
import { findRoom } from '../db/queries/school.ts';
import { findStaff } from '../db/queries/staff.ts';
import { officeMarkOf } from './office-marks.ts';
import { readHead } from './sheet-head.ts';
import { type PlannedFact, readPlanned } from './sheet-planned.ts';

/** By day and time. @throws CallError not_found */
export function readBehind(
  database: Database,
  input: ParsedInput<'attendance.behind'>,
  today: Day,
): readonly BehindSession[] {
  const { scope, discipline, childId, roomId, from, to } = input;
  readHead(database, scope);
  const days = { discipline, from, to };
  const sessions = listBehind(database, scope, days, { oneChildId: childId, oneRoomId: roomId }).map((row) =>
    sessionOf(database, row),
  );
  const planned = readPlanned(database, scope, days, today)
    .filter((one) => childId === null || one.childId === childId)
    .filter((one) => roomId === null || one.series.room_id === roomId)
    .map((one) => plannedOf(database, one));
  const order = (one: BehindSession) => `${one.day} ${one.plannedStart ?? one.startedAt?.slice(11, 16) ?? ''}`;
  return [...sessions, ...planned].toSorted((left, right) => (order(left) < order(right) ? -1 : 1));
}

// Rows hold what the contract let in; its brands cannot be seen by the database.
function sessionOf(database: Database, row: BehindRow): BehindSession {
  return {
    childId: row.child_id,
    childName: fullName({ family: row.child_family, given: row.child_given, patronymic: row.child_patronymic }),
    day: row.day,
    sessionId: row.session_id,
    seriesId: row.series_id,
    discipline: row.discipline,
    roomName: row.room_name,
    staffName: shortName(row),
    plannedStart: row.planned_start,
    plannedMinutes: row.planned_minutes,
    startedAt: row.started_at,
    finishedAt: row.finished_at,
    outcome: row.outcome,
    minutes: row.minutes,
    status: row.counted,
    ownStatus: row.status,
    office: officeMarkOf(database, row),
    isMakeUp: row.make_up_of !== null,
    isSigned: row.certified_at !== null,
    groupSize: row.group_size,
  } as BehindSession;
}

function plannedOf(database: Database, { series, day, start, childId, groupSize }: PlannedFact): BehindSession {
  const child = findAnyChild(database, childId);
  const staff = findStaff(database, series.staff_id);
  return {
    childId,
    childName: child ? fullName(child) : '',
    day: day as Day,
    sessionId: null,
    seriesId: series.id,
    discipline: series.discipline,
    roomName: findRoom(database, series.room_id)?.name ?? '',
    staffName: staff ? shortName(staff) : '',
    plannedStart: start,
    plannedMinutes: series.minutes,
    startedAt: null,
    finishedAt: null,
    outcome: null,
    minutes: null,
    status: 'not_marked',
    ownStatus: 'not_marked',
    office: null,
    isMakeUp: false,
    isSigned: false,
    groupSize,
  } as BehindSession;
}
