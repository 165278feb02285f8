/** Reports of schools and rooms: what they are about, and the figures in each of their lines. */
import { z } from 'zod';
import { type Day, daySchema, monthSchema } from './day.ts';
import { roomIdSchema, schoolIdSchema } from './ids.ts';
import { type Delivery, mandateCompliance, missingMinutes } from './mandate.ts';
import type { PmpkLapse } from './pmpk.ts';

/** A line for each of these. */
export const reportGroupings = ['school', 'room', 'discipline', 'specialist'] as const;
export type ReportGrouping = (typeof reportGroupings)[number];

/** All schools, one of them, or one room. */
export const reportPlaceSchema = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('all') }),
  z.strictObject({ kind: z.literal('school'), schoolId: schoolIdSchema }),
  z.strictObject({ kind: z.literal('room'), roomId: roomIdSchema }),
]);
export type ReportPlace = z.infer<typeof reportPlaceSchema>;

/** Figures that are read together. */
export const reportViews = {
  overview: [
    'children',
    'held',
    'studentAbsent',
    'providerAbsent',
    'cancelled',
    'scheduled',
    'attended',
    'notMarked',
    'rate',
    'childMinutes',
    'staffMinutes',
  ],
  mandates: ['mandates', 'mandated', 'delivered', 'madeUpDue', 'received', 'lost', 'provided', 'shortfall', 'short'],
  makeUps: ['calledOff', 'owed', 'madeUp', 'madeUpMinutes'],
  pmpk: ['ended', 'within30', 'within60', 'within90', 'noEnd'],
  signing: ['finished', 'certified', 'uncertified', 'signedShare'],
  goals: ['goalsActive', 'goalsMet'],
} as const;
export type ReportView = keyof typeof reportViews;
export const reportViewIds = Object.keys(reportViews) as ReportView[];
export type ReportFigure = (typeof reportViews)[ReportView][number];
export const reportFigureIds = [...new Set(Object.values(reportViews).flat())] as readonly ReportFigure[];
export const reportFigureSchema = z.enum(reportFigureIds);

const percents: ReadonlySet<ReportFigure> = new Set(['rate', 'received', 'provided', 'signedShare']);
export const isPercent = (figure: ReportFigure) => percents.has(figure);

/** Null: undefined, because there is nothing to divide by, or because such a line has no such figure. */
export const reportFiguresSchema = z.record(reportFigureSchema, z.number().nullable());
export type ReportFigures = Readonly<Record<ReportFigure, number | null>>;

/** What a report is cut into beside its whole. */
export const reportSteps = ['none', 'month', 'term'] as const;
export const reportPeriodSchema = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('month'), month: monthSchema, from: daySchema, to: daySchema }),
  z.strictObject({
    kind: z.literal('term'),
    number: z.number().int(),
    year: z.number().int(),
    from: daySchema,
    to: daySchema,
  }),
]);
export type ReportPeriod = z.infer<typeof reportPeriodSchema>;

export const reportQuerySchema = z.strictObject({
  place: reportPlaceSchema,
  by: z.enum(reportGroupings),
  from: daySchema,
  to: daySchema,
  step: z.enum(reportSteps),
});
export type ReportQuery = z.infer<typeof reportQuerySchema>;

/** What the lines stand in the order of, when it is not that of schools and names. */
export const reportOrderSchema = z.strictObject({
  /** Null: names. */
  figure: reportFigureSchema.nullable(),
  /** Place among the report's periods; null: the whole. */
  period: z.number().int().min(0).nullable(),
  direction: z.enum(['ascending', 'descending']),
});
export type ReportOrder = z.infer<typeof reportOrderSchema>;

export const reportLineSchema = z.strictObject({
  /** Of the school, room, discipline or specialist. */
  id: z.string(),
  name: z.string(),
  /** Of a room, where there are several schools. */
  schoolName: z.string().nullable(),
  figures: reportFiguresSchema,
  /** In the order of the report's periods. */
  periods: z.array(reportFiguresSchema),
});
export type ReportLine = z.infer<typeof reportLineSchema>;

export const reportSchema = z.strictObject({
  query: reportQuerySchema,
  /** Null: all schools. */
  placeName: z.string().nullable(),
  isDemo: z.boolean(),
  /** The day as of which conclusions lapse, and up to which anything is counted. */
  today: daySchema,
  periods: z.array(reportPeriodSchema),
  lines: z.array(reportLineSchema),
  total: z.strictObject({ figures: reportFiguresSchema, periods: z.array(reportFiguresSchema) }),
});
export type Report = z.infer<typeof reportSchema>;

/** What is counted for a line before anything is divided. */
export type ReportCounts = {
  readonly children: number;
  readonly held: number;
  readonly studentAbsent: number;
  readonly providerAbsent: number;
  readonly cancelled: number;
  readonly certified: number;
  readonly uncertified: number;
  readonly staffMinutes: number;
  readonly scheduled: number;
  readonly attended: number;
  readonly notMarked: number;
  readonly calledOff: number;
  readonly owed: number;
  readonly madeUp: number;
  readonly childMinutes: number;
  readonly madeUpMinutes: number;
  /** What each child is due in a discipline, and got; null where such a line is due nothing, as that of a specialist. */
  readonly deliveries: readonly Delivery[] | null;
  readonly goals: { readonly active: number; readonly met: number } | null;
  readonly lapses: Readonly<Record<PmpkLapse, number>> | null;
};

/** Percent; null where there is nothing to divide by. */
const share = (part: number, whole: number) => (whole === 0 ? null : (100 * part) / whole);

export function reportFigures(counts: ReportCounts): ReportFigures {
  const { deliveries, goals, lapses, ...own } = counts;
  const finished = own.certified + own.uncertified;
  return {
    ...own,
    rate: share(own.attended, own.scheduled),
    finished,
    signedShare: share(own.certified, finished),
    ...mandateFigures(deliveries),
    goalsActive: goals?.active ?? null,
    goalsMet: goals?.met ?? null,
    ended: lapses?.ended ?? null,
    within30: lapses?.within30 ?? null,
    within60: lapses?.within60 ?? null,
    within90: lapses?.within90 ?? null,
    noEnd: lapses?.noEnd ?? null,
  };
}

/**
 * Both readings of what was due (domain terms, "Mandate compliance"), of the minutes of all children together. What is
 * missing is counted child by child and discipline by discipline: what one got beyond its due fills nobody else's gap.
 */
function mandateFigures(deliveries: readonly Delivery[] | null) {
  if (deliveries === null)
    return {
      mandates: null,
      mandated: null,
      delivered: null,
      madeUpDue: null,
      received: null,
      lost: null,
      provided: null,
      shortfall: null,
      short: null,
    };
  let [mandated, delivered, madeUp, lostByAbsence, shortfall, short] = [0, 0, 0, 0, 0, 0];
  for (const one of deliveries) {
    mandated += one.mandated;
    delivered += one.delivered;
    madeUp += one.madeUp;
    lostByAbsence += one.lostByAbsence;
    const missing = missingMinutes(one);
    shortfall += missing;
    if (missing >= 0.5) short += 1;
  }
  const { received, provided } = mandateCompliance({ mandated, delivered, madeUp, lostByAbsence });
  return {
    mandates: deliveries.length,
    mandated,
    delivered,
    madeUpDue: madeUp,
    received,
    lost: lostByAbsence,
    provided,
    shortfall,
    short,
  };
}

export type ReportSpan = { readonly from: Day; readonly to: Day };
