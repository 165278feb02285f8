/** Drawings of a child as staff see them, and how they leave the app: behind a PIN and with the consent of the family. */
import { z } from 'zod';
import { daySchema, momentSchema, timeOfDaySchema } from '../../domain/day.ts';
import { disciplineSchema } from '../../domain/discipline.ts';
import { childIdSchema, drawingIdSchema, goalIdSchema, sessionIdSchema } from '../../domain/ids.ts';
import { languageSchema } from '../../domain/language.ts';
import { call, nothing, specialist, takingOut } from './call.ts';

/** A picture, a sheet, a picture of lines, a moving picture, a video; and paper by the printer. */
export const outKinds = ['png', 'pdf', 'svg', 'gif', 'webm', 'paper'] as const;
export type OutKind = (typeof outKinds)[number];

/** Largest file taken from a window, in bytes. */
export const largestOut = 80_000_000;

export const outInputSchema = z.strictObject({
  drawingId: drawingIdSchema,
  as: z.enum(outKinds),
  /** The file; for a PDF and for paper the picture on the sheet, as PNG. */
  bytes: z.instanceof(Uint8Array).refine((bytes) => bytes.length > 8 && bytes.length <= largestOut),
  language: languageSchema,
  /** Without a recorded consent a drawing may only go to the family itself. */
  isForFamilyOnly: z.boolean(),
});
export type OutInput = z.infer<typeof outInputSchema>;
/** `isMade` false where the person chose not to. Errors: no_consent, could_not_save, disk_full. */
export const outAnswerSchema = z.strictObject({ isMade: z.boolean() });
/** `isAllowed`: whether the adult has leave to take drawings out at all. */
export const outFactsSchema = z.strictObject({ isConsentGiven: z.boolean(), isAllowed: z.boolean() });

/** What a drawing belongs to, and what it could belong to: sessions of the child, those of its day first. */
export const linksSchema = z.strictObject({
  sessionId: sessionIdSchema.nullable(),
  goalId: goalIdSchema.nullable(),
  sessions: z.array(
    z.strictObject({
      id: sessionIdSchema,
      day: daySchema,
      start: timeOfDaySchema,
      discipline: disciplineSchema,
      isOfThatDay: z.boolean(),
    }),
  ),
  goals: z.array(z.strictObject({ id: goalIdSchema, discipline: disciplineSchema, title: z.string() })),
});
export type DrawingLinks = z.infer<typeof linksSchema>;
export const linkInputSchema = z.strictObject({
  drawingId: drawingIdSchema,
  sessionId: sessionIdSchema.nullable(),
  goalId: goalIdSchema.nullable(),
});

export const childDrawingSchema = z.strictObject({
  id: drawingIdSchema,
  updatedAt: momentSchema,
  sessionId: sessionIdSchema.nullable(),
  goalId: goalIdSchema.nullable(),
});
export type ChildDrawing = z.infer<typeof childDrawingSchema>;

const ofDrawing = z.strictObject({ drawingId: drawingIdSchema });

export const drawingsCalls = {
  /** Newest first; `binned`: those in the bin instead. */
  'drawings.list': call(
    specialist,
    z.strictObject({ childId: childIdSchema, binned: z.boolean() }),
    z.array(childDrawingSchema),
  ),
  'drawings.open': call(specialist, ofDrawing, z.strictObject({ journal: z.array(z.unknown()) })),
  /** Out of the child's bin. */
  'drawings.restore': call(specialist, ofDrawing, nothing),
  'drawings.links': call(specialist, ofDrawing, linksSchema),
  /** Errors: not_found for a session or a goal that is not the child's. */
  'drawings.link': call(specialist, linkInputSchema, nothing),
  'drawings.outFacts': call(specialist, ofDrawing, outFactsSchema),
  'drawings.saveOut': takingOut('drawings', call(specialist, outInputSchema, outAnswerSchema)),
} as const;
