/** Lines to follow: wide and pale, with a spot where one may begin and arrows on the way. Nothing measures who follows. */
import type { Figure, StarterMark } from '../starter.ts';
import { angleOf, evenSpots, lengthOf, type Spot } from './even-spots.ts';
import { directionArrow, paleLine, startSpot } from './looks.ts';

/** Shorter lines have no way to show. Page units. */
const SHOWS_WAY = 180;
/** Length of line for each arrow on it. */
const PER_ARROW = 320;

/** Every pale line lies below every arrow. @param pathOf gives SVG path data of a line */
export function traceMarks(
  lines: readonly (readonly Spot[])[],
  pathOf: (line: readonly Spot[]) => string,
): readonly StarterMark[] {
  return [...lines.flatMap((line) => paleLine(pathOf(line))), ...lines.flatMap(wayMarks)];
}

/** Where to begin, and arrows on the way. */
export function wayMarks(line: readonly Spot[]): readonly Figure[] {
  const length = lengthOf(line);
  if (length < SHOWS_WAY) return [];
  const arrows = Math.max(1, Math.round(length / PER_ARROW));
  // Fine enough that the places beside an arrow say where it points.
  const fine = 8;
  const even = evenSpots(line, (arrows + 1) * fine + 1);
  const marks: Figure[] = [];
  for (let nth = 1; nth <= arrows; nth += 1) {
    const [before, at, after] = [even[nth * fine - 1], even[nth * fine], even[nth * fine + 1]];
    if (before && at && after) marks.push(directionArrow(at[0], at[1], angleOf(before, after)));
  }
  const [first, second] = even;
  return first && second ? [...marks, ...startSpot(first[0], first[1], angleOf(first, second))] : marks;
}
