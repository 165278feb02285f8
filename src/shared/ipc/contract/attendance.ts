/** The office's numbers: month sheet, what lies behind a cell, and exports. */
import { z } from 'zod';
import { attendanceStatusSchema } from '../../domain/attendance.ts';
import { daySchema, momentSchema, monthSchema } from '../../domain/day.ts';
import { disciplineSchema } from '../../domain/discipline.ts';
import { childIdSchema, roomIdSchema, seriesIdSchema, sessionIdSchema, staffIdSchema } from '../../domain/ids.ts';
import { sheetLanguagesSchema } from '../../domain/language.ts';
import { monthSheetSchema } from '../../domain/month-sheet.ts';
import { officeMarkSchema, officeReasonSchema, officeStatusSchema } from '../../domain/office-mark.ts';
import { minutesSchema, sessionOutcomeSchema } from '../../domain/session.ts';
import { scopeKinds, sheetScopeSchema } from '../../domain/sheet-scope.ts';
import { administrator, call, nothing, takingOut } from './call.ts';

export const sheetQuerySchema = z.strictObject({
  scope: sheetScopeSchema,
  discipline: disciplineSchema.nullable(),
  month: monthSchema,
});
export type SheetQuery = z.infer<typeof sheetQuerySchema>;

/** One of what a sheet can be of. */
export const sheetChoiceSchema = z.strictObject({
  scope: sheetScopeSchema,
  /** Empty for children without a class. */
  name: z.string(),
  /** What tells two of one name apart. */
  detail: z.string(),
  isArchived: z.boolean(),
});
export type SheetChoice = z.infer<typeof sheetChoiceSchema>;

/** What stands behind one cell (a child and a day), a row total (a child), a day total (a day) or the sheet's total. */
export const behindQuerySchema = z.strictObject({
  scope: sheetScopeSchema,
  discipline: disciplineSchema.nullable(),
  /** Null: all children. */
  childId: childIdSchema.nullable(),
  /** Null: all rooms of the scope. */
  roomId: roomIdSchema.nullable(),
  from: daySchema,
  to: daySchema,
});
export type BehindQuery = z.infer<typeof behindQuerySchema>;

/** One child in one session: no notes and no measures, as the office has no business with them. */
export const behindSessionSchema = z.strictObject({
  childId: childIdSchema,
  childName: z.string(),
  day: daySchema,
  /** Null: planned, and nobody opened it. */
  sessionId: sessionIdSchema.nullable(),
  seriesId: seriesIdSchema.nullable(),
  discipline: disciplineSchema,
  roomName: z.string(),
  staffName: z.string(),
  plannedStart: z.string().nullable(),
  plannedMinutes: minutesSchema,
  startedAt: momentSchema.nullable(),
  finishedAt: momentSchema.nullable(),
  outcome: sessionOutcomeSchema.nullable(),
  minutes: minutesSchema.nullable(),
  /** What counts: the office's where it says anything, else the specialist's. */
  status: attendanceStatusSchema,
  /** The specialist's own. */
  ownStatus: attendanceStatusSchema,
  office: officeMarkSchema.nullable(),
  isMakeUp: z.boolean(),
  /** Signed by its specialist; a record that is not may still change. */
  isSigned: z.boolean(),
  /** How many children were planned in it. */
  groupSize: z.number().int(),
});
export type BehindSession = z.infer<typeof behindSessionSchema>;

/** A session or planned time that is over, with the children whom nobody marked in it. */
export const unmarkedSchema = z.strictObject({
  /** Null: planned, and nobody opened it. */
  sessionId: sessionIdSchema.nullable(),
  seriesId: seriesIdSchema.nullable(),
  day: daySchema,
  start: z.string(),
  roomName: z.string(),
  discipline: disciplineSchema,
  staffId: staffIdSchema,
  staffName: z.string(),
  /** Opened and not finished. */
  isOpen: z.boolean(),
  children: z.array(z.strictObject({ childId: childIdSchema, name: z.string() })),
});
export type Unmarked = z.infer<typeof unmarkedSchema>;

const officeMarksSchema = z.array(z.strictObject({ childId: childIdSchema, status: officeStatusSchema })).min(1);
export const closeSchema = z.discriminatedUnion('what', [
  z.strictObject({
    what: z.literal('marked'),
    sessionId: sessionIdSchema,
    marks: officeMarksSchema,
    reason: officeReasonSchema,
  }),
  z.strictObject({
    what: z.literal('did_not_take_place'),
    seriesId: seriesIdSchema,
    day: daySchema,
    outcome: sessionOutcomeSchema.exclude(['held']),
    /** Why each child was away, where that was the reason; else none. */
    marks: z.array(officeMarksSchema.element),
    reason: officeReasonSchema,
  }),
]);
export type Close = z.infer<typeof closeSchema>;

const childInSession = { sessionId: sessionIdSchema, childId: childIdSchema };

/** `csv` as Excel here opens it, `plain` for other programs. */
export const exportFormats = ['xlsx', 'csv', 'plain', 'pdf'] as const;
export type ExportFormat = (typeof exportFormats)[number];

export const attendanceCalls = {
  'attendance.choices': call(administrator, z.strictObject({ kind: z.enum(scopeKinds) }), z.array(sheetChoiceSchema)),
  'attendance.month': call(administrator, sheetQuerySchema, monthSheetSchema),
  'attendance.behind': call(administrator, behindQuerySchema, z.array(behindSessionSchema)),
  /**
   * Stands beside the specialist's mark, also in a signed session; saying it again changes it. Errors: session_called_off;
   * same_mark where the specialist marked that.
   */
  'attendance.correct': call(
    administrator,
    z.strictObject({ ...childInSession, status: officeStatusSchema, reason: officeReasonSchema }),
    nothing,
  ),
  /** What is over and nobody marked, in a month, oldest first; null: of all rooms. Adds up to the sheets' "not marked". */
  'attendance.unmarked': call(
    administrator,
    z.strictObject({ month: monthSchema, roomId: roomIdSchema.nullable() }),
    z.array(unmarkedSchema),
  ),
  /**
   * Closes one of them: each unmarked child of an opened session gets the office's mark; of a planned time that nobody
   * opened it is written down that it did not take place, and why. Errors: was_opened where somebody opened it since;
   * bad_input where a child has no mark, or came to what did not take place.
   */
  'attendance.close': call(administrator, closeSchema, nothing),
  /** The specialist's mark counts again. */
  'attendance.takeBackCorrection': call(administrator, z.strictObject(childInSession), nothing),
  /** Asks where to, writes the file. `path` null: the person chose not to. */
  'attendance.export': takingOut(
    'month_sheets',
    call(
      administrator,
      sheetQuerySchema.extend({ format: z.enum(exportFormats), languages: sheetLanguagesSchema }),
      z.strictObject({ path: z.string().nullable() }),
    ),
  ),
  /** Prints the sheet through the system's print dialog. */
  'attendance.print': takingOut(
    'month_sheets',
    call(
      administrator,
      sheetQuerySchema.extend({ languages: sheetLanguagesSchema }),
      z.strictObject({ isPrinted: z.boolean() }),
    ),
  ),
} as const;
