import { ellipse } from '../pen/lines.ts';
import { FINE, type Pen } from '../pen/pen.ts';

/** A wheel with its hub. */
export function wheel(pen: Pen, x: number, y: number, r: number): void {
  pen.shape(ellipse(x, y, r));
  pen.shape(ellipse(x, y, r * 0.56));
  pen.shape(ellipse(x, y, r * 0.16), FINE);
}

/** Smoke that drifts to the left. */
export function smoke(pen: Pen, x: number, y: number): void {
  pen.shape(ellipse(x, y, 44, 38));
  pen.shape(ellipse(x - 60, y - 80, 62, 52));
  pen.shape(ellipse(x - 160, y - 150, 84, 66));
}
