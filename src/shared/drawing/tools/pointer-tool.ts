import type { Chosen } from './chosen.ts';
import type { PointerInput } from './pointer-input.ts';

/** What presses do that make no stroke: pour, place, take hold. One for each kind of `Chosen` that the session is given. */
export type PointerTool = {
  /** Takes every event of a press that began on the page while its kind was chosen. */
  readonly pointer: (input: PointerInput, chosen: Chosen) => void;
  /** Ends what is in progress and keeps it: the window lost focus, an undo comes, or the studio closes. */
  readonly finish: () => void;
};
