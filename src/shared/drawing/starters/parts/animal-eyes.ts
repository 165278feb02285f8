import { ellipse } from '../pen/lines.ts';
import { type Pen } from '../pen/pen.ts';

/** Two round eyes beside the middle. */
export function eyes(pen: Pen, gap: number, y: number, size = 1): void {
  for (const side of [-1, 1]) pen.dot(ellipse(side * gap, y, 14 * size, 18 * size));
}
