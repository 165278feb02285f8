/** A line or a figure pulled up between two places. */
import { z } from 'zod';
import { colourSchema, lineSizeSchema, opIdSchema, placeSchema, symmetrySchema } from './basics.ts';

export const figureSchema = z.enum(['line', 'rectangle', 'ellipse', 'triangle', 'diamond', 'star', 'heart', 'cloud']);

/**
 * `from` is where the hand pressed and `to` where it lifted: the ends of a line, opposite corners of the box of anything
 * else. `isFilled` paints the inside in the same colour; a line has none.
 */
export const shapeSchema = z.object({
  kind: z.literal('shape'),
  id: opIdSchema,
  figure: figureSchema,
  colour: colourSchema,
  size: lineSizeSchema,
  isFilled: z.boolean(),
  from: z.tuple([placeSchema, placeSchema]).readonly(),
  to: z.tuple([placeSchema, placeSchema]).readonly(),
  symmetry: symmetrySchema.exactOptional(),
});

export type Figure = z.infer<typeof figureSchema>;
export type Shape = Readonly<z.infer<typeof shapeSchema>>;
