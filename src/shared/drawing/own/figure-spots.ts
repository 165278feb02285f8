import { addFigure } from '../geometry/figure.ts';
import type { Spot } from '../guided/even-spots.ts';
import type { Figure } from '../ops/shape.ts';

/** Straight bits of each curve. */
const BITS = 10;

/** The outline of a figure as places; a closed one ends where it began. */
export function figureSpots(figure: Figure, from: Spot, to: Spot): readonly Spot[] {
  const spots: Spot[] = [];
  const path = {
    moveTo: (x: number, y: number) => void spots.push([x, y]),
    lineTo: (x: number, y: number) => void spots.push(...straight(spots.at(-1) ?? [x, y], [x, y])),
    quadraticCurveTo: (controlX: number, controlY: number, x: number, y: number) => {
      const [startX, startY] = spots.at(-1) ?? [x, y];
      for (let bit = 1; bit <= BITS; bit += 1) {
        const t = bit / BITS;
        const [a, b, c] = [(1 - t) ** 2, 2 * t * (1 - t), t * t];
        spots.push([a * startX + b * controlX + c * x, a * startY + b * controlY + c * y]);
      }
    },
    closePath: () => {
      const first = spots[0];
      if (first) path.lineTo(...first);
    },
  };
  addFigure(path, figure, from, to);
  return spots;
}

/** In bits, so that a line that is rounded through its places keeps its corners nearly as they are. */
function straight([fromX, fromY]: Spot, [x, y]: Spot): readonly Spot[] {
  return [0.02, 0.25, 0.5, 0.75, 0.98, 1].map((share) => [fromX + (x - fromX) * share, fromY + (y - fromY) * share]);
}
