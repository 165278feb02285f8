/** Copies of a mark round the middle of the page. */
import type { Symmetry } from '../ops/basics.ts';
import type { PageSize } from '../ops/page.ts';

/** x' = a x + c y + e and y' = b x + d y + f, as a canvas counts. Each one here keeps lengths. */
export type Affine = readonly [a: number, b: number, c: number, d: number, e: number, f: number];

export const SAME: Affine = [1, 0, 0, 1, 0, 0];

/**
 * The mark itself first, then its copies. `mirror` 2 mirrors left and right, 4 also up and down, and more turn that
 * pair round the middle; `kaleidoscope` turns `folds` times and mirrors each.
 */
export function copiesOf(symmetry: Symmetry | undefined, page: PageSize): readonly Affine[] {
  if (!symmetry) return [SAME];
  const { kind, folds } = symmetry;
  const turns = kind === 'mirror' ? folds / 2 : folds;
  return Array.from({ length: turns }, (_unused, nth) => {
    const angle = (nth * 2 * Math.PI) / turns;
    return [about(page, angle, 1), about(page, angle, -1)];
  }).flat();
}

/** Turned by `angle` round the middle, mirrored left to right before when `side` is -1. */
function about({ width, height }: PageSize, angle: number, side: 1 | -1): Affine {
  if (angle === 0 && side === 1) return SAME;
  const [cos, sin] = [Math.cos(angle), Math.sin(angle)];
  const [middleX, middleY] = [width / 2, height / 2];
  const [a, b, c, d] = [cos * side, sin * side, -sin, cos];
  return [a, b, c, d, middleX - a * middleX - c * middleY, middleY - b * middleX - d * middleY];
}
