/** How the columns of a table share the width of a page. */
import type { TableColumn } from './table.ts';

/** Of one character in the letters of a printed table. */
const characterMm = 1.58;
/** A4 landscape within its margins. */
const pageMm = 273;
/** A column that takes what is left still has to hold a name. */
const leastWideMm = 28;

/** Percent of the page's width, together 100: the wide columns take what the others leave; all give way where that is too little. */
export function paperWidths(columns: readonly TableColumn[]): readonly number[] {
  const natural = columns.map(({ width }) => width * characterMm);
  const wide = columns.filter(({ isWide }) => isWide).length;
  const others = natural.reduce((sum, width, index) => sum + (columns[index]?.isWide ? 0 : width), 0);
  const left = wide === 0 ? 0 : Math.max(leastWideMm, (pageMm - others) / wide);
  const widths = natural.map((width, index) => (columns[index]?.isWide ? left : width));
  const whole = widths.reduce((sum, width) => sum + width, 0);
  return widths.map((width) => (100 * width) / whole);
}
