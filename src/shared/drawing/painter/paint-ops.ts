import type { Op } from '../document.ts';
import type { Ink2d } from './ink-2d.ts';
import { paintStroke } from './paint.ts';
import type { PaintBox } from './paint-box.ts';
import { paintShape } from './paint-shape.ts';

/** Where ops are painted. `wipe` is called for a `clear`, because clearing a bitmap is not painting. */
export type PaintTarget = { readonly context: Ink2d; readonly box: PaintBox; readonly wipe: () => void };

/** Replays ops `from` (included) to `to` (excluded) onto what the target holds. */
export function paintOps({ context, box, wipe }: PaintTarget, ops: readonly Op[], from: number, to: number): void {
  for (let index = from; index < to; index += 1) {
    const op = ops[index];
    if (op?.kind === 'stroke') paintStroke(context, op, box);
    else if (op?.kind === 'shape') paintShape(context, op, box.page);
    else if (op?.kind === 'clear') wipe();
  }
}
