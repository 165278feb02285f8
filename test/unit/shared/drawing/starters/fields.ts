/** Finds the fields of a page in which colour can be poured, on a coarse grid. */
import { PAGE_SIZE } from '../../../../../src/shared/drawing/document.ts';
import type { StarterMark } from '../../../../../src/shared/drawing/starter.ts';

/** Page units a cell; lines are at least as thick. */
const CELL = 6;
const WIDTH = PAGE_SIZE.width / CELL;
const HEIGHT = PAGE_SIZE.height / CELL;

/** The places of path data made of `M x y` and `L x y`, line by line. */
export function linesOf(path: string): readonly (readonly [number, number])[][] {
  const lines: [number, number][][] = [];
  for (const [, letter, x, y] of path.matchAll(/([ML])(-?[\d.]+) (-?[\d.]+)/g)) {
    if (letter === 'M') lines.push([]);
    lines.at(-1)?.push([Number(x), Number(y)]);
  }
  return lines;
}

/** Sizes of the fields between the lines, in cells, largest first. */
export function fieldsOf(marks: readonly StarterMark[]): readonly number[] {
  const isLine = new Uint8Array(WIDTH * HEIGHT);
  for (const mark of marks)
    if ('path' in mark && mark.stroke) for (const line of linesOf(mark.path)) draw(isLine, line);
  const sizes: number[] = [];
  for (let start = 0; start < isLine.length; start += 1) if (!isLine[start]) sizes.push(flood(isLine, start));
  return sizes.sort((a, b) => b - a);
}

export const cells = WIDTH * HEIGHT;

function draw(isLine: Uint8Array, line: readonly (readonly [number, number])[]): void {
  line.forEach(([x, y], index) => {
    const [toX, toY] = line[index + 1] ?? [x, y];
    const count = Math.max(1, Math.ceil(Math.hypot(toX - x, toY - y) / 2));
    for (let step = 0; step <= count; step += 1) {
      const [cx, cy] = [x + ((toX - x) * step) / count, y + ((toY - y) * step) / count];
      // The width of the line: its middle and a little round it.
      for (const [dx, dy] of [
        [0, 0],
        [3, 0],
        [-3, 0],
        [0, 3],
        [0, -3],
      ] as const) {
        const [column, row] = [Math.floor((cx + dx) / CELL), Math.floor((cy + dy) / CELL)];
        if (column >= 0 && row >= 0 && column < WIDTH && row < HEIGHT) isLine[row * WIDTH + column] = 1;
      }
    }
  });
}

function flood(seen: Uint8Array, start: number): number {
  const open = [start];
  seen[start] = 1;
  let size = 0;
  for (let at = open.pop(); at !== undefined; at = open.pop()) {
    size += 1;
    const column = at % WIDTH;
    const next = [column > 0 ? at - 1 : at, column < WIDTH - 1 ? at + 1 : at, at - WIDTH, at + WIDTH];
    for (const cell of next)
      if (cell >= 0 && cell < seen.length && !seen[cell]) {
        seen[cell] = 1;
        open.push(cell);
      }
  }
  return size;
}
