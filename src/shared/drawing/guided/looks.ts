/** How the lines, dots and numbers of activities look: one hand for those of Kabinet and those of a school. */
import type { Figure, Sign, StarterMark } from '../starter.ts';

export const OUTLINE = '#2b2622';
const PALE = '#e4ebf4';
const MIDDLE = '#8ea2bd';
const START = '#3f9b46';
const DOT = '#2956c8';

/** A wide pale line with a thin one in its middle. @param path SVG path data @param width page units */
export function paleLine(path: string, width = 76): readonly Figure[] {
  return [
    { path, stroke: PALE, width },
    { path, stroke: MIDDLE, width: 10, dash: [1, 30] },
  ];
}

/** Here one may begin: a round green spot with an arrow where the line leads. @param angle radians */
export function startSpot(x: number, y: number, angle: number): readonly Figure[] {
  return [
    { path: circle(x, y, 30), fill: START },
    { path: arrow(x, y, angle, 15), stroke: '#ffffff', width: 7 },
  ];
}

/** A small arrow on a pale line. @param angle radians */
export function directionArrow(x: number, y: number, angle: number): Figure {
  return { path: arrow(x, y, angle, 20), stroke: MIDDLE, width: 8 };
}

/** A big dot with its number beside it. @param place where the number stands */
export function numberedDot(
  number: number,
  x: number,
  y: number,
  place: readonly [x: number, y: number],
): readonly StarterMark[] {
  const sign: Sign = { sign: String(number), x: place[0], y: place[1], size: 60, colour: OUTLINE };
  return [{ path: circle(x, y, 20), fill: DOT }, sign];
}

/** Where a page is folded: a quiet row of dots from top to bottom. */
export function foldLine(x: number, height: number): Figure {
  return { path: `M${x} 0L${x} ${height}`, stroke: MIDDLE, width: 5, dash: [2, 22] };
}

const CORNERS = 36;

export function circle(x: number, y: number, r: number): string {
  const corners = Array.from({ length: CORNERS }, (_unused, nth) => {
    const angle = (nth * 2 * Math.PI) / CORNERS;
    return `${n(x + Math.cos(angle) * r)} ${n(y + Math.sin(angle) * r)}`;
  });
  return `M${corners.join('L')}Z`;
}

/** An open arrow head whose tip points along `angle`. */
function arrow(x: number, y: number, angle: number, size: number): string {
  const at = (turn: number, length: number) =>
    `${n(x + Math.cos(angle + turn) * length)} ${n(y + Math.sin(angle + turn) * length)}`;
  return `M${at(2.3, size)}L${at(0, size * 0.8)}L${at(-2.3, size)}`;
}

function n(value: number): number {
  return Math.round(value * 10) / 10;
}
