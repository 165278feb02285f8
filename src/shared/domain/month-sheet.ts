/**
 * The month attendance sheet: one row a child (of one child: a row for each discipline and room), one cell a day, totals per row and day. Pure: made from plain
 * facts, so that screen, XLSX, CSV and PDF show the same numbers.
 */
import { z } from 'zod';
import { type AttendanceStatus, isMissed } from './attendance.ts';
import { type Calendar, isGradeOneOff, isSchoolDay } from './calendar.ts';
import { type CellMark, cellMarkSchema } from './cell-mark.ts';
import { type Day, daySchema, daysOfMonth, type Month, monthSchema, weekdayOf, weekdaySchema } from './day.ts';
import { disciplineSchema } from './discipline.ts';
import { gradeOn } from './grade.ts';
import { childIdSchema, roomIdSchema } from './ids.ts';
import { sheetScopeSchema } from './sheet-scope.ts';
import { sheetTemplateSchema } from './sheet-template.ts';
import { isStaying, isStayingBetween, type Stay } from './stay.ts';

const count = z.number().int().min(0);
export const totalsSchema = z.strictObject({
  /** Scheduled for the child on days that are over, or marked already, without the provider's cancellations. */
  planned: count,
  attended: count,
  missed: count,
  ill: count,
  excused: count,
  unexcused: count,
  refused: count,
  late: count,
  madeUp: count,
  notMarked: count,
  cancelled: count,
  minutes: count,
});
export type Totals = z.infer<typeof totalsSchema>;

const correctionSchema = z.strictObject({
  childName: z.string(),
  day: daySchema,
  discipline: disciplineSchema,
  /** The specialist's mark. */
  from: cellMarkSchema,
  /** The office's, which counts. */
  to: cellMarkSchema,
  reason: z.string(),
  byName: z.string(),
  on: daySchema,
});
export type Correction = z.infer<typeof correctionSchema>;

export const monthSheetSchema = z.strictObject({
  schoolName: z.string(),
  scope: sheetScopeSchema,
  /** Of the room, class, group, specialist or child. */
  scopeName: z.string(),
  /** Rooms that it speaks of: where something was or was to be. */
  roomNames: z.array(z.string()),
  /** Null: all disciplines. */
  discipline: disciplineSchema.nullable(),
  staffNames: z.array(z.string()),
  month: monthSchema,
  isDemo: z.boolean(),
  days: z.array(z.strictObject({ day: daySchema, weekday: weekdaySchema, isSchoolDay: z.boolean() })),
  rows: z.array(
    z.strictObject({
      childId: childIdSchema,
      /** What of the child the row is about; null: everything that the sheet is about. */
      part: z.strictObject({ discipline: disciplineSchema, roomId: roomIdSchema, roomName: z.string() }).nullable(),
      name: z.string(),
      className: z.string(),
      pmpkNumber: z.string(),
      pmpkValidTo: daySchema.nullable(),
      cells: z.array(
        z.strictObject({
          isEnrolled: z.boolean(),
          /** What counts of each session of the day. */
          marks: z.array(cellMarkSchema),
          /** The specialists' marks in the same order, where the office says otherwise of any; null: it does not. */
          own: z.array(cellMarkSchema).nullable(),
          /** The child has a day off that others do not have: the break of grade 1. */
          isOwnDayOff: z.literal(true).optional(),
        }),
      ),
      totals: totalsSchema,
    }),
  ),
  /** Children attended and scheduled per day, in the order of `days`. */
  dayTotals: z.array(z.strictObject({ attended: count, planned: count })),
  totals: totalsSchema,
  /** Where the office says otherwise than the specialist, in the order of days. */
  corrections: z.array(correctionSchema),
  /** How the school wants it to look. */
  template: sheetTemplateSchema,
});
export type MonthSheet = z.infer<typeof monthSheetSchema>;
export type MonthSheetRow = MonthSheet['rows'][number];

/** The head of a row. */
export type SheetChild = Omit<MonthSheetRow, 'cells' | 'totals'> & {
  /** When the child belonged to what the sheet is about. */
  readonly stays: readonly Pick<Stay, 'from' | 'to'>[];
};

/** Facts belong to the row of their child, or of that part of it. */
export function rowKey(childId: string, part: Pick<NonNullable<SheetChild['part']>, 'discipline' | 'roomId'> | null) {
  return part === null ? childId : `${childId} ${part.discipline} ${part.roomId}`;
}

/** One child in one session, or in a planned occurrence that nobody opened (`not_marked`). */
export type SheetFact = {
  readonly rowKey: string;
  readonly day: Day;
  /** The mark that counts. */
  readonly status: AttendanceStatus;
  /** The specialist's mark, where the office says otherwise. */
  readonly own: AttendanceStatus | null;
  readonly isCancelled: boolean;
  readonly isMakeUp: boolean;
  readonly minutes: number;
};

export type SheetFrame = Pick<
  MonthSheet,
  | 'schoolName'
  | 'scope'
  | 'scopeName'
  | 'roomNames'
  | 'discipline'
  | 'staffNames'
  | 'isDemo'
  | 'template'
  | 'corrections'
> & { readonly month: Month; readonly today: Day; readonly calendar: Calendar };

export const emptyTotals: Totals = {
  planned: 0,
  attended: 0,
  missed: 0,
  ill: 0,
  excused: 0,
  unexcused: 0,
  refused: 0,
  late: 0,
  madeUp: 0,
  notMarked: 0,
  cancelled: 0,
  minutes: 0,
};

/** What a cell says about the fact. */
export function markOf(fact: Pick<SheetFact, 'day' | 'status' | 'isCancelled'>, today: Day): CellMark {
  if (fact.isCancelled) return 'cancelled';
  return fact.status === 'not_marked' && fact.day >= today ? 'planned' : fact.status;
}

type CountedFact = Pick<SheetFact, 'isMakeUp' | 'minutes'>;
type Counting = { -readonly [Key in keyof Totals]: Totals[Key] };

const columnOfAbsence = {
  absent_ill: 'ill',
  absent_excused: 'excused',
  absent_unexcused: 'unexcused',
  refused: 'refused',
} as const;

/** Adds one fact to totals that are being counted. */
function addFact(totals: Counting, fact: CountedFact, mark: CellMark): void {
  if (mark === 'planned') return;
  if (mark === 'cancelled') {
    totals.cancelled++;
    return;
  }
  totals.planned++;
  if (mark === 'not_marked') totals.notMarked++;
  else if (isMissed(mark)) {
    totals.missed++;
    totals[columnOfAbsence[mark as keyof typeof columnOfAbsence]]++;
  } else {
    totals.attended++;
    totals.minutes += fact.minutes;
    if (mark === 'late') totals.late++;
    if (fact.isMakeUp) totals.madeUp++;
  }
}

/** What one fact adds to the totals: each is opened down to the sessions where it is not 0. */
export function totalsOf(fact: CountedFact, mark: CellMark): Totals {
  const totals = { ...emptyTotals };
  addFact(totals, fact, mark);
  return totals;
}

/** Adds two rows of totals, field by field. */
export function addTotals(left: Totals, right: Totals): Totals {
  const sum = { ...left };
  for (const key of Object.keys(sum) as (keyof Totals)[]) sum[key] += right[key];
  return sum;
}

export type FactsByRow = ReadonlyMap<string, readonly SheetFact[]>;

export function groupFacts(facts: readonly SheetFact[]): FactsByRow {
  return Map.groupBy(facts, (fact) => fact.rowKey);
}

/**
 * Builds the sheet. Children appear when they belong to it on any day of the month or have a fact in it, so that no
 * session is left out of the totals and no child who left before is listed.
 */
export function buildMonthSheet(
  frame: SheetFrame,
  children: readonly SheetChild[],
  factsByRow: FactsByRow,
): MonthSheet {
  const days = daysOfMonth(frame.month);
  const [first, last] = [days[0], days.at(-1)] as [Day, Day];
  const dayTotals = days.map(() => ({ attended: 0, planned: 0 }));
  const gradeOneOff = new Set(days.filter((day) => isGradeOneOff(frame.calendar, day, 1)));
  const rows = children.flatMap((child) => {
    const facts = factsByRow.get(rowKey(child.childId, child.part)) ?? [];
    const isListed = facts.length > 0 || isStayingBetween(child.stays, first, last);
    return isListed ? [buildRow({ child, facts }, { days, gradeOneOff, today: frame.today }, dayTotals)] : [];
  });
  const { today: _today, calendar, ...head } = frame;
  return {
    ...head,
    staffNames: [...frame.staffNames],
    roomNames: [...frame.roomNames],
    days: days.map((day) => ({ day, weekday: weekdayOf(day), isSchoolDay: isSchoolDay(calendar, day) })),
    rows,
    dayTotals,
    totals: rows.reduce((sum, row) => addTotals(sum, row.totals), emptyTotals),
  };
}

type Cell = MonthSheetRow['cells'][number];
type DayTotals = { attended: number; planned: number };

// Most cells are empty; all of them are the same three.
const [emptyCell, cellOutside, cellOff]: readonly [Cell, Cell, Cell] = [
  { isEnrolled: true, marks: [], own: null },
  { isEnrolled: false, marks: [], own: null },
  { isEnrolled: true, marks: [], own: null, isOwnDayOff: true },
];

/** What all rows of a sheet have in common; `gradeOneOff`: days that only grade 1 has off. */
type SheetDays = { readonly days: readonly Day[]; readonly gradeOneOff: ReadonlySet<Day>; readonly today: Day };

function buildRow(
  { child, facts }: { readonly child: SheetChild; readonly facts: readonly SheetFact[] },
  sheet: SheetDays,
  dayTotals: readonly DayTotals[],
): MonthSheetRow {
  const { stays, ...head } = child;
  const totals = { ...emptyTotals };
  const cells = cellsOf(child, sheet);
  for (const fact of facts) {
    const mark = markOf(fact, sheet.today);
    const index = Number(fact.day.slice(8)) - 1;
    const [cell, sum] = [cells[index], dayTotals[index]];
    if (!cell || !sum) continue;
    const { planned, attended } = totals;
    addFact(totals, fact, mark);
    sum.planned += totals.planned - planned;
    sum.attended += totals.attended - attended;
    cells[index] = withMark(cell, mark, ownMarks(cell, fact, mark, sheet.today));
  }
  return { ...head, cells, totals };
}

/** Of the days of a month before anything is in them. */
function cellsOf({ stays, className }: SheetChild, { days, gradeOneOff, today }: SheetDays): Cell[] {
  const [first, last] = [days[0], days.at(-1)] as [Day, Day];
  const isAllMonth = stays.some(({ from, to }) => from <= first && (to === null || to >= last));
  return days.map((day) => {
    if (!isAllMonth && !isStaying(stays, day)) return cellOutside;
    return gradeOneOff.has(day) && gradeOn(className, today, day) === 1 ? cellOff : emptyCell;
  });
}

function withMark({ isEnrolled, marks, isOwnDayOff }: Cell, mark: CellMark, own: Cell['own']): Cell {
  const cell = { isEnrolled, marks: marks.length === 0 ? [mark] : [...marks, mark], own };
  return isOwnDayOff ? { ...cell, isOwnDayOff } : cell;
}

/** What the specialists said of all sessions of a cell, the fact being the last of them. */
function ownMarks(cell: Cell, fact: SheetFact, mark: CellMark, today: Day): Cell['own'] {
  const own = fact.own === null ? mark : markOf({ ...fact, status: fact.own }, today);
  return cell.own === null && own === mark ? null : [...(cell.own ?? cell.marks), own];
}
