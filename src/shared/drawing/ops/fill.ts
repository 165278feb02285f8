/**
 * A patch of colour poured between lines. Its outline is found once, when it is poured, and stored: a replay looks the
 * same at each size and needs to read no pixels.
 */
import { z } from 'zod';
import { colourSchema, opIdSchema, placeSchema } from './basics.ts';

export const patternSchema = z.enum(['dots', 'stripes', 'checks', 'waves', 'stars', 'hearts', 'bricks', 'scales']);

export const fillPaintSchema = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('plain'), colour: colourSchema }),
  /** Over the box of the patch, from top to bottom or from the middle outwards. */
  z.object({
    kind: z.literal('gradient'),
    way: z.enum(['down', 'outwards']),
    from: colourSchema,
    to: colourSchema,
  }),
  z.object({ kind: z.literal('pattern'), pattern: patternSchema, colour: colourSchema, ground: colourSchema }),
]);

/** Most numbers in the outlines of one patch; what is finer is simplified. */
export const MAX_OUTLINE_NUMBERS = 200_000;

/** `rings`: closed outlines, flat x, y in page units; holes are rings too, the inside is by the even-odd rule. */
export const fillSchema = z.object({
  kind: z.literal('fill'),
  id: opIdSchema,
  paint: fillPaintSchema,
  rings: z.array(z.array(placeSchema).min(6).readonly()).min(1).readonly(),
});

export type Pattern = z.infer<typeof patternSchema>;
export type FillPaint = Readonly<z.infer<typeof fillPaintSchema>>;
export type Fill = Readonly<z.infer<typeof fillSchema>>;
