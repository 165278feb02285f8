import type { Chosen } from './chosen.ts';
import type { PointerInput } from './pointer-input.ts';

/** What presses do that make no stroke: pour, place, take hold. One for each kind of `Chosen` that the session is given. */
export type PointerTool = {
  /** Takes every event of a press that began on the page while its kind was chosen. */
  readonly pointer: (input: PointerInput, chosen: Chosen) => void;
  /** Whether a press here takes hold of what a lifted hand may carry on; without it, it never does. */
  readonly carries?: (x: number, y: number) => boolean;
  /** Does at once what it was asked for and only works on yet: a step back comes. */
  readonly settle?: () => void;
  /** Ends what is in progress and keeps it: the window lost focus, an undo comes, or the studio closes. */
  readonly finish: () => void;
};
