/** Bars lying one below the other, each with its name before it and its number behind it: legible without any colour. */
import { escapeHtml } from '../html.ts';
import { linearScale } from './scale.ts';
import { round } from './shape.ts';

export type BarRow = {
  readonly label: string;
  /** Null: undefined, no bar. */
  readonly value: number | null;
  readonly text: string;
  /** A colour of its own; null: that of all bars. */
  readonly fill: string | null;
};

export type Bars = {
  readonly width: number;
  readonly height: number;
  /** Where all bars begin. */
  readonly left: number;
  readonly rows: readonly (BarRow & { readonly y: number; readonly length: number; readonly shownLabel: string })[];
};

export const barRow = { height: 22, bar: 13, room: 8 } as const;
/** Widths of a letter of 12 pixels, and of the numbers behind the bars. */
const [letter, numbers] = [7.2, 64];

/** @param width CSS pixels */
export function layoutBars(rows: readonly BarRow[], width: number): Bars {
  const longest = Math.max(0, ...rows.map(({ label }) => label.length));
  const left = Math.min(width * 0.42, longest * letter + barRow.room);
  const most = Math.max(1, ...rows.map(({ value }) => value ?? 0));
  const scale = linearScale([0, most], [0, Math.max(1, width - left - numbers)]);
  const letters = Math.max(3, Math.floor((left - barRow.room) / letter));
  return {
    width,
    height: rows.length * barRow.height,
    left: round(left),
    rows: rows.map((row, index) => ({
      ...row,
      y: index * barRow.height,
      length: round(scale(Math.max(0, row.value ?? 0))),
      shownLabel: shorten(row.label, letters),
    })),
  };
}

/** The same bars in columns beside each other, read downwards, each with as many but for the last. */
export function inColumns(bars: Bars, count: number): readonly Bars[] {
  const each = Math.max(1, Math.ceil(bars.rows.length / count));
  return Array.from({ length: Math.ceil(bars.rows.length / each) || 1 }, (_, column) => {
    const rows = bars.rows.slice(column * each, (column + 1) * each);
    return {
      ...bars,
      height: rows.length * barRow.height,
      rows: rows.map((row, place) => ({ ...row, y: place * barRow.height })),
    };
  });
}

/** Without its middle: names of rooms differ at their end. */
function shorten(label: string, letters: number): string {
  if (label.length <= letters) return label;
  const tail = Math.min(4, letters >> 1);
  return `${label.slice(0, letters - tail - 1).trimEnd()}…${label.slice(-tail)}`;
}

/** For paper. @param label what the bars show, for who cannot see them */
export function barsSvg({ width, height, left, rows }: Bars, label: string): string {
  const lines = rows.map(({ y, length, shownLabel, text, fill, value }) => {
    const middle = y + barRow.height / 2 + 4;
    const colour = fill === null ? '' : ` fill="${fill}"`;
    const bar =
      value === null
        ? ''
        : `<rect class="bar" x="${left}" y="${y + (barRow.height - barRow.bar) / 2}" width="${length}" height="${barRow.bar}"${colour}/>`;
    return `<text x="${left - barRow.room}" y="${middle}" text-anchor="end">${escapeHtml(shownLabel)}</text>${bar}<text x="${round(left + length + 6)}" y="${middle}">${escapeHtml(text)}</text>`;
  });
  return `<svg class="bars" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}" role="img" aria-label="${escapeHtml(label)}">${lines.join('')}<path class="axis" d="M${left} 0V${height}"/></svg>`;
}
