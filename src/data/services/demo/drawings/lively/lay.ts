import type { StickerId } from '../../../../../shared/drawing/stickers/index.ts';
import type { Pen, Point } from '../pen.ts';

/** A place somewhere round the one that was meant, as a child hits it. */
export const near = (pen: Pen, [x, y]: Point, slack = 50): Point => [
  x + slack * (2 * pen.random.next() - 1),
  y + slack * (2 * pen.random.next() - 1),
];

export const lay = (pen: Pen, stickers: readonly (readonly [id: StickerId, x: number, y: number, width: number])[]) => {
  for (const [id, x, y, width] of stickers) pen.sticker(id, near(pen, [x, y], 25), width);
};
