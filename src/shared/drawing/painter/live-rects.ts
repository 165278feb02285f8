import { NO_RECT, type Rect } from '../geometry/bounds.ts';
import { type Affine, copiesOf } from '../geometry/symmetry.ts';
import type { PageSize } from '../ops/page.ts';
import { POINT_STRIDE } from '../ops/stroke.ts';
import { dirtyRect } from './dirty-rect.ts';
import type { Paintable } from './stroke-painter.ts';

/** A piece of the line begins between the two points before its own. */
const BEFORE = 2;

/** What points from index `from` on can touch of the ink, once for each copy of the stroke; page units. */
export function liveRects(stroke: Paintable, from: number, page: PageSize): readonly Rect[] {
  const { tool, size, symmetry } = stroke;
  const points = stroke.points.slice(Math.max(0, from - BEFORE) * POINT_STRIDE);
  const rect = dirtyRect({ tool, size, points }, page);
  return rect === NO_RECT ? [] : copiesOf(symmetry, page).map((copy) => boxOf(rect, copy));
}

/** The box round a rectangle that was moved and turned. */
function boxOf({ x, y, width, height }: Rect, [a, b, c, d, e, f]: Affine): Rect {
  const corners = [
    [x, y],
    [x + width, y],
    [x, y + height],
    [x + width, y + height],
  ] as const;
  const xs = corners.map(([cx, cy]) => a * cx + c * cy + e);
  const ys = corners.map(([cx, cy]) => b * cx + d * cy + f);
  const [left, top] = [Math.min(...xs), Math.min(...ys)];
  return { x: left, y: top, width: Math.max(...xs) - left, height: Math.max(...ys) - top };
}
