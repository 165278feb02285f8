/** What lies on the page of a starter, as it is stored and sent. */
import { z } from 'zod';
import { colourSchema, placeSchema } from './ops/basics.ts';
import type { Starter } from './starter.ts';

const figureSchema = z.object({
  path: z.string().min(1).max(400_000),
  fill: colourSchema.exactOptional(),
  stroke: colourSchema.exactOptional(),
  width: z.number().min(0.5).max(400).exactOptional(),
  dash: z.array(z.number().min(0).max(400)).max(8).readonly().exactOptional(),
});
const signSchema = z.object({
  sign: z.string().min(1).max(8),
  x: placeSchema,
  y: placeSchema,
  size: z.number().min(1).max(400),
  colour: colourSchema,
});
const marksSchema = z
  .array(z.union([figureSchema, signSchema]))
  .max(20_000)
  .readonly();

export const starterPageSchema = z.object({
  under: marksSchema,
  over: marksSchema,
  dots: z
    .array(z.tuple([placeSchema, placeSchema]).readonly())
    .max(200)
    .readonly()
    .exactOptional(),
});
export type StarterPage = Pick<Starter, 'under' | 'over' | 'dots'>;
