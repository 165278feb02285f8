import { checkpointsToKeep, nearestCheckpoint } from '../../shared/drawing/checkpoints.ts';
import type { View } from '../../shared/drawing/glass/view.ts';
import { type Bitmap, copy, createBitmap } from './bitmap.ts';

/** Bitmaps of earlier states of one drawing, in memory only, so that undo repaints few ops. */
export class CheckpointBitmaps {
  readonly #held = new Map<number, Bitmap>();

  /** Holds a copy of `ink` as the state after `position` ops; drops those that are no longer worth their memory. */
  take(position: number, ink: CanvasImageSource, view: View): void {
    if (position === 0 || this.#held.has(position)) return;
    const kept = createBitmap(view);
    copy(kept, ink);
    this.#held.set(position, kept);
    this.#keepOnly(checkpointsToKeep([...this.#held.keys()], position));
  }

  /** The nearest state not after `position`; null means the empty page at 0. */
  nearest(position: number): { readonly position: number; readonly bitmap: Bitmap | null } {
    const at = nearestCheckpoint([...this.#held.keys()], position);
    return { position: at, bitmap: this.#held.get(at) ?? null };
  }

  /** Forgets states after `position`: the ops that led there were replaced. */
  forgetAfter(position: number): void {
    this.#keepOnly([...this.#held.keys()].filter((held) => held <= position));
  }

  #keepOnly(positions: readonly number[]): void {
    for (const [position, { canvas }] of this.#held) {
      if (positions.includes(position)) continue;
      // Frees the pixels at once instead of at some later garbage collection.
      canvas.width = 0;
      canvas.height = 0;
      this.#held.delete(position);
    }
  }
}
