/** What several places have. */
import { box, curve, ellipse, joined, type Line, poly } from '../../starters/pen/lines.ts';
import type { Brush } from '../brush.ts';

/** Everything below a line across the page. */
export function below(...spots: readonly (readonly [number, number])[]): Line {
  return joined(curve(...spots), [[1940, 1220]], [[-20, 1220]]);
}

export function cloud(brush: Brush, x: number, y: number, width: number, colour = '#ffffff'): void {
  const w = width / 2;
  brush.fill(
    colour,
    ellipse(x - w * 0.55, y + w * 0.08, w * 0.42, w * 0.3),
    ellipse(x - w * 0.08, y - w * 0.14, w * 0.46, w * 0.42),
    ellipse(x + w * 0.48, y + w * 0.06, w * 0.46, w * 0.32),
  );
}

export function fir(brush: Brush, x: number, y: number, h: number, leaves: string, wood: string): void {
  brush.fill(wood, box(x - h * 0.05, y - h * 0.2, h * 0.1, h * 0.2));
  for (const [bottom, top, half] of [
    [0.14, 0.5, 0.3],
    [0.36, 0.74, 0.24],
    [0.6, 1, 0.17],
  ] as const)
    brush.fill(leaves, poly([x, y - h * top], [x + half * h, y - h * bottom], [x - half * h, y - h * bottom]));
}
