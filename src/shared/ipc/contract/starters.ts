/** Pages that a school made itself: begun on by children, made by an adult beside a child, put away by staff. */
import { z } from 'zod';
import { momentSchema } from '../../domain/day.ts';
import { drawingIdSchema, starterIdSchema } from '../../domain/ids.ts';
import { filledLineSchema } from '../../domain/text.ts';
import { ownWaySchema } from '../../drawing/own/ways.ts';
import { starterPageSchema } from '../../drawing/starter-page.ts';
import { accompanied, call, child, nothing, staff } from './call.ts';
import { pngSchema } from './draw.ts';

/** One line under a picture. */
export const starterTitleSchema = filledLineSchema(40);

const tile = {
  id: starterIdSchema,
  kind: ownWaySchema,
  title: z.string(),
  /** PNG of the page. */
  picture: z.instanceof(Uint8Array),
};
export const schoolStarterSchema = z.strictObject(tile);
export type SchoolStarterTile = z.infer<typeof schoolStarterSchema>;

export const startersCalls = {
  /** What children can begin on, newest first; nothing that was put away. */
  'draw.starters': call(child, nothing, z.array(schoolStarterSchema)),
  /** The page of one, also of one that was put away: drawings begun on it need it. */
  'draw.starter': call(
    [...child, ...staff],
    z.strictObject({ starterId: starterIdSchema }),
    z.strictObject({ id: starterIdSchema, kind: ownWaySchema, title: z.string(), page: starterPageSchema }),
  ),
  /**
   * Makes a page of what is stored of the child's drawing. `picture` shows the page. Nothing about the child is in it.
   * `bad_input` where nothing on the drawing is a line.
   */
  'draw.makeStarter': call(
    accompanied,
    z.strictObject({ drawingId: drawingIdSchema, way: ownWaySchema, title: starterTitleSchema, picture: pngSchema }),
    z.strictObject({ id: starterIdSchema }),
  ),
  /** All of the school, newest first. */
  'starters.list': call(
    staff,
    nothing,
    z.array(z.strictObject({ ...tile, createdAt: momentSchema, isArchived: z.boolean() })),
  ),
  /** Takes one out of what children can begin on, or puts it back; drawings begun on it stay as they are. */
  'starters.archive': call(staff, z.strictObject({ starterId: starterIdSchema, archived: z.boolean() }), nothing),
} as const;
