import type { View } from './view.ts';

/** Where a tile lies: its place on screen in whole CSS pixels, and its bitmap in device pixels from the corner of the page. */
export type TilePlace = {
  readonly left: number;
  readonly top: number;
  readonly cssWidth: number;
  readonly cssHeight: number;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
};

/** `side` of a whole tile in page units. */
export type TileGrid = { readonly side: number; readonly columns: number; readonly places: readonly TilePlace[] };

/** CSS pixels. Smaller ones are copied sooner, but there are more of them; those of a wide screen are larger. */
const SIDE = 240;
const WIDE = 1920;

/** Covers a page with tiles whose pixels are those of its bitmap. Between two of them is neither a gap nor an overlap. */
export function tileGrid({ width, height, cssWidth, cssHeight, scale }: View): TileGrid {
  const ratio = width / cssWidth;
  const side = Math.max(1, Math.round(SIDE * Math.ceil(cssWidth / WIDE) * ratio));
  const columns = cuts(width, side, cssWidth);
  const rows = cuts(height, side, cssHeight);
  const places = rows.flatMap((row) =>
    columns.map((column) => ({
      left: column.css,
      top: row.css,
      cssWidth: column.cssLength,
      cssHeight: row.cssLength,
      x: column.start,
      y: row.start,
      width: column.length,
      height: row.length,
    })),
  );
  return { side: side / scale, columns: columns.length, places };
}

type Cut = { readonly start: number; readonly length: number; readonly css: number; readonly cssLength: number };

function cuts(length: number, side: number, cssLength: number): readonly Cut[] {
  const count = Math.max(1, Math.ceil(length / side));
  const css = (at: number) => (at >= length ? cssLength : Math.round((at * cssLength) / length));
  return Array.from({ length: count }, (_unused, nth) => {
    const start = nth * side;
    const end = Math.min(length, start + side);
    return { start, length: end - start, css: css(start), cssLength: css(end) - css(start) };
  });
}
