import type { Op } from '../document.ts';
import type { Ink2d } from './ink-2d.ts';
import { paintStroke } from './paint.ts';

/**
 * Replays ops `from` (included) to `to` (excluded) onto what the context holds.
 * @param wipe called for a `clear`, because clearing a bitmap is not painting
 */
export function paintOps(context: Ink2d, ops: readonly Op[], from: number, to: number, wipe: () => void): void {
  for (let index = from; index < to; index += 1) {
    const op = ops[index];
    if (op?.kind === 'stroke') paintStroke(context, op);
    else if (op?.kind === 'clear') wipe();
  }
}
