/** Cells of a worksheet. */
import type { Worksheet } from 'wasm-xlsxwriter';
import { type Block, valuesOf } from './xlsx-block.ts';
import type { Formats } from './xlsx-formats.ts';
import { styleRanges } from './xlsx-ranges.ts';

/**
 * Writes the rows of a block, the first at `top`: all values in one go, then their formats range by range. Each call of
 * the writer, and each look at what a format consists of, costs as much as the cell itself.
 */
export function writeBlock(sheet: Worksheet, top: number, block: Block, formats: Formats): void {
  const { width, styles, styleAt } = block;
  if (styleAt.length === 0) return;
  sheet.writeRowMatrix(top, 0, valuesOf(block));
  for (const { row, column, lastRow, lastColumn, style } of styleRanges(styleAt, width)) {
    const format = formats.of(styles[style] ?? 'text');
    sheet.setRangeWithFormat(top + row, column, top + lastRow, lastColumn, format);
  }
}
