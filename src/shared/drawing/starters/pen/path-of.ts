import type { Line, Spot } from './lines.ts';

/** A line as SVG path data. */
export function pathOf(line: Line): string {
  return line.map(([x, y], index) => `${index === 0 ? 'M' : 'L'}${tenth(x)} ${tenth(y)}`).join('');
}

/** Without places that lie nearly on the straight line between others (Douglas and Peucker 1973). */
export function thinned(line: Line, off = 0.25): Line {
  const [first, last] = [line[0], line.at(-1)];
  if (!first || !last || line.length < 3) return line;
  let furthest = 0;
  let at = 0;
  for (let index = 1; index < line.length - 1; index += 1) {
    const distance = distanceTo(line[index] ?? first, first, last);
    if (distance > furthest) [furthest, at] = [distance, index];
  }
  if (furthest <= off) return [first, last];
  return [...thinned(line.slice(0, at + 1), off).slice(0, -1), ...thinned(line.slice(at), off)];
}

function distanceTo([x, y]: Spot, [ax, ay]: Spot, [bx, by]: Spot): number {
  const [dx, dy] = [bx - ax, by - ay];
  const length = Math.hypot(dx, dy);
  return length === 0 ? Math.hypot(x - ax, y - ay) : Math.abs(dx * (y - ay) - dy * (x - ax)) / length;
}

function tenth(value: number): number {
  return Math.round(value * 10) / 10;
}
