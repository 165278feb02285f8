import type { PageSize } from '../document.ts';
import type { InkPoint } from './point.ts';

/** How far outside the page a point may lie, page units: a line may leave the page and come back at its own angle. */
export const PAGE_MARGIN = 400;

/** Moves a point that lies far outside onto the margin round the page; infinite coordinates included. */
export function clampToPage(point: InkPoint, page: PageSize): InkPoint {
  const { x, y, t, pressure } = point;
  return { x: clampAxis(x, page.width), y: clampAxis(y, page.height), t, pressure };
}

function clampAxis(value: number, length: number): number {
  return Math.min(length + PAGE_MARGIN, Math.max(-PAGE_MARGIN, value));
}
