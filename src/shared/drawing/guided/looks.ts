/** How the lines, dots and numbers of activities look: one hand for those of Kabinet and those of a school. */
import type { Figure, Sign, StarterMark } from '../starter.ts';

export const OUTLINE = '#2b2622';
const PALE = '#e9dfd0';
const MIDDLE = '#c9b79f';
const START = '#3f9b46';
const DOT = '#2956c8';

/** A wide pale line with a thin one in its middle. @param path SVG path data @param width page units */
export function paleLine(path: string, width = 52): readonly Figure[] {
  return [
    { path, stroke: PALE, width },
    { path, stroke: MIDDLE, width: 3, dash: [4, 16] },
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
  return { path: arrow(x, y, angle, 13), stroke: MIDDLE, width: 6 };
}

/** A big dot with its number beside it. @param place where the number stands */
export function numberedDot(
  number: number,
  x: number,
  y: number,
  place: readonly [x: number, y: number],
): readonly StarterMark[] {
  const sign: Sign = { sign: String(number), x: place[0], y: place[1], size: 46, colour: OUTLINE };
  return [{ path: circle(x, y, 17), fill: DOT }, sign];
}

export function circle(x: number, y: number, r: number): string {
  return `M${n(x - r)} ${n(y)}A${n(r)} ${n(r)} 0 1 1 ${n(x + r)} ${n(y)}A${n(r)} ${n(r)} 0 1 1 ${n(x - r)} ${n(y)}Z`;
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
