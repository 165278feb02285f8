/** A page made from a drawing, in the way an adult chose. The same drawing and way always give the same page. */
import type { Page } from '../document.ts';
import { dotMarks } from '../guided/dot-marks.ts';
import type { Spot } from '../guided/even-spots.ts';
import { foldLine, OUTLINE } from '../guided/looks.ts';
import { traceMarks } from '../guided/trace-marks.ts';
import type { History } from '../history.ts';
import type { StarterMark } from '../starter.ts';
import type { StarterPage } from '../starter-page.ts';
import { dotsOfLines } from './dots-of.ts';
import { type DrawnLine, pathOfLine } from './drawn-line.ts';
import { leftHalf, middleOf } from './half.ts';
import { linesOf } from './lines-of.ts';
import type { OwnWay } from './ways.ts';

/** Outlines are neither thinner nor thicker. Page units. */
const OUTLINES = { min: 6, max: 14 };

/** Empty where nothing on the drawing is a line. */
export function ownPage(way: OwnWay, page: Page, history: History): StarterPage {
  const lines = linesOf(page, history);
  switch (way) {
    case 'colouring':
      return { under: [], over: lines.map(outline) };
    case 'underneath':
      return { under: lines.map(asDrawn), over: [] };
    case 'trace':
      return {
        under: traceMarks(
          lines.map(({ spots }) => spots),
          pathOfLine,
        ),
        over: [],
      };
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

function dotted(lines: readonly DrawnLine[], { size }: Page): StarterPage {
  const { dots, rest } = dotsOfLines(lines, size);
  return { under: [...rest.map(outline), ...dotMarks(dots, size)], over: [], dots: dots.map(rounded) };
}

function half(lines: readonly DrawnLine[], { size }: Page): readonly StarterMark[] {
  const middle = middleOf(lines);
  if (middle === null) return [];
  return [foldLine(middle, size.height), ...lines.flatMap((line) => leftHalf(line, middle)).map(outline)];
}

function rounded([x, y]: Spot): Spot {
  return [Math.round(x), Math.round(y)];
}
