/** Puts a month sheet together from the database. */
import type { Database } from 'better-sqlite3';
import type { AttendanceStatus } from '../../shared/domain/attendance.ts';
import { type Day, daysOfMonth, lastDayOfMonth, type Month } from '../../shared/domain/day.ts';
import type { Discipline } from '../../shared/domain/discipline.ts';
import type { ChildId, RoomId } from '../../shared/domain/ids.ts';
import {
  buildMonthSheet,
  type FactsByChild,
  groupFacts,
  type MonthSheet,
  type SheetChild,
  type SheetFact,
} from '../../shared/domain/month-sheet.ts';
import { fullName, shortName } from '../../shared/domain/person.ts';
import { type PlanDays, planDays } from '../../shared/domain/plan.ts';
import { isCalledOff, type SessionOutcome } from '../../shared/domain/session.ts';
import { type FactRow, listFacts, listSheetChildren, type SheetChildRow } from '../db/queries/attendance.ts';
import { listRoomSeries } from '../db/queries/planned-series.ts';
import { findRoom, type RoomRecord } from '../db/queries/school.ts';
import { readSetting } from '../db/queries/settings.ts';
import { findStaff } from '../db/queries/staff.ts';
import { found } from '../found.ts';
import { monthCalendar } from './school-days.ts';
import { lastExpectedDay, listUnopened, type Unopened } from './unopened.ts';

export type SheetInput = { readonly roomId: string; readonly discipline: Discipline | null; readonly month: Month };

/** @throws CallError not_found */
export function readMonthSheet(database: Database, input: SheetInput, today: Day): MonthSheet {
  const { roomId, discipline, month } = input;
  const room = requireRoom(database, roomId);
  const [from, to] = [`${month}-01` as Day, lastDayOfMonth(month)];
  const rows = listFacts(database, roomId, discipline, from, to);
  const calendar = monthCalendar(database, room.school_id, month);
  const days = planDays(daysOfMonth(month), () => calendar);
  const unopened = readUnopened(database, { roomId, discipline, from, to, days, today }, rows);
  const facts = groupFacts([...factsOf(rows), ...unopened.map(unopenedFact)]);
  const frame = {
    schoolName: room.school_name,
    roomId: roomId as RoomId,
    roomName: room.name,
    discipline,
    staffNames: namesOf(database, rows, unopened),
    isDemo: readSetting(database, 'is_demo') !== null,
    month,
    today,
    calendar,
  };
  return buildMonthSheet(frame, readChildren(database, input, facts), facts);
}

/** @throws CallError not_found */
export function requireRoom(database: Database, roomId: string): RoomRecord {
  return found(findRoom(database, roomId));
}

type Range = {
  readonly roomId: string;
  readonly discipline: Discipline | null;
  readonly from: Day;
  readonly to: Day;
  /** The same days by the calendar of the room's school. */
  readonly days: PlanDays;
  readonly today: Day;
};

/** Planned and not opened, of a room and discipline. `sessions`: at least the room's sessions of that range. */
export function readUnopened(
  database: Database,
  { roomId, discipline, from, to, days, today }: Range,
  sessions: readonly { readonly series_id: string | null; readonly day: string }[],
): readonly Unopened[] {
  const series = listRoomSeries(database, roomId, discipline, from, to);
  const opened = openedDays(sessions);
  return listUnopened(database, series, days, (id, day) => opened.get(id)?.includes(day) ?? false, today);
}

/** Days on which there is a session, by series. */
function openedDays(sessions: readonly { readonly series_id: string | null; readonly day: string }[]) {
  const opened = new Map<string, string[]>();
  let last: (typeof sessions)[number] | null = null;
  for (const session of sessions) {
    const { series_id: id, day } = session;
    // The children of one session stand one after another.
    if (id === null || (last?.series_id === id && last.day === day)) continue;
    last = session;
    const days = opened.get(id);
    if (days) days.push(day);
    else opened.set(id, [day]);
  }
  return opened;
}

/** All children of the room; for one discipline only those who have something in it. */
function readChildren(database: Database, input: SheetInput, facts: FactsByChild): readonly SheetChild[] {
  const ofRoom = listSheetChildren(database, input.roomId, []);
  const known = new Set(ofRoom.map(({ id }) => id));
  const others = [...facts.keys()].filter((id) => !known.has(id));
  const children = others.length === 0 ? ofRoom : listSheetChildren(database, input.roomId, others);
  return children.filter((child) => input.discipline === null || facts.has(child.id)).map(childOf);
}

function childOf(row: SheetChildRow): SheetChild {
  return {
    childId: row.id as ChildId,
    name: fullName(row),
    className: row.class_name,
    pmpkNumber: row.pmpk_number,
    pmpkValidTo: row.pmpk_valid_to as Day | null,
    enrolledFrom: row.enrolled_from as Day,
    enrolledTo: lastExpectedDay(row),
  };
}

/** Facts of all rows but those of sessions without children. */
function factsOf(rows: readonly FactRow[]): SheetFact[] {
  const facts: SheetFact[] = [];
  for (const row of rows) {
    if (row.child_id === null) continue;
    facts.push({
      childId: row.child_id,
      day: row.day as Day,
      status: row.status as AttendanceStatus,
      isCancelled: isCalledOff(row.outcome as SessionOutcome | null),
      isMakeUp: row.make_up_of !== null,
      minutes: row.minutes ?? 0,
    });
  }
  return facts;
}

function unopenedFact({ childId, day }: Unopened): SheetFact {
  return { childId, day, status: 'not_marked', isCancelled: false, isMakeUp: false, minutes: 0 };
}

/** Most sessions first: the room's own specialist stands before one who stood in. */
function namesOf(database: Database, rows: readonly FactRow[], unopened: readonly Unopened[]): string[] {
  const counts = new Map<string, number>();
  const count = (id: string, times: number) => counts.set(id, (counts.get(id) ?? 0) + times);
  for (const { series } of unopened) count(series.staff_id, 1);
  // Rows of one person stand together mostly.
  let [last, times] = [rows[0]?.staff_id ?? '', 0];
  for (const { staff_id } of rows) {
    if (staff_id !== last) {
      count(last, times);
      [last, times] = [staff_id, 0];
    }
    times++;
  }
  if (times > 0) count(last, times);
  const byCount = [...counts].toSorted((left, right) => right[1] - left[1]);
  return byCount.flatMap(([id]) => {
    const staff = findStaff(database, id);
    return staff ? [shortName(staff)] : [];
  });
}
