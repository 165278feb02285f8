/** The child's studio: pick own picture, own gallery, strokes journalled as they end. */
import { z } from 'zod';
import { momentSchema } from '../../domain/day.ts';
import { handProfileSchema } from '../../domain/hand-profile.ts';
import { childIdSchema, drawingIdSchema, roomIdSchema, staffIdSchema } from '../../domain/ids.ts';
import { languageSchema } from '../../domain/language.ts';
import { pinSchema } from '../../domain/staff.ts';
import { accompanied, anyone, call, child, nothing, takingOut } from './call.ts';
import { linkInputSchema, linksSchema, outAnswerSchema, outFactsSchema, outInputSchema } from './drawings.ts';
import { clipSchema, wordKeySchema } from './voice.ts';

/** Largest thumbnail taken, in bytes. */
export const largestThumbnail = 2_000_000;
export const pngSchema = z
  .instanceof(Uint8Array)
  .refine((bytes) => bytes.length > 8 && bytes.length <= largestThumbnail);

/** A page of 4K with all of it sprayed over stays below this. */
const largestInk = 40_000_000;
export const storedInkSchema = z.strictObject({
  entries: z.number().int().min(1),
  scale: z.number().positive(),
  png: z.instanceof(Uint8Array).refine((bytes) => bytes.length > 8 && bytes.length <= largestInk),
});

export const drawingTileSchema = z.strictObject({
  id: drawingIdSchema,
  updatedAt: momentSchema,
  /** The drawing as it is now; null where something was drawn since a picture of it was made. */
  thumbnail: z.instanceof(Uint8Array).nullable(),
});
export type DrawingTile = z.infer<typeof drawingTileSchema>;

export const drawCalls = {
  'draw.children': call(
    anyone,
    z.strictObject({ roomId: roomIdSchema }),
    z.array(z.strictObject({ id: childIdSchema, givenName: z.string(), pictogram: z.string() })),
  ),
  /** The window becomes this child's: from here on nothing but `draw.*` answers until an adult lets it out. */
  'draw.enter': call(['nobody', ...child], z.strictObject({ childId: childIdSchema }), nothing),
  'draw.gallery': call(child, nothing, z.array(drawingTileSchema)),
  'draw.create': call(child, nothing, z.strictObject({ drawingId: drawingIdSchema })),
  /** `journal`: entries from number `from` (0: all) in order, as they were appended; `restore()` reads them. */
  'draw.open': call(
    child,
    z.strictObject({ drawingId: drawingIdSchema, from: z.number().int().min(0).default(0) }),
    z.strictObject({ drawingId: drawingIdSchema, journal: z.array(z.unknown()) }),
  ),
  /** The ink as it was stored last, as PNG; `scale` in device pixels per page unit, `entries` is how many it shows. */
  'draw.storedInk': call(
    child,
    z.strictObject({ drawingId: drawingIdSchema }),
    z.strictObject({ ink: storedInkSchema.nullable() }),
  ),
  /** Takes the place of the one before; one that shows more than is stored is not kept. */
  'draw.storeInk': call(child, z.strictObject({ drawingId: drawingIdSchema, ink: storedInkSchema }), nothing),
  /** Appends entries; `seq` counts from 0. Sending the same entry twice stores it once. */
  'draw.append': call(
    child,
    z.strictObject({
      drawingId: drawingIdSchema,
      entries: z
        .array(z.strictObject({ seq: z.number().int().min(0), entry: z.unknown() }))
        .min(1)
        .max(500),
    }),
    z.strictObject({ upTo: z.number().int() }),
  ),
  /** `entries` is how many entries the picture shows; one that does not show all that are stored is not kept. */
  'draw.thumbnail': call(
    child,
    z.strictObject({ drawingId: drawingIdSchema, entries: z.number().int().min(1), png: pngSchema }),
    nothing,
  ),
  /**
   * A new drawing with all that is stored of another one; both go on by themselves. `entries`: how many that are.
   */
  'draw.copy': call(
    child,
    z.strictObject({ drawingId: drawingIdSchema }),
    z.strictObject({ drawingId: drawingIdSchema, entries: z.number().int() }),
  ),
  /** Into the child's bin, or out of it. Nothing in it is ever deleted. */
  'draw.bin': call(child, z.strictObject({ drawingId: drawingIdSchema, binned: z.boolean() }), nothing),
  /** An adult lets the child out: the window belongs to nobody again. Errors as `auth.signIn`. */
  'draw.leave': call([...child, 'nobody'], z.strictObject({ staffId: staffIdSchema, pin: pinSchema }), nothing),
  /** An adult comes to help: until it goes, or nothing happens for a minute, the calls for adults answer. Errors as `auth.signIn`. */
  'draw.adultComes': call(child, z.strictObject({ staffId: staffIdSchema, pin: pinSchema }), nothing),
  'draw.adultGoes': call(accompanied, nothing, nothing),
  /** The adult is still there. */
  'draw.adultStays': call(accompanied, nothing, nothing),
  /** What the child put into the bin, last first; nothing in it is ever deleted. */
  'draw.binned': call(accompanied, nothing, z.array(drawingTileSchema)),
  /** As `drawings.*`, for the drawing that is on screen. */
  'draw.links': call(accompanied, z.strictObject({ drawingId: drawingIdSchema }), linksSchema),
  'draw.link': call(accompanied, linkInputSchema, nothing),
  'draw.outFacts': call(accompanied, z.strictObject({ drawingId: drawingIdSchema }), outFactsSchema),
  'draw.saveOut': takingOut('drawings', call(accompanied, outInputSchema, outAnswerSchema)),
  /** How the studio suits this child. */
  'draw.profile': call(child, nothing, handProfileSchema),
  /** What staff have recorded in the child's language: keys as `spokenKey` gives them. */
  'draw.spokenWords': call(child, nothing, z.strictObject({ language: languageSchema, keys: z.array(z.string()) })),
  /** @throws not_found where nobody has recorded it */
  'draw.spokenWord': call(child, z.strictObject({ key: wordKeySchema }), clipSchema),
  'draw.setProfile': call(accompanied, z.strictObject({ profile: handProfileSchema }), nothing),
} as const;
