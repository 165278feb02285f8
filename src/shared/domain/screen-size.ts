/** How large a screen really is: an adult holds a bank card to the glass once, and all touch sizes follow. */
import { z } from 'zod';

/** A bank card, ISO/IEC 7810 ID-1, in mm. */
export const CARD_MM = { width: 85.6, height: 53.98 } as const;

/** CSS pixels per mm that a real screen can have: a wall of 85 inches in Full HD up to a laptop in 4K without scaling. */
export const PIXELS_PER_MM = { min: 1, max: 12 } as const;

/** Below this a word no longer fits into a button of 20 mm: on a large panel everything may well be larger than needed. */
const READABLE = 2.6;

/** Width, height and scaling of a screen as the window knows them: the same PC may have a monitor and a panel. */
export const screenKeySchema = z.string().regex(/^\d{2,5}x\d{2,5}@\d{1,2}(?:\.\d{1,3})?$/);
export const pixelsPerMmSchema = z.number().min(PIXELS_PER_MM.min).max(PIXELS_PER_MM.max);

/** CSS pixels per mm of each screen that was measured. */
export const screenSizesSchema = z.record(screenKeySchema, pixelsPerMmSchema);
export type ScreenSizes = Readonly<z.infer<typeof screenSizesSchema>>;

/** @param ratio device pixels per CSS pixel */
export function screenKey(width: number, height: number, ratio: number): string {
  return `${Math.round(width)}x${Math.round(height)}@${Number(ratio.toFixed(3))}`;
}

/** What sizes are drawn with, CSS pixels per mm; null where the screen was not measured and a guess must do. */
export function sizeFor(sizes: ScreenSizes, screen: string): number | null {
  const measured = sizes[screen];
  return measured === undefined ? null : Math.max(READABLE, measured);
}
