/** One search over children, goals and notes. */
import { z } from 'zod';
import { daySchema } from '../../domain/day.ts';
import { disciplineSchema } from '../../domain/discipline.ts';
import { childIdSchema, goalIdSchema, sessionIdSchema } from '../../domain/ids.ts';
import { snippetSchema } from '../../domain/search-text.ts';
import { lineSchema } from '../../domain/text.ts';
import { call, staff } from './call.ts';

/** Most hits of one kind. */
export const mostHits = 20;

const child = { childId: childIdSchema, childName: z.string(), pictogram: z.string() };
const hits = <Hit extends z.ZodType>(hit: Hit) =>
  z.strictObject({
    hits: z.array(hit).max(mostHits),
    /** There are more than are told. */
    isCut: z.boolean(),
  });

export const searchAnswerSchema = z.strictObject({
  children: hits(z.strictObject({ ...child, className: z.string(), roomName: z.string() })),
  /** Newest first. */
  goals: hits(
    z.strictObject({
      ...child,
      goalId: goalIdSchema,
      discipline: disciplineSchema,
      title: z.string(),
      isArchived: z.boolean(),
    }),
  ),
  /** Newest first. */
  notes: hits(
    z.strictObject({
      ...child,
      sessionId: sessionIdSchema,
      discipline: disciplineSchema,
      day: daySchema,
      snippet: snippetSchema,
    }),
  ),
});
export type SearchAnswer = z.infer<typeof searchAnswerSchema>;

export const searchCalls = {
  /**
   * Words in any order, whatever their case, ё and Kazakh letters; of the last one the beginning is enough. A specialist
   * finds in the rooms it works in; an administrator finds children only. Nothing for nothing typed.
   */
  'search.find': call(staff, z.strictObject({ text: lineSchema(100) }), searchAnswerSchema),
} as const;
