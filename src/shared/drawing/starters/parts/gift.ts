import { blob, box } from '../pen/lines.ts';
import { FINE, type Pen } from '../pen/pen.ts';

/** A present with a bow. */
export function gift(pen: Pen, x: number, y: number, width: number, height: number): void {
  pen.shape(box(x, y - height, width, height, 12));
  pen.shape(box(x - 16, y - height - 20, width + 32, 60, 12));
  pen.shape(box(x + width / 2 - 24, y - height - 20, 48, height + 20), FINE);
  for (const side of [-1, 1])
    pen.at({ x: x + width / 2, y: y - height - 20 }, () =>
      pen.shape(blob([0, 0], [side * 40, -76], [side * 110, -70], [side * 96, -16])),
    );
}
