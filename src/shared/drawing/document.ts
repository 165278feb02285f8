/** A drawing as data: what is stored, replayed, undone and printed. Everything loaded passes `restore.ts` first. */
import { z } from 'zod';
import { type Fill, fillSchema } from './ops/fill.ts';
import {
  type PageSize,
  type Paper,
  pageSizeSchema,
  paperOpSchema,
  paperSchema,
  type StarterRef,
  starterRefSchema,
} from './ops/page.ts';
import { type Shape, shapeSchema } from './ops/shape.ts';
import { type Stroke, strokeSchema } from './ops/stroke.ts';
import {
  moveOpSchema,
  placeOpSchema,
  removeOpSchema,
  stickOpSchema,
  type ThingOp,
  writeOpSchema,
} from './ops/thing.ts';

/**
 * Version of the document and of the journal. A newer one is still opened: what is not known is left out and reported.
 * 1: strokes and clear. 2: scenes, starters, fills, shapes, things, symmetry, feelings.
 */
export const DRAWING_VERSION = 2;

/** Page units of a new drawing. They never change with the screen, so a drawing looks the same on each one. */
export const PAGE_SIZE = { width: 1920, height: 1200 } as const;

/** Paper colour of a new drawing. */
export const PAPER = '#ffffff';

/** Wipes ink and things, never the page; an op like any other, so it can be undone. */
export const clearSchema = z.object({ kind: z.literal('clear') });

/** Stands for an op that could not be read: it paints nothing and keeps later undo steps aligned. Never written by us. */
export const lostSchema = z.object({ kind: z.literal('lost') });

export const opSchema = z.discriminatedUnion('kind', [
  strokeSchema,
  shapeSchema,
  fillSchema,
  placeOpSchema,
  moveOpSchema,
  writeOpSchema,
  removeOpSchema,
  stickOpSchema,
  paperOpSchema,
  clearSchema,
  lostSchema,
]);

/** The page as it was begun; the paper may change later by a `paper` op. */
export const pageSchema = z.object({
  version: z.int().min(1),
  size: pageSizeSchema,
  ...paperSchema.shape,
  starter: starterRefSchema.nullable(),
});

export const drawingSchema = z.object({ ...pageSchema.shape, ops: z.array(opSchema).readonly() });

export type Op =
  | Stroke
  | Shape
  | Fill
  | ThingOp
  | Readonly<z.infer<typeof paperOpSchema>>
  | Readonly<z.infer<typeof clearSchema>>
  | Readonly<z.infer<typeof lostSchema>>;

export type Page = Paper & {
  readonly version: number;
  readonly size: PageSize;
  readonly starter: StarterRef | null;
};
export type Drawing = Page & { readonly ops: readonly Op[] };

/** The page of a new drawing. */
export function newPage(starter: StarterRef | null = null): Page {
  return { version: DRAWING_VERSION, size: PAGE_SIZE, background: PAPER, scene: null, starter };
}

/** A drawing on which nothing has been drawn. */
export function emptyDrawing(): Drawing {
  return { ...newPage(), ops: [] };
}
