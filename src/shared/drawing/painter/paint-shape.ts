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
