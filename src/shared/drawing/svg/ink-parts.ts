/** The ink of a drawing in the order it was painted: marks as SVG, and runs of ops that can only be pictures. */
import type { Op } from '../document.ts';
import { firstVisible } from '../history.ts';
import type { PageSize } from '../ops/page.ts';
import { LOOKS } from '../painter/looks.ts';
import { paintStroke } from '../painter/paint.ts';
import type { PaintBox } from '../painter/paint-box.ts';
import { changesInk } from '../painter/paint-ops.ts';
import { paintShape } from '../painter/paint-shape.ts';
import { fillSvg } from './svg-fill.ts';
import { imageSvg } from './svg-image.ts';
import { NeedsPixels, SvgInk, svgNumber } from './svg-ink.ts';
import { svgPaintBox } from './svg-paint-box.ts';

/** Letters of one op; what takes more is smaller as a picture. */
const LONGEST_MARK = 150_000;
/** Erased and drawn on so often; deeper groups are slow, and more than some viewers take. */
const DEEPEST = 20;
/** Pictures of the whole page in one file; with more of them all that is below becomes one. */
const MOST_PICTURES = 24;

/** Ops `from` (included) to `to` (excluded), as one picture that is mixed with what is below in `mode`. */
type Run = { readonly from: number; readonly to: number; readonly mode: string };

type StrokeOp = Extract<Op, { kind: 'stroke' }>;

export class InkParts {
  readonly #page: PageSize;
  readonly #timeline: readonly Op[];
  readonly #box: PaintBox;
  #parts: (string | Run)[] = [];
  #erased: string[] = [];
  #depth = 0;

  constructor(page: PageSize, timeline: readonly Op[]) {
    this.#page = page;
    this.#timeline = timeline;
    this.#box = svgPaintBox(page, LONGEST_MARK);
  }

  /** Adds the op at this place; in order, from the first one that shows. */
  add(index: number): void {
    const op = this.#timeline[index];
    if (!op || !changesInk(op)) return;
    if (op.kind === 'stroke' && LOOKS[op.tool].onInk) return this.#addOnInk(op, index);
    this.#endErasing();
    const mark = needingPixels(() => this.#markOf(op, index));
    if (typeof mark === 'string') this.#parts.push(mark);
    else this.#addPixels(index, mark.mode);
  }

  /** @param picture of ops `from` to `to` on an empty page, as an address; null where they leave nothing */
  svg(picture: (from: number, to: number) => string | null): string {
    this.#endErasing();
    return this.#parts
      .map((part) => (typeof part === 'string' ? part : imageSvg(this.#page, picture(part.from, part.to), part.mode)))
      .join('');
  }

  /** What lies at the bottom has nothing to mix with: its picture takes in whatever is painted on it. */
  get #bottom(): Run | null {
    const [first, ...others] = this.#parts;
    return typeof first === 'object' && others.length === 0 && this.#erased.length === 0 ? first : null;
  }

  #addPixels(index: number, mode: string): void {
    const last = this.#parts.at(-1);
    const isBottom = this.#parts.length === 0 || this.#bottom !== null;
    const wanted = isBottom ? 'source-over' : mode;
    if (typeof last === 'object' && last.mode === wanted) this.#parts.splice(-1, 1, { ...last, to: index + 1 });
    else this.#parts.push({ from: index, to: index + 1, mode: wanted });
    if (this.#parts.filter((part) => typeof part === 'object').length > MOST_PICTURES) this.#makeOne(index);
  }

  /** The eraser takes away from everything before it; whatever else changes ink makes one picture of all of it. */
  #addOnInk(op: StrokeOp, index: number): void {
    if (this.#parts.length === 0) return;
    if (this.#bottom || op.tool !== 'eraser' || this.#depth >= DEEPEST) return this.#makeOne(index);
    const mark = needingPixels(() => this.#inkOf(op, 'mask'));
    if (typeof mark === 'string') this.#erased.push(mark);
    else this.#makeOne(index);
  }

  #makeOne(index: number): void {
    this.#parts = [{ from: firstVisible(this.#timeline, index), to: index + 1, mode: 'source-over' }];
    this.#erased = [];
    this.#depth = 0;
  }

  #markOf(op: Op, index: number): string {
    if (op.kind === 'stroke') return this.#inkOf(op, 'ink');
    if (op.kind === 'fill') return fillSvg(op, `poured-${index}`);
    if (op.kind !== 'shape') throw new NeedsPixels(op.kind);
    const ink = new SvgInk(LONGEST_MARK);
    paintShape(ink, op, this.#page);
    return ink.svg;
  }

  #inkOf(op: StrokeOp, role: 'ink' | 'mask'): string {
    const ink = new SvgInk(LONGEST_MARK, role);
    paintStroke(ink, op, this.#box);
    return ink.svg;
  }

  #endErasing(): void {
    if (this.#erased.length === 0) return;
    this.#depth += 1;
    const id = `erased-${this.#depth}`;
    const all = `x="0" y="0" width="${svgNumber(this.#page.width)}" height="${svgNumber(this.#page.height)}"`;
    const mask = `<mask id="${id}" maskUnits="userSpaceOnUse" ${all}><rect ${all} fill="#ffffff"/>${this.#erased.join('')}</mask>`;
    this.#parts = [`${mask}<g mask="url(#${id})">`, ...this.#parts, '</g>'];
    this.#erased = [];
  }
}

/** What comes of it, or what says that it takes a picture. */
function needingPixels(work: () => string): string | NeedsPixels {
  try {
    return work();
  } catch (error) {
    if (error instanceof NeedsPixels) return error;
    throw error;
  }
}
