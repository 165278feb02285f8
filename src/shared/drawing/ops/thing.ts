/**
 * Things that lie on the picture and can be moved: stickers and words. They lie above all ink until they are stuck down;
 * from then on they are ink.
 */
import { z } from 'zod';
import { colourSchema, opIdSchema, placeSchema } from './basics.ts';

/** Smallest and largest width of a thing, page units. */
export const THING_WIDTH = { min: 20, max: 4000 } as const;
/** Most letters of one label. */
export const LONGEST_LABEL = 200;

/**
 * `x`, `y` is the middle; `turn` in degrees clockwise, -180..180. A sticker is as high as wide. The width of a label is
 * that of four letter heights, see things/label.ts: its letters keep their size when words are added.
 */
export const placementSchema = z.object({
  x: placeSchema,
  y: placeSchema,
  width: z.number().min(THING_WIDTH.min).max(THING_WIDTH.max),
  turn: z.number().min(-180).max(180),
  isFlipped: z.boolean(),
});

const head = { id: opIdSchema, placement: placementSchema };

export const thingSchema = z.discriminatedUnion('kind', [
  /** `sticker` names one of the set; names are for ever. */
  z.object({ kind: z.literal('sticker'), ...head, sticker: z.string().min(1).max(80) }),
  z.object({ kind: z.literal('label'), ...head, text: z.string().min(1).max(LONGEST_LABEL), colour: colourSchema }),
]);

export const placeOpSchema = z.object({ kind: z.literal('place'), thing: thingSchema });
export const moveOpSchema = z.object({ kind: z.literal('move'), id: opIdSchema, placement: placementSchema });
/** Other words or another colour for a label. */
export const writeOpSchema = z.object({
  kind: z.literal('write'),
  id: opIdSchema,
  text: z.string().min(1).max(LONGEST_LABEL),
  colour: colourSchema,
});
export const removeOpSchema = z.object({ kind: z.literal('remove'), id: opIdSchema });
export const stickOpSchema = z.object({ kind: z.literal('stick'), id: opIdSchema });

export type Placement = Readonly<z.infer<typeof placementSchema>>;
export type Thing = Readonly<z.infer<typeof thingSchema>>;
export type ThingOp =
  | Readonly<z.infer<typeof placeOpSchema>>
  | Readonly<z.infer<typeof moveOpSchema>>
  | Readonly<z.infer<typeof writeOpSchema>>
  | Readonly<z.infer<typeof removeOpSchema>>
  | Readonly<z.infer<typeof stickOpSchema>>;
