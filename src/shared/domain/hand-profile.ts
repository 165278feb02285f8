/** How the studio suits one child: sizes, how the hand is read, how many tools, what is heard. Set by an adult. */
import { z } from 'zod';

/** Edge of a button in mm; people with motor difficulties go on gaining up to 30 (Applied Ergonomics 2013). */
export const BUTTON_MM = { min: 20, max: 30 } as const;

const milliseconds = (max: number) => z.int().min(0).max(max);

export const handProfileSchema = z.strictObject({
  buttonMm: z.number().min(BUTTON_MM.min).max(BUTTON_MM.max),
  /** Four tools, eight, or all of them. */
  tools: z.enum(['few', 'some', 'all']),
  /** The same tools, for small children or plainer for teenagers. */
  look: z.enum(['playful', 'plain']),
  /** 0 follows the hand, 3 calms a strong tremor. */
  smoothing: z.literal([0, 1, 2, 3]),
  /** The hand may rest on the page so long before it draws. */
  startDelayMs: milliseconds(1000),
  /** A mark shorter than this is an accident; 0 keeps dots. */
  shortestMarkMm: z.number().min(0).max(20),
  /** `click`: press once to begin a line and once more to end it, for who cannot hold. */
  press: z.enum(['hold', 'click']),
  /** Which finger draws while others lie on the glass. */
  follows: z.enum(['first', 'last']),
  /** A button counts when it was held so long; 0 takes a tap. */
  holdToAcceptMs: milliseconds(3000),
  /** Another press of a button so soon is the same one. */
  ignoreRepeatMs: milliseconds(3000),
  sounds: z.boolean(),
  speech: z.boolean(),
  motion: z.boolean(),
});
export type HandProfile = Readonly<z.infer<typeof handProfileSchema>>;

/** Until an adult has set another one. */
export const DEFAULT_PROFILE: HandProfile = {
  buttonMm: 20,
  tools: 'some',
  look: 'playful',
  smoothing: 1,
  startDelayMs: 0,
  shortestMarkMm: 0,
  press: 'hold',
  follows: 'first',
  holdToAcceptMs: 0,
  ignoreRepeatMs: 0,
  sounds: true,
  speech: true,
  motion: true,
};
