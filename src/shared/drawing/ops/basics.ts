/** What several kinds of ops are made of. Lengths are page units, see `PAGE_SIZE`. */
import { z } from 'zod';
import { PAGE_MARGIN } from '../geometry/page-bounds.ts';

export const colourSchema = z.string().regex(/^#[0-9a-f]{6}$/);
export const opIdSchema = z.string().min(1).max(64);

/** Largest page in either direction. */
export const LARGEST_PAGE = 20_000;

/** A place on the page or on the margin round it. */
export const placeSchema = z
  .number()
  .min(-PAGE_MARGIN)
  .max(LARGEST_PAGE + PAGE_MARGIN);

/** Width of a line, diameter of a tip. */
export const lineSizeSchema = z.number().min(0.5).max(1000);

/** An integer from which everything random about an op is drawn, so that each replay gives the same picture. */
export const seedSchema = z.int().min(0).max(0xffffffff);

export const symmetryFolds = [2, 4, 6, 8] as const;

/**
 * Copies of a mark round the middle of the page. `mirror` makes `folds` copies: 2 is left and right, 4 also up and down.
 * `kaleidoscope` makes twice as many, turned and mirrored.
 */
export const symmetrySchema = z.object({
  kind: z.enum(['mirror', 'kaleidoscope']),
  folds: z.literal(symmetryFolds),
});
export type Symmetry = Readonly<z.infer<typeof symmetrySchema>>;
