/** Several children at one panel: each has a place of the page, and its own tools there. */
import type { PageSize } from '../ops/page.ts';

export const PLACE_COUNTS = [2, 3, 4] as const;
export type PlaceCount = (typeof PLACE_COUNTS)[number];

/** Columns and rows that a page is divided into. */
const GRIDS: Readonly<Record<PlaceCount, readonly [columns: number, rows: number]>> = {
  2: [2, 1],
  3: [3, 1],
  4: [2, 2],
};

/** Which place, from 0 on by rows, lies at `x`, `y`; what lies outside belongs to the nearest one. */
export function placeAt(x: number, y: number, page: PageSize, count: PlaceCount): number {
  const [columns, rows] = GRIDS[count];
  const column = Math.min(columns - 1, Math.max(0, Math.floor((x / page.width) * columns)));
  const row = Math.min(rows - 1, Math.max(0, Math.floor((y / page.height) * rows)));
  return row * columns + column;
}
