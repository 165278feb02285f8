/** Puts a month sheet together from the database. */
import type { Database } from 'better-sqlite3';
import type { AttendanceStatus } from '../../shared/domain/attendance.ts';
import { type Day, lastDayOfMonth, type Month } from '../../shared/domain/day.ts';
import type { Discipline } from '../../shared/domain/discipline.ts';
import type { RoomId } from '../../shared/domain/ids.ts';
import {
  buildMonthSheet,
  groupFacts,
  type MonthSheet,
  rowKey,
  type SheetFact,
} from '../../shared/domain/month-sheet.ts';
import { shortName } from '../../shared/domain/person.ts';
import { isCalledOff, type SessionOutcome } from '../../shared/domain/session.ts';
import type { SheetScope } from '../../shared/domain/sheet-scope.ts';
import { type FactRow, listFacts } from '../db/queries/attendance.ts';
import { findRoom } from '../db/queries/school.ts';
import { readSetting } from '../db/queries/settings.ts';
import { readTemplate } from '../db/queries/sheet-template.ts';
import { findStaff } from '../db/queries/staff.ts';
import { monthCalendar } from './school-days.ts';
import { readCorrections } from './sheet-corrections.ts';
import { readHead } from './sheet-head.ts';
import { type PlannedFact, readPlanned } from './sheet-planned.ts';
import { type RowPart, readRows } from './sheet-rows.ts';

export type SheetInput = {
  readonly scope: SheetScope;
  readonly discipline: Discipline | null;
  readonly month: Month;
};

/** @throws CallError not_found */
export function readMonthSheet(database: Database, input: SheetInput, today: Day): MonthSheet {
  const { scope, discipline, month } = input;
  const { schoolId, roomIds, ...head } = readHead(database, scope);
  const range = { discipline, from: `${month}-01` as Day, to: lastDayOfMonth(month) };
  const rows = listFacts(database, scope, range);
  const planned = readPlanned(database, scope, range, today);
  const facts = groupFacts([...factsOf(rows, scope), ...planned.map((one) => plannedFact(one, scope))]);
  const parts = scope.kind === 'child' ? [...rows.map(partOf), ...planned.map(planOf)] : [];
  const withFacts = scope.kind === 'child' ? parts.map(({ childId }) => childId) : facts.keys();
  const children = readRows(database, { scope, discipline, roomIds }, new Set(withFacts), parts);
  const frame = {
    ...head,
    scope,
    discipline,
    roomNames: roomNamesOf(database, rows, planned),
    staffNames: staffNamesOf(database, rows, planned),
    corrections: rows.some((row) => row.own !== null) ? readCorrections(database, scope, range, today) : [],
    isDemo: readSetting(database, 'is_demo') !== null,
    month,
    today,
    calendar: monthCalendar(database, schoolId, month),
    template: readTemplate(database, schoolId),
  };
  return buildMonthSheet(frame, children, facts);
}

const partOf = ({ child_id, discipline, room_id }: FactRow): RowPart => ({
  childId: child_id,
  discipline: discipline as Discipline,
  roomId: room_id as RoomId,
});

const planOf = ({ childId, series }: PlannedFact): RowPart => ({
  childId,
  discipline: series.discipline as Discipline,
  roomId: series.room_id as RoomId,
});

/** Of one child each discipline and room has a row of its own. */
const keyOf = (part: RowPart, scope: SheetScope) => rowKey(part.childId, scope.kind === 'child' ? part : null);

function factsOf(rows: readonly FactRow[], scope: SheetScope): SheetFact[] {
  return rows.map((row) => ({
    rowKey: scope.kind === 'child' ? keyOf(partOf(row), scope) : row.child_id,
    day: row.day as Day,
    status: row.counted as AttendanceStatus,
    own: row.own as AttendanceStatus | null,
    isCancelled: isCalledOff(row.outcome as SessionOutcome | null),
    isMakeUp: row.make_up_of !== null,
    minutes: row.minutes ?? 0,
  }));
}

const notMarked = { status: 'not_marked', own: null, isCancelled: false, isMakeUp: false, minutes: 0 } as const;

function plannedFact(one: PlannedFact, scope: SheetScope): SheetFact {
  const key = keyOf(planOf(one), scope);
  return { rowKey: key, day: one.day, ...notMarked };
}

/** Most sessions first: the room's own specialist stands before one who stood in. */
function staffNamesOf(database: Database, rows: readonly FactRow[], planned: readonly PlannedFact[]): string[] {
  const ids = byCount(rows, planned, (row) => row.staff_id);
  return ids.flatMap((id) => {
    const staff = findStaff(database, id);
    return staff ? [shortName(staff)] : [];
  });
}

function roomNamesOf(database: Database, rows: readonly FactRow[], planned: readonly PlannedFact[]): string[] {
  const ids = byCount(rows, planned, (row) => row.room_id);
  return ids.flatMap((id) => findRoom(database, id)?.name ?? []);
}

type Place = Pick<FactRow, 'staff_id' | 'room_id'>;

/** Each once, the most frequent first. Most rows say the same as the one before: that costs less than looking them up. */
function byCount(
  rows: readonly Place[],
  planned: readonly { readonly series: Place }[],
  idOf: (place: Place) => string,
): readonly string[] {
  const counts = new Map<string, { times: number }>();
  let [last, counted] = ['', { times: 0 }];
  const count = (place: Place) => {
    const id = idOf(place);
    if (id !== last) {
      [last, counted] = [id, counts.get(id) ?? { times: 0 }];
      counts.set(id, counted);
    }
    counted.times++;
  };
  for (const row of rows) count(row);
  for (const { series } of planned) count(series);
  return [...counts].toSorted(([, left], [, right]) => right.times - left.times).map(([id]) => id);
}
