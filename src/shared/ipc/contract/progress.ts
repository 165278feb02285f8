/** How a child gets on: figures over time, the one timeline, and the printed report. Notes and measures: specialists only. */
import { z } from 'zod';
import { attendanceStatusSchema } from '../../domain/attendance.ts';
import { criterionSchema } from '../../domain/criterion.ts';
import { daySchema, momentSchema, timeOfDaySchema } from '../../domain/day.ts';
import { disciplineSchema } from '../../domain/discipline.ts';
import { goalPointSchema, helpSchema } from '../../domain/goal-point.ts';
import { childIdSchema, drawingIdSchema, goalIdSchema, sessionIdSchema } from '../../domain/ids.ts';
import { languageSchema } from '../../domain/language.ts';
import { officeMarkSchema } from '../../domain/office-mark.ts';
import { recorderKindSchema } from '../../domain/recorder.ts';
import { minutesSchema, sessionOutcomeSchema } from '../../domain/session.ts';
import { call, nothing, specialist, takingOut } from './call.ts';
import { pngSchema } from './draw.ts';

const count = z.number().int().min(0);
const span = { from: daySchema, to: daySchema };
const ofChild = { childId: childIdSchema };

export const termSchema = z.strictObject({ number: z.number().int().min(1), ...span });

export const periodsSchema = z.strictObject({
  today: daySchema,
  term: termSchema,
  year: z.strictObject(span),
  /** From the child's first session on. */
  all: z.strictObject(span),
});
export type Periods = z.infer<typeof periodsSchema>;

export const goalProgressSchema = z.strictObject({
  id: goalIdSchema,
  discipline: disciplineSchema,
  title: z.string(),
  recorder: recorderKindSchema,
  baseline: z.number().nullable(),
  criterion: criterionSchema.nullable(),
  /** Importance times difficulty. */
  weight: count,
  /** What stands for the levels -2 to 2, or null. */
  attainment: z.array(z.string()).nullable(),
  fromDay: daySchema.nullable(),
  dueDay: daySchema.nullable(),
  metOn: daySchema.nullable(),
  /** The first day on which the points fulfilled the criterion. */
  criterionMetOn: daySchema.nullable(),
  isArchived: z.boolean(),
  phases: z.array(z.strictObject({ day: daySchema, title: z.string() })),
  /** In order of time. */
  points: z.array(goalPointSchema),
});
export type GoalProgress = z.infer<typeof goalProgressSchema>;

const inSession = { sessionId: sessionIdSchema, day: daySchema };
const tScore = z.number().nullable();

/** T-scores of a term: by the first level ever told of each goal, and by the last one told in the term. */
export const termAttainmentSchema = z.strictObject({
  term: termSchema,
  goals: count,
  baseline: tScore,
  achieved: tScore,
});
export type TermAttainment = z.infer<typeof termAttainmentSchema>;

/** Minutes due and minutes given; the two readings follow from these. */
export const deliverySchema = z.strictObject({
  mandated: z.number().min(0),
  delivered: count,
  madeUp: count,
  lostByAbsence: count,
});

export const disciplineOverviewSchema = z.strictObject({
  discipline: disciplineSchema,
  /** Sessions that the child came to, of those scheduled for it; what the provider called off stands apart. */
  attended: count,
  scheduled: count,
  calledOff: count,
  notMarked: count,
  minutes: count,
  consonants: z.array(z.strictObject({ ...inSession, correct: count, attempted: count })),
  /** By week or month, whichever the range is long enough for. */
  independence: z.array(z.strictObject({ ...span, help: helpSchema })),
  /** The longest span of a session, in seconds. */
  attention: z.array(z.strictObject({ ...inSession, seconds: count })),
  exertion: z.array(z.strictObject({ ...inSession, level: count })),
  mood: z.array(z.strictObject({ ...inSession, before: count.nullable(), after: count.nullable() })),
  /** Null where nothing is mandated in the range. */
  delivery: deliverySchema.nullable(),
  attainment: z.array(termAttainmentSchema),
});
export type DisciplineOverview = z.infer<typeof disciplineOverviewSchema>;

export const overviewSchema = z.strictObject({
  ...span,
  disciplines: z.array(disciplineOverviewSchema),
  /** Over the goals of all disciplines. */
  attainment: z.array(termAttainmentSchema),
});
export type Overview = z.infer<typeof overviewSchema>;

const timed = { at: z.string(), day: daySchema };

export const sessionFigureSchema = z.strictObject({
  /** Null: recorded for the child in general. */
  goalId: goalIdSchema.nullable(),
  title: z.string(),
  recorder: recorderKindSchema,
  figure: z.number(),
});
export type SessionFigure = z.infer<typeof sessionFigureSchema>;

export const timelineItemSchema = z.discriminatedUnion('kind', [
  z.strictObject({
    kind: z.literal('session'),
    id: sessionIdSchema,
    ...timed,
    start: timeOfDaySchema,
    discipline: disciplineSchema,
    staffName: z.string(),
    groupSize: count,
    /** The specialist's own. */
    status: attendanceStatusSchema,
    /** What the office says beside it. */
    office: officeMarkSchema.nullable(),
    /** Null: not finished. */
    outcome: sessionOutcomeSchema.nullable(),
    /** What the child was there for. */
    minutes: minutesSchema.nullable(),
    isMakeUp: z.boolean(),
    isSigned: z.boolean(),
    figures: z.array(sessionFigureSchema),
    exertion: count.nullable(),
    /** Its beginning, or all of it. */
    note: z.string(),
    isNoteCut: z.boolean(),
    drawingIds: z.array(drawingIdSchema),
  }),
  z.strictObject({ kind: z.literal('drawing'), id: drawingIdSchema, ...timed }),
  z.strictObject({
    kind: z.enum(['goal_begun', 'goal_met']),
    id: goalIdSchema,
    ...timed,
    discipline: disciplineSchema,
    title: z.string(),
  }),
]);
export type TimelineItem = z.infer<typeof timelineItemSchema>;

/** Where a page of the timeline ended. */
export const timelineKeySchema = z.strictObject({ at: z.string().max(30), id: z.uuid() });
export type TimelineKey = z.infer<typeof timelineKeySchema>;

export const reportAudiences = ['parents', 'pmpk'] as const;
/** Longest text of a specialist in a report, in letters. */
export const longestReportText = 5000;

export const reportInputSchema = z.strictObject({
  ...ofChild,
  ...span,
  audience: z.enum(reportAudiences),
  language: languageSchema,
  goalIds: z.array(goalIdSchema).max(100),
  drawingIds: z.array(drawingIdSchema).max(12),
  /** The specialist's own words. */
  text: z.string().max(longestReportText),
  /** Drawings go into a report without a recorded consent only when it stays in the family. */
  isForFamilyOnly: z.boolean(),
  as: z.enum(['pdf', 'paper']),
});

export type ReportInput = z.infer<typeof reportInputSchema>;

export const progressCalls = {
  'progress.periods': call(specialist, z.strictObject(ofChild), periodsSchema),
  /** Short-term goals, also met and archived ones that have data; by discipline, the newest first. */
  'progress.goals': call(specialist, z.strictObject(ofChild), z.array(goalProgressSchema)),
  /** Disciplines in which the child ever had a session, in the order of lists. */
  'progress.disciplines': call(specialist, z.strictObject(ofChild), z.array(disciplineSchema)),
  'progress.overview': call(specialist, z.strictObject({ ...ofChild, ...span }), overviewSchema),
  /** Newest first. `before` null: from now back. `discipline` null: everything. */
  'progress.timeline': call(
    specialist,
    z.strictObject({
      ...ofChild,
      before: timelineKeySchema.nullable(),
      discipline: disciplineSchema.nullable(),
      limit: z.number().int().min(1).max(100),
    }),
    z.strictObject({ items: z.array(timelineItemSchema), next: timelineKeySchema.nullable() }),
  ),
  /** The whole note of a child in a session. */
  'progress.note': call(
    specialist,
    z.strictObject({ sessionId: sessionIdSchema, ...ofChild }),
    z.strictObject({ text: z.string() }),
  ),
  /** The child's drawings, newest first, without those in the bin. */
  'progress.drawings': call(
    specialist,
    z.strictObject(ofChild),
    z.array(z.strictObject({ id: drawingIdSchema, updatedAt: momentSchema })),
  ),
  /** Where no picture shows the drawing as it is now, `png` is null and `journal` holds what to paint one from. */
  'progress.thumbnail': call(
    specialist,
    z.strictObject({ drawingId: drawingIdSchema }),
    z.strictObject({ png: z.instanceof(Uint8Array).nullable(), journal: z.array(z.unknown()) }),
  ),
  /** As `draw.thumbnail`: one that does not show all that is stored is not kept. */
  'progress.storeThumbnail': call(
    specialist,
    z.strictObject({ drawingId: drawingIdSchema, entries: z.number().int().min(1), png: pngSchema }),
    nothing,
  ),
  /** What a new report begins with: the family's language, and whether drawings may go into it. */
  'progress.reportDefaults': call(
    specialist,
    z.strictObject(ofChild),
    z.strictObject({ language: languageSchema, isDrawingConsentGiven: z.boolean() }),
  ),
  /** Saves or prints it; false where the person chose not to. Errors: no_consent, could_not_save. */
  'progress.report': takingOut(
    'child_reports',
    call(specialist, reportInputSchema, z.strictObject({ isMade: z.boolean() })),
  ),
} as const;
