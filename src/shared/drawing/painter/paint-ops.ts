import type { Op } from '../document.ts';
import { thingBefore } from '../things/at-time.ts';
import { paintFill } from './fill.ts';
import type { Page2d } from './page-2d.ts';
import { paintStroke } from './paint.ts';
import type { PaintBox } from './paint-box.ts';
import { paintShape } from './paint-shape.ts';
import { paintThing, type Stickers } from './things.ts';

/** Where ops are painted. `wipe` is called for a `clear`, because clearing a bitmap is not painting. */
export type PaintTarget = {
  readonly context: Page2d;
  readonly box: PaintBox;
  readonly stickers: Stickers;
  readonly wipe: () => void;
};

/**
 * Replays ops `from` (included) to `to` (excluded) onto what the target holds. Things are painted when they are stuck down;
 * those that lie loose are no ink, see `paintThings`.
 * @param ops all of the drawing: what is stuck down was placed before, maybe before `from`
 */
export function paintOps(target: PaintTarget, ops: readonly Op[], from: number, to: number): void {
  for (let index = from; index < to; index += 1) paintOp(target, ops, index);
}

function paintOp({ context, box, stickers, wipe }: PaintTarget, ops: readonly Op[], index: number): void {
  const op = ops[index];
  switch (op?.kind) {
    case 'stroke':
      return paintStroke(context, op, box);
    case 'shape':
      return paintShape(context, op, box.page);
    case 'fill':
      return paintFill(context, op);
    case 'stick': {
      const thing = thingBefore(ops, index, op.id);
      return thing ? paintThing(context, thing, stickers) : undefined;
    }
    case 'clear':
      return wipe();
  }
}

/** Whether an op changes the ink. Those of loose things and of the paper leave it as it is. */
export function changesInk({ kind }: Op): boolean {
  return kind === 'stroke' || kind === 'shape' || kind === 'fill' || kind === 'stick' || kind === 'clear';
}
