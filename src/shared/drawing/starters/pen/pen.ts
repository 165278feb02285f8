/**
 * Draws pages as one does on paper, from the back to the front: a shape hides the lines that run behind it. What is left
 * is lines only, so that they can lie above the ink and nothing white covers what a child has coloured.
 */
import type { Figure } from '../../starter.ts';
import { type Line, moved, resample, type Spot, turned } from './lines.ts';
import { pathOf, thinned } from './path-of.ts';

export const OUTLINE = '#2b2622';
/** Width of the outlines of a page, and of what is small on it. */
export const THICK = 12;
export const FINE = 8;

export type Stand = {
  readonly x?: number;
  readonly y?: number;
  readonly scale?: number;
  /** Degrees clockwise. */
  readonly turn?: number;
  readonly isFlipped?: boolean;
};

type Mark = { readonly kind: 'line'; readonly line: Line; readonly width: number } | Dot;
type Dot = { readonly kind: 'dot'; readonly line: Line };
/** `order` counts what was drawn before it: marks with a lower one are hidden by it. */
type Cover = { readonly line: Line; readonly order: number; readonly box: readonly [number, number, number, number] };

export class Pen {
  readonly #marks: Mark[] = [];
  readonly #covers: Cover[] = [];
  #place: (line: Line) => Line = (line) => line;

  /** Draws with an own zero, size and turn; widths of lines stay as they are. */
  at(stand: Stand, draw: () => void): void {
    const before = this.#place;
    this.#place = (line) => before(placed(line, stand));
    draw();
    this.#place = before;
  }

  /** A closed outline that hides what lies behind it. */
  shape(line: Line, width = THICK): void {
    this.group([line], width);
  }

  /** Shapes that grow together: no line where one lies in another. */
  group(lines: readonly Line[], width = THICK): void {
    const closed = lines.map((line) => resample(this.#place(line), 4, true));
    const covers = closed.map(coverOf);
    for (const cover of covers) this.#covers.push({ ...cover, order: this.#marks.length });
    closed.forEach((line, index) => {
      const others = covers.filter((_cover, other) => other !== index);
      const ends = line[0] ? [...line, line[0]] : line;
      for (const seen of visible(ends, others)) this.#marks.push({ kind: 'line', line: seen, width });
    });
  }

  /** Takes away what was drawn there, without an outline. */
  hide(line: Line): void {
    this.#covers.push({ ...coverOf(this.#place(line)), order: this.#marks.length });
  }

  /** A line that hides nothing. */
  line(line: Line, width = THICK): void {
    this.#marks.push({ kind: 'line', line: resample(this.#place(line), 4), width });
  }

  /** Filled with the colour of the lines: an eye, a button. */
  dot(line: Line): void {
    this.#marks.push({ kind: 'dot', line: this.#place(line) });
  }

  /** What can be seen, as few figures as there are widths. */
  figures(): readonly Figure[] {
    const paths = new Map<number, string>();
    const dots: string[] = [];
    this.#marks.forEach((mark, order) => {
      const covers = this.#covers.filter((cover) => cover.order > order);
      if (mark.kind === 'dot') {
        const middle = middleOf(mark.line);
        if (!covers.some((cover) => isInside(middle, cover))) dots.push(`${pathOf(thinned(mark.line))}Z`);
        return;
      }
      for (const seen of visible(mark.line, covers))
        paths.set(mark.width, `${paths.get(mark.width) ?? ''}${pathOf(thinned(seen))}`);
    });
    const lines = [...paths].map(([width, path]): Figure => ({ path, stroke: OUTLINE, width }));
    return dots.length > 0 ? [...lines, { path: dots.join(''), fill: OUTLINE }] : lines;
  }
}

function placed(line: Line, { x = 0, y = 0, scale = 1, turn = 0, isFlipped = false }: Stand): Line {
  const sized = line.map(([px, py]): Spot => [px * (isFlipped ? -scale : scale), py * scale]);
  return moved(turned(sized, 0, 0, turn), x, y);
}

/** The pieces of a line that no cover hides. */
function visible(line: Line, all: readonly Pick<Cover, 'line' | 'box'>[]): readonly Line[] {
  const own = boxOf(line);
  const covers = all.filter(({ box }) => meet(own, box));
  if (covers.length === 0) return [line];
  const seen: Spot[][] = [];
  let open: Spot[] | null = null;
  for (let index = 1; index < line.length; index += 1) {
    const [from, to] = [line[index - 1], line[index]];
    if (!from || !to) continue;
    const middle: Spot = [(from[0] + to[0]) / 2, (from[1] + to[1]) / 2];
    if (covers.some((cover) => isInside(middle, cover))) {
      open = null;
    } else if (open) {
      open.push(to);
    } else {
      open = [from, to];
      seen.push(open);
    }
  }
  return seen;
}

function coverOf(line: Line): Pick<Cover, 'line' | 'box'> {
  // Fewer places make the many questions about it cheap; what is left out is thinner than its outline.
  const outline = thinned(line[0] ? [...line, line[0]] : line, 0.5);
  return { line: outline, box: boxOf(outline) };
}

function boxOf(line: Line): Cover['box'] {
  const [xs, ys] = [line.map(([x]) => x), line.map(([, y]) => y)];
  return [Math.min(...xs), Math.min(...ys), Math.max(...xs), Math.max(...ys)];
}

function meet(a: Cover['box'], b: Cover['box']): boolean {
  return a[0] <= b[2] && b[0] <= a[2] && a[1] <= b[3] && b[1] <= a[3];
}

function middleOf(line: Line): Spot {
  const [left, top, right, bottom] = boxOf(line);
  return [(left + right) / 2, (top + bottom) / 2];
}

/** Inside by the winding rule, so that a line may cross itself. */
function isInside([x, y]: Spot, { line, box }: Pick<Cover, 'line' | 'box'>): boolean {
  if (x < box[0] || y < box[1] || x > box[2] || y > box[3]) return false;
  let winding = 0;
  let [px, py] = line.at(-1) ?? [0, 0];
  for (const [cx, cy] of line) {
    if (py <= y !== cy <= y) {
      const side = (cx - px) * (y - py) - (x - px) * (cy - py);
      if (cy > py && side > 0) winding += 1;
      else if (cy < py && side < 0) winding -= 1;
    }
    [px, py] = [cx, cy];
  }
  return winding !== 0;
}
