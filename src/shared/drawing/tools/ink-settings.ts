import { PAGE_SIZE } from '../document.ts';
import type { PageSize } from '../ops/page.ts';
import { COLOURS, TOOL_SIZES } from '../palette.ts';
import type { Brush } from './chosen.ts';
import { DEFAULT_HAND, type HandSettings } from './hand-settings.ts';

export const DEFAULT_BRUSH: Brush = {
  tool: 'round-brush',
  colour: COLOURS[0].value,
  size: TOOL_SIZES['round-brush'].medium,
};

/** What a tool needs from outside: randomness and ids are parameters, so a test can fix them. */
export type InkToolContext = {
  readonly page: PageSize;
  /** Asked when a stroke begins and when it ends. */
  readonly hand: () => HandSettings;
  readonly newId: () => string;
  /** An integer 0..2^32-1 from which randomised brushes draw. */
  readonly newSeed: () => number;
};

/** A context with the usual page and hand. */
export function inkToolContext(given: Pick<InkToolContext, 'newId' | 'newSeed'>): InkToolContext {
  return { page: PAGE_SIZE, hand: () => DEFAULT_HAND, ...given };
}
