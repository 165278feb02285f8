import { PAGE_SIZE } from '../document.ts';
import { type PageSize } from '../ops/page.ts';
import { COLOURS, TOOL_SIZES } from '../palette.ts';
import type { Brush } from './chosen.ts';

/** How one child's hand is read; each child will have an own set. Distances in page units unless the name says mm. */
export type HandSettings = {
  /** 0 follows the hand, towards 0.9 calms a tremor. */
  readonly smoothing: number;
  readonly minDistance: number;
  /** A contact longer than this is a resting palm. */
  readonly palmMm: number;
  /** A touch that began at most so long before a pen came was the hand that holds the pen. */
  readonly penTakesOverMs: number;
};

export const DEFAULT_HAND: HandSettings = { smoothing: 0.3, minDistance: 1.5, palmMm: 25, penTakesOverMs: 300 };

export const DEFAULT_BRUSH: Brush = {
  tool: 'round-brush',
  colour: COLOURS[0].value,
  size: TOOL_SIZES['round-brush'].medium,
};

/** What a tool needs from outside: randomness and ids are parameters, so a test can fix them. */
export type InkToolContext = {
  readonly page: PageSize;
  readonly hand: HandSettings;
  readonly brush: () => Brush;
  readonly newId: () => string;
  /** An integer 0..2^32-1 from which randomised brushes draw. */
  readonly newSeed: () => number;
};

/** A context with the usual page and hand. */
export function inkToolContext(given: Pick<InkToolContext, 'brush' | 'newId' | 'newSeed'>): InkToolContext {
  return { page: PAGE_SIZE, hand: DEFAULT_HAND, ...given };
}
