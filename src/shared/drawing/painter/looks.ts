import { WIDEST } from '../geometry/width.ts';
import type { Tool } from '../ops/stroke.ts';
import type { LayerLook } from './paint-box.ts';

/**
 * How a tool behaves on the bitmap. `layer`: the stroke is painted apart and laid on the ink as a whole, so it never
 * darkens on itself. `onInk`: it changes the ink that is there, and leaves the page. `reach`: how far from the line a
 * mark may lie, in sizes. `flows`: more comes out while it is held still.
 */
export type Look = {
  readonly layer: LayerLook | null;
  readonly onInk: boolean;
  readonly reach: number;
  readonly flows?: true;
};

const LINE: Look = { layer: null, onInk: false, reach: 0.5 };
/** A pen makes such a line up to 1.6 times as wide. */
const PRESSED_LINE: Look = { ...LINE, reach: WIDEST / 2 };

export const LOOKS: Readonly<Record<Tool, Look>> = {
  pencil: PRESSED_LINE,
  'round-brush': PRESSED_LINE,
  marker: { ...LINE, layer: { alpha: 0.58, mode: 'multiply' } },
  crayon: { ...LINE, reach: 0.7 },
  chalk: { ...LINE, reach: 1 },
  watercolour: { layer: { alpha: 0.62, mode: 'multiply' }, onInk: false, reach: 0.75 },
  spray: { ...LINE, reach: 0.9, flows: true },
  rainbow: PRESSED_LINE,
  glitter: { layer: { alpha: 1, mode: 'source-over' }, onInk: false, reach: 1.2 },
  ribbon: { ...LINE, reach: 0.6 },
  splatter: { ...LINE, reach: 3.5 },
  smudge: { ...LINE, onInk: true },
  eraser: { ...LINE, onInk: true },
};
