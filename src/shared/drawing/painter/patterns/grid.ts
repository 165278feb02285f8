import type { Rect } from '../../geometry/bounds.ts';
import type { Page2d } from '../page-2d.ts';

/** Paints the whole of a box in one colour; the context is clipped to the patch. */
export type PatternPainter = (context: Page2d, box: Rect, colour: string) => void;

/**
 * Calls back for each cell of a grid that touches the box. The grid begins at the corner of the page, so that patches
 * beside each other go on in each other. `row` tells rows apart that are shifted against each other.
 */
export function eachCell(
  { x, y, width, height }: Rect,
  cellWidth: number,
  cellHeight: number,
  cell: (x: number, y: number, row: number) => void,
): void {
  for (let row = Math.floor(y / cellHeight) - 1; row * cellHeight <= y + height + cellHeight; row += 1) {
    for (let column = Math.floor(x / cellWidth) - 1; column * cellWidth <= x + width + cellWidth; column += 1) {
      cell(column * cellWidth, row * cellHeight, row);
    }
  }
}

/** Rows of figures, each second row shifted by half a cell, filled as one path. */
export function scattered(
  cellWidth: number,
  cellHeight: number,
  figure: (context: Page2d, x: number, y: number) => void,
): PatternPainter {
  return (context, box, colour) => {
    context.beginPath();
    eachCell(box, cellWidth, cellHeight, (x, y, row) =>
      figure(context, x + (row % 2 === 0 ? cellWidth / 4 : (cellWidth * 3) / 4), y + cellHeight / 2),
    );
    context.fillStyle = colour;
    context.fill('nonzero');
  };
}

/** Lines of one width, stroked as one path. */
export function lined(width: number, path: (context: Page2d, box: Rect) => void): PatternPainter {
  return (context, box, colour) => {
    context.beginPath();
    path(context, box);
    context.strokeStyle = colour;
    context.lineWidth = width;
    context.lineCap = 'butt';
    context.lineJoin = 'round';
    context.stroke();
  };
}
