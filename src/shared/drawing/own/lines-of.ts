/** The lines that can be seen of a drawing: what an adult makes a page from. Of who drew them nothing is left. */
import type { Op, Page } from '../document.ts';
import { type Affine, copiesOf } from '../geometry/symmetry.ts';
import type { Spot } from '../guided/even-spots.ts';
import { firstVisible, type History } from '../history.ts';
import type { PageSize } from '../ops/page.ts';
import type { Shape } from '../ops/shape.ts';
import { POINT_STRIDE, type Stroke, type Tool } from '../ops/stroke.ts';
import { paperAt } from '../paper.ts';
import { type DrawnLine, withoutRubbed } from './drawn-line.ts';
import { figureSpots } from './figure-spots.ts';

/** Tools that leave a line; clouds of dots and smears leave none. */
const LINES: ReadonlySet<Tool> = new Set<Tool>([
  'pencil',
  'round-brush',
  'marker',
  'crayon',
  'chalk',
  'watercolour',
  'rainbow',
  'ribbon',
]);

/** Places nearer to each other make no line rounder. Page units. */
const FINE = 3;

/** First to last; what was rubbed out, or covered in the colour of the paper, is not among them. */
export function linesOf(page: Page, history: History): readonly DrawnLine[] {
  const { timeline, position } = history;
  const paper = paperAt(page, history).background;
  let lines: readonly DrawnLine[] = [];
  for (const op of timeline.slice(firstVisible(timeline, position), position)) {
    if (isRubber(op, paper)) {
      for (const copy of copiesOf(op.symmetry, page.size)) {
        const way = spotsOf(op, copy);
        lines = lines.flatMap((line) => withoutRubbed(line, way, op.size / 2));
      }
    } else lines = [...lines, ...linesOfOp(op, page)];
  }
  return lines;
}

function isRubber(op: Op, paper: string): op is Stroke {
  return op.kind === 'stroke' && (op.tool === 'eraser' || (LINES.has(op.tool) && op.colour === paper));
}

function linesOfOp(op: Op, { size }: Page): readonly DrawnLine[] {
  if (op.kind === 'shape') return linesOfShape(op, size);
  if (op.kind !== 'stroke' || !LINES.has(op.tool)) return [];
  return copiesOf(op.symmetry, size).map((copy) => ({ spots: spotsOf(op, copy), width: op.size, colour: op.colour }));
}

function linesOfShape({ figure, from, to, size, colour, symmetry }: Shape, page: PageSize): readonly DrawnLine[] {
  const outline = figureSpots(figure, from, to);
  return copiesOf(symmetry, page).map((copy) => ({
    spots: outline.map((spot) => placed(spot, copy)),
    width: size,
    colour,
  }));
}

function placed([x, y]: Spot, [a, b, c, d, e, f]: Affine): Spot {
  return [a * x + c * y + e, b * x + d * y + f];
}

function spotsOf({ points }: Stroke, copy: Affine): readonly Spot[] {
  const spots: Spot[] = [];
  for (let at = 0; at + 1 < points.length; at += POINT_STRIDE) {
    const spot = placed([points[at] ?? 0, points[at + 1] ?? 0], copy);
    const last = spots.at(-1);
    const isEnd = at + POINT_STRIDE >= points.length;
    if (isEnd || !last || Math.hypot(spot[0] - last[0], spot[1] - last[1]) >= FINE) spots.push(spot);
  }
  return spots;
}
