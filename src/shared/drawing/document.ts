/** A drawing as data: what is stored, replayed, undone and printed. Everything loaded passes `restore.ts` first. */
import { z } from 'zod';

/** Version of the document and of the journal. A newer one is still opened: what is not known is left out and reported. */
export const DRAWING_VERSION = 1;

/** Page units of a new drawing. They never change with the screen, so a drawing looks the same on each one. */
export const PAGE_SIZE = { width: 1920, height: 1200 } as const;

/** Paper colour of a new drawing. */
export const PAPER = '#ffffff';

/** Numbers a point takes in `points`: x and y in page units, t in ms since the press, pressure 0..1. */
export const POINT_STRIDE = 4;

export const toolSchema = z.enum(['round-brush', 'marker', 'eraser']);
export const pointerKindSchema = z.enum(['mouse', 'touch', 'pen']);
export const colourSchema = z.string().regex(/^#[0-9a-f]{6}$/);

/** One stroke; `size` is a width in page units and `points` is flat, `POINT_STRIDE` numbers a point. */
export const strokeSchema = z.object({
  kind: z.literal('stroke'),
  id: z.string().min(1).max(64),
  tool: toolSchema,
  colour: colourSchema,
  size: z.number().min(0.5).max(1000),
  seed: z.int().min(0).max(0xffffffff),
  pointer: pointerKindSchema,
  points: z.array(z.number()).min(POINT_STRIDE).readonly(),
});

/** Wipes the ink, never the page; an op like any other, so it can be undone. */
export const clearSchema = z.object({ kind: z.literal('clear') });

/** Stands for an op that could not be read: it paints nothing and keeps later undo steps aligned. Never written by us. */
export const lostSchema = z.object({ kind: z.literal('lost') });

export const opSchema = z.discriminatedUnion('kind', [strokeSchema, clearSchema, lostSchema]);

export const pageSizeSchema = z.object({
  width: z.number().min(1).max(20_000),
  height: z.number().min(1).max(20_000),
});

export const drawingSchema = z.object({
  version: z.int().min(1),
  size: pageSizeSchema,
  background: colourSchema,
  ops: z.array(opSchema).readonly(),
});

export type Tool = z.infer<typeof toolSchema>;
export type PointerKind = z.infer<typeof pointerKindSchema>;
export type Stroke = Readonly<z.infer<typeof strokeSchema>>;
export type Op = Stroke | Readonly<z.infer<typeof clearSchema>> | Readonly<z.infer<typeof lostSchema>>;
export type PageSize = Readonly<z.infer<typeof pageSizeSchema>>;
export type Drawing = Readonly<Omit<z.infer<typeof drawingSchema>, 'ops' | 'size'>> & {
  readonly size: PageSize;
  readonly ops: readonly Op[];
};

/** A drawing on which nothing has been drawn. */
export function emptyDrawing(): Drawing {
  return { version: DRAWING_VERSION, size: PAGE_SIZE, background: PAPER, ops: [] };
}

/** Number of points of a stroke. */
export function pointCount(points: readonly number[]): number {
  return Math.floor(points.length / POINT_STRIDE);
}
