import type { Tool } from '../ops/stroke.ts';

/**
 * How a tool behaves on the bitmap. `alpha` is of the whole stroke, never of its pieces. `mode` ink is added,
 * `mode` erase takes ink away and leaves the page. `pressure` says whether a pen changes the width.
 */
export type Look = { readonly alpha: number; readonly mode: 'ink' | 'erase'; readonly pressure: boolean };

export const LOOKS: Readonly<Record<Tool, Look>> = {
  'round-brush': { alpha: 1, mode: 'ink', pressure: true },
  marker: { alpha: 0.45, mode: 'ink', pressure: false },
  eraser: { alpha: 1, mode: 'erase', pressure: false },
};
