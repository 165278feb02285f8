/** A page made from a drawing, in the way an adult chose. The same drawing and way always give the same page. */
import type { Page } from '../document.ts';
import { directionArrow, numberedDot, OUTLINE, paleLine, startSpot } from '../guided/looks.ts';
import type { History } from '../history.ts';
import type { StarterMark } from '../starter.ts';
import type { StarterPage } from '../starter-page.ts';
import { dotsOfLines, numberPlaces } from './dots-of.ts';
import { type DrawnLine, evenSpots, lengthOf, pathOfLine, type Spot } from './drawn-line.ts';
import { leftHalf, middleOf } from './half.ts';
import { linesOf } from './lines-of.ts';
import type { OwnWay } from './ways.ts';

/** Outlines are neither thinner nor thicker. Page units. */
const OUTLINES = { min: 6, max: 14 };
/** Shorter lines have no way to show. */
const SHOWS_WAY = 180;
/** Length of line for each arrow on it. */
const PER_ARROW = 320;

/** Empty where nothing on the drawing is a line. */
export function ownPage(way: OwnWay, page: Page, history: History): StarterPage {
  const lines = linesOf(page, history);
  switch (way) {
    case 'colouring':
      return { under: [], over: lines.map(outline) };
    case 'underneath':
      return { under: lines.map(asDrawn), over: [] };
    case 'trace':
      return { under: traced(lines), over: [] };
    case 'dots':
      return dotted(lines, page);
    case 'finish':
      return { under: half(lines, page), over: [] };
  }
}

export function isEmptyPage({ under, over }: StarterPage): boolean {
  return under.length + over.length === 0;
}

function outline({ spots, width }: DrawnLine): StarterMark {
  const thickness = Math.min(OUTLINES.max, Math.max(OUTLINES.min, width));
  return { path: pathOfLine(spots), stroke: OUTLINE, width: thickness };
}

function asDrawn({ spots, width, colour }: DrawnLine): StarterMark {
  return { path: pathOfLine(spots), stroke: colour, width };
}

/** Every pale line lies below every arrow. */
function traced(lines: readonly DrawnLine[]): readonly StarterMark[] {
  return [...lines.flatMap(({ spots }) => paleLine(pathOfLine(spots))), ...lines.flatMap(wayOf)];
}

function wayOf({ spots }: DrawnLine): readonly StarterMark[] {
  const length = lengthOf(spots);
  if (length < SHOWS_WAY) return [];
  // Three places for each arrow: its own, and one on each side that say where it points.
  const arrows = Math.max(1, Math.round(length / PER_ARROW));
  const even = evenSpots(spots, (arrows + 1) * 3 + 1);
  const marks: StarterMark[] = [];
  for (let nth = 1; nth <= arrows; nth += 1) {
    const [before, at, after] = [even[nth * 3 - 1], even[nth * 3], even[nth * 3 + 1]];
    if (before && at && after) marks.push(directionArrow(at[0], at[1], angleOf(before, after)));
  }
  const [first, second] = even;
  return first && second ? [...marks, ...startSpot(first[0], first[1], angleOf(first, second))] : marks;
}

function dotted(lines: readonly DrawnLine[], { size }: Page): StarterPage {
  const { dots, rest } = dotsOfLines(lines);
  const places = numberPlaces(dots, size);
  const marks = dots.flatMap(([x, y], nth) => numberedDot(nth + 1, x, y, places[nth] ?? [x, y]));
  return { under: [...rest.map(outline), ...marks], over: [], dots: dots.map(rounded) };
}

function half(lines: readonly DrawnLine[], { size }: Page): readonly StarterMark[] {
  const middle = middleOf(lines);
  if (middle === null) return [];
  const fold: StarterMark = { path: `M${middle} 0V${size.height}`, stroke: '#c9b79f', width: 4, dash: [6, 22] };
  return [fold, ...lines.flatMap((line) => leftHalf(line, middle)).map(outline)];
}

function angleOf([fromX, fromY]: Spot, [toX, toY]: Spot): number {
  return Math.atan2(toY - fromY, toX - fromX);
}

function rounded([x, y]: Spot): Spot {
  return [Math.round(x), Math.round(y)];
}
