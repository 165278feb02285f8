/** How many tiles lie side by side and below each other, and how large they are. All lengths in the same unit. */
export type GridShape = {
  readonly columns: number;
  readonly rows: number;
  /** Most that a tile grows to, in its own size. */
  readonly scale: number;
};

type Size = { readonly width: number; readonly height: number };

/** A full page of tiles grows a little, to end where the page ends. */
const A_LITTLE = 1.25;
/** Tiles shrink a little where that saves a second page with one or two of them. */
const LEAST = 0.9;
/** Another shape must make tiles larger by that much to be worth more lines. */
const WORTH = 1.1;

/** As many as fit, one page after another. */
export function gridShape(room: Size, tile: Size, gap: number): GridShape {
  const fit = (length: number, one: number) => Math.max(1, Math.floor((length + gap) / (one + gap)));
  return { columns: fit(room.width, tile.width), rows: fit(room.height, tile.height), scale: A_LITTLE };
}

/**
 * The same for tiles that never become more: where all fit on one page they grow together, until the page is filled or
 * they are `most` times as large.
 */
export function grownShape(count: number, room: Size, tile: Size, gap: number, most: number): GridShape {
  const usual = gridShape(room, tile, gap);
  const densest = gridShape(room, { width: LEAST * tile.width, height: LEAST * tile.height }, gap);
  if (count < 1 || count > densest.columns * densest.rows) return usual;
  let best: GridShape | null = null;
  for (let columns = Math.min(densest.columns, count); columns >= 1; columns -= 1) {
    const rows = Math.ceil(count / columns);
    const wide = (room.width - (columns - 1) * gap) / columns / tile.width;
    const high = (room.height - (rows - 1) * gap) / rows / tile.height;
    const scale = Math.min(wide, high, most);
    const next = { columns, rows, scale };
    if (rows <= densest.rows && (best === null || isBetter(next, best))) best = next;
  }
  return best ?? usual;
}

function isBetter(next: GridShape, best: GridShape): boolean {
  const isFuller = next.columns * next.rows < best.columns * best.rows;
  return next.scale > best.scale * WORTH || (next.scale >= best.scale && isFuller);
}
