/** Reports over schools, rooms, disciplines and specialists, what lies behind their numbers, and their files. */
import { z } from 'zod';
import { daySchema } from '../../domain/day.ts';
import { disciplineSchema } from '../../domain/discipline.ts';
import { childIdSchema, roomIdSchema, sessionIdSchema } from '../../domain/ids.ts';
import { sheetLanguagesSchema } from '../../domain/language.ts';
import {
  type ReportView,
  reportFigureSchema,
  reportOrderSchema,
  reportPlaceSchema,
  reportQuerySchema,
  reportSchema,
  reportViewIds,
} from '../../domain/report.ts';
import { minutesSchema, sessionOutcomeSchema } from '../../domain/session.ts';
import { exportFormats } from './attendance.ts';
import { administrator, call, takingOut } from './call.ts';

const count = z.number().int();
const child = { childId: childIdSchema, childName: z.string(), className: z.string(), roomName: z.string() };

export const reportBehindQuerySchema = reportQuerySchema.omit({ step: true }).extend({
  /** Of the line; null: the total. */
  lineId: z.string().nullable(),
  figure: reportFigureSchema,
});
export type ReportBehindQuery = z.infer<typeof reportBehindQuerySchema>;

export const behindSessionLineSchema = z.strictObject({
  sessionId: sessionIdSchema,
  roomId: roomIdSchema,
  day: daySchema,
  start: z.string(),
  discipline: disciplineSchema,
  roomName: z.string(),
  staffName: z.string(),
  /** In the order of names. */
  childNames: z.array(z.string()),
  outcome: sessionOutcomeSchema,
  minutes: minutesSchema,
  isSigned: z.boolean(),
});
export type BehindSessionLine = z.infer<typeof behindSessionLineSchema>;

export const behindChildLineSchema = z.strictObject({
  ...child,
  scheduled: count,
  attended: count,
  notMarked: count,
  calledOff: count,
  owed: count,
  madeUp: count,
  minutes: count,
});
export type BehindChildLine = z.infer<typeof behindChildLineSchema>;

export const behindDueLineSchema = z.strictObject({
  ...child,
  discipline: disciplineSchema,
  /** Minutes; both readings of what was due, in percent. */
  mandated: z.number(),
  delivered: count,
  madeUp: count,
  lost: count,
  shortfall: z.number(),
  received: z.number().nullable(),
  provided: z.number().nullable(),
});
export type BehindDueLine = z.infer<typeof behindDueLineSchema>;

export const behindLapseLineSchema = z.strictObject({
  ...child,
  number: z.string(),
  validTo: daySchema.nullable(),
  /** Days until then, below 0 once it lapsed. */
  daysLeft: count.nullable(),
});
export type BehindLapseLine = z.infer<typeof behindLapseLineSchema>;

export const behindGoalsLineSchema = z.strictObject({
  ...child,
  discipline: disciplineSchema,
  active: count,
  met: count,
});
export type BehindGoalsLine = z.infer<typeof behindGoalsLineSchema>;

/** Sessions listed at once, the newest ones. */
export const mostBehindSessions = 500;

export const reportBehindSchema = z.discriminatedUnion('kind', [
  /** Newest first, at most {@link mostBehindSessions}. */
  z.strictObject({ kind: z.literal('sessions'), hasMore: z.boolean(), items: z.array(behindSessionLineSchema) }),
  /** The others in the order of names. */
  z.strictObject({ kind: z.literal('children'), items: z.array(behindChildLineSchema) }),
  z.strictObject({ kind: z.literal('due'), items: z.array(behindDueLineSchema) }),
  z.strictObject({ kind: z.literal('lapses'), items: z.array(behindLapseLineSchema) }),
  z.strictObject({ kind: z.literal('goals'), items: z.array(behindGoalsLineSchema) }),
]);
export type ReportBehind = z.infer<typeof reportBehindSchema>;

const viewSchema = z.enum(reportViewIds as [ReportView, ...ReportView[]]);

/** How a report that leaves the app is to look. */
const takenReportSchema = reportQuerySchema.extend({
  /** Null: all of them, one after another. */
  view: viewSchema.nullable(),
  /** What the periods show, where the report is cut into such. */
  figure: reportFigureSchema.nullable(),
  /** As on the screen; null: that of schools and names. */
  order: reportOrderSchema.nullable(),
  languages: sheetLanguagesSchema,
});
export type TakenReport = z.infer<typeof takenReportSchema>;

export const reportsCalls = {
  'reports.read': call(administrator, reportQuerySchema, reportSchema),
  /** The terms of the school year that begins in `year`, by the calendar of the place. */
  'reports.terms': call(
    administrator,
    z.strictObject({ place: reportPlaceSchema, year: count.min(2000).max(2100) }),
    z.array(z.strictObject({ number: count, from: daySchema, to: daySchema })),
  ),
  'reports.behind': call(administrator, reportBehindQuerySchema, reportBehindSchema),
  /** Asks where to, writes the file. `path` null: the person chose not to. */
  'reports.export': takingOut(
    'reports',
    call(
      administrator,
      takenReportSchema.extend({ format: z.enum(exportFormats) }),
      z.strictObject({ path: z.string().nullable() }),
    ),
  ),
  /** Prints the report through the system's print dialog. */
  'reports.print': takingOut(
    'reports',
    call(administrator, takenReportSchema, z.strictObject({ isPrinted: z.boolean() })),
  ),
} as const;
