import { arc, curve, ellipse, joined } from '../pen/lines.ts';
import { FINE, type Pen } from '../pen/pen.ts';

/** Two mushrooms side by side. */
export function mushrooms(pen: Pen, x: number, y: number): void {
  for (const [dx, scale] of [
    [150, 0.8],
    [0, 1.25],
  ] as const)
    pen.at({ x: x + dx, y, scale }, () => {
      pen.shape(joined(curve([-46, -120], [-36, -40], [-60, 20]), curve([60, 20], [36, -40], [46, -120])));
      pen.shape(joined(arc(0, -110, 150, 130, 180, 360), curve([150, -110], [0, -80], [-150, -110])));
      for (const [px, py, r] of [
        [-70, -160, 24],
        [10, -190, 28],
        [80, -150, 22],
      ] as const)
        pen.shape(ellipse(px, py, r), FINE);
    });
}
