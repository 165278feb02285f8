import { NO_RECT, type Rect } from '../geometry/bounds.ts';
import { addFigure } from '../geometry/figure.ts';
import { copiesOf } from '../geometry/symmetry.ts';
import type { PageSize } from '../ops/page.ts';
import type { Shape } from '../ops/shape.ts';
import type { Ink2d } from './ink-2d.ts';
import { useRoundLines } from './line.ts';
import { MirroredInk } from './mirrored.ts';

/** Paints a figure, finished or still being pulled up, in all its copies. */
export function paintShape(context: Ink2d, shape: Omit<Shape, 'id'>, page: PageSize): void {
  const ink = shape.symmetry ? new MirroredInk(context, copiesOf(shape.symmetry, page)) : context;
  useRoundLines(ink);
  ink.globalAlpha = 1;
  ink.globalCompositeOperation = 'source-over';
  ink.strokeStyle = shape.colour;
  ink.lineWidth = shape.size;
  ink.beginPath();
  addFigure(ink, shape.figure, shape.from, shape.to);
  if (shape.isFilled && shape.figure !== 'line') {
    ink.fillStyle = shape.colour;
    ink.fill();
  }
  ink.stroke();
}

/** What painting a figure can touch. */
export function shapeRect({ from, to, size, symmetry }: Omit<Shape, 'id'>, page: PageSize): Rect {
  if (![...from, ...to].every(Number.isFinite)) return NO_RECT;
  if (symmetry) return { x: 0, y: 0, ...page };
  const reach = size / 2 + 2;
  const [left, top] = [Math.min(from[0], to[0]), Math.min(from[1], to[1])];
  return {
    x: left - reach,
    y: top - reach,
    width: Math.abs(from[0] - to[0]) + reach * 2,
    height: Math.abs(from[1] - to[1]) + reach * 2,
  };
}
