/** A line drawn by a hand. */
import { z } from 'zod';
import { colourSchema, lineSizeSchema, opIdSchema, seedSchema, symmetrySchema } from './basics.ts';

/** Numbers a point takes in `points`: x and y in page units, t in ms since the press, pressure 0..1. */
export const POINT_STRIDE = 4;

/** In the order of a child's tray. */
export const toolSchema = z.enum([
  'pencil',
  'round-brush',
  'marker',
  'crayon',
  'chalk',
  'watercolour',
  'spray',
  'rainbow',
  'glitter',
  'ribbon',
  'splatter',
  'smudge',
  'eraser',
]);
export const pointerKindSchema = z.enum(['mouse', 'touch', 'pen']);

/** `points` is flat, `POINT_STRIDE` numbers a point. */
export const strokeSchema = z.object({
  kind: z.literal('stroke'),
  id: opIdSchema,
  tool: toolSchema,
  colour: colourSchema,
  size: lineSizeSchema,
  seed: seedSchema,
  pointer: pointerKindSchema,
  symmetry: symmetrySchema.exactOptional(),
  points: z.array(z.number()).min(POINT_STRIDE).readonly(),
});

export type Tool = z.infer<typeof toolSchema>;
export type PointerKind = z.infer<typeof pointerKindSchema>;
export type Stroke = Readonly<z.infer<typeof strokeSchema>>;

/** Number of points of a stroke. */
export function pointCount(points: readonly number[]): number {
  return Math.floor(points.length / POINT_STRIDE);
}
