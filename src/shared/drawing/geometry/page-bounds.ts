import type { PageSize } from '../document.ts';
import type { InkPoint } from './point.ts';

/** How far outside the page a point may lie, page units: a line may leave the page and come back at its own angle. */
export const PAGE_MARGIN = 400;

/** Moves a point that lies far outside onto the margin round the page; infinite coordinates included. Others stay. */
export function clampToPage(point: InkPoint, page: PageSize): InkPoint {
  const x = clampAxis(point.x, page.width);
  const y = clampAxis(point.y, page.height);
  return x === point.x && y === point.y ? point : { ...point, x, y };
}

function clampAxis(value: number, length: number): number {
  return Math.min(length + PAGE_MARGIN, Math.max(-PAGE_MARGIN, value));
}
