/**
 * A drawing as SVG: lines and areas as they were drawn, sharp at every size. What lives of pixels, as chalk and smudges do, is
 * laid in as a picture of its own at its place in the order.
 */
import type { Op, Page } from '../document.ts';
import { firstVisible, type History } from '../history.ts';
import { LOOKS } from '../painter/looks.ts';
import { paintStroke } from '../painter/paint.ts';
import type { PaintBox } from '../painter/paint-box.ts';
import { paperAt } from '../paper.ts';
import { fillSvg } from './svg-fill.ts';
import { NeedsPixels, SvgInk, svgNumber } from './svg-ink.ts';
import { svgPaintBox } from './svg-paint-box.ts';

/** Who owns pixels: pictures of the whole page as addresses of data, transparent where nothing is. */
export type SvgPictures = {
  /** The ink that ops `from` (included) to `to` (excluded) leave on an empty page; null where that is none. */
  readonly ink: (from: number, to: number) => string | null;
  /** What lies on the paper below the ink, and what lies above it; null where nothing does. */
  readonly below: () => string | null;
  readonly above: () => string | null;
};

/** Letters of one op; what takes more is smaller as a picture. */
const LONGEST_MARK = 150_000;
/** Erased and drawn on so often; deeper groups are more than some viewers take. */
const DEEPEST = 60;

type Run = { readonly from: number; readonly to: number };

/** The whole drawing as it stands. */
export function drawingSvg(page: Page, history: History, pictures: SvgPictures): string {
  const { timeline, position } = history;
  const { width, height } = page.size;
  const ink = new InkLayers(page, timeline, pictures);
  for (let index = firstVisible(timeline, position); index < position; index += 1) ink.add(index);
  const size = `width="${svgNumber(width)}" height="${svgNumber(height)}"`;
  const clip = `<clipPath id="page"><rect ${size}/></clipPath>`;
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${svgNumber(width)} ${svgNumber(height)}" ${size}>`,
    `<defs>${clip}</defs>`,
    `<rect ${size} fill="${paperAt(page, history).background}"/>`,
    imageSvg(page, pictures.below()),
    `<g clip-path="url(#page)" style="isolation:isolate">${ink.svg()}</g>`,
    imageSvg(page, pictures.above()),
    '</svg>',
  ].join('');
}

class InkLayers {
  readonly #page: Page;
  readonly #timeline: readonly Op[];
  readonly #pictures: SvgPictures;
  readonly #box: PaintBox;
  #done: string[] = [];
  #pixels: Run | null = null;
  #erased: string[] = [];
  #depth = 0;

  constructor(page: Page, timeline: readonly Op[], pictures: SvgPictures) {
    this.#page = page;
    this.#timeline = timeline;
    this.#pictures = pictures;
    this.#box = svgPaintBox(page.size, LONGEST_MARK);
  }

  add(index: number): void {
    const op = this.#timeline[index];
    if (!op || !changesInk(op)) return;
    if (op.kind === 'stroke' && LOOKS[op.tool].onInk) return this.#addOnInk(op, index);
    this.#endErasing();
    try {
      const mark = this.#markOf(op);
      this.#endPixels();
      this.#done.push(mark);
    } catch (error) {
      if (!(error instanceof NeedsPixels)) throw error;
      this.#pixels = { from: this.#pixels?.from ?? index, to: index + 1 };
    }
  }

  svg(): string {
    this.#endPixels();
    this.#endErasing();
    return this.#done.join('');
  }

  /** The eraser takes away from everything before it; whatever else changes ink makes one picture of all of it. */
  #addOnInk(op: Extract<Op, { kind: 'stroke' }>, index: number): void {
    this.#endPixels();
    if (op.tool === 'eraser' && this.#depth < DEEPEST) {
      const ink = new SvgInk(LONGEST_MARK);
      paintStroke(ink, op, this.#box);
      this.#erased.push(ink.svg);
      return;
    }
    this.#erased = [];
    this.#depth = 0;
    this.#done = [];
    this.#pixels = { from: firstVisible(this.#timeline, index), to: index + 1 };
    this.#endPixels();
  }

  #markOf(op: Op): string {
    if (op.kind === 'fill') return fillSvg(op);
    if (op.kind !== 'stroke') throw new NeedsPixels(op.kind);
    const ink = new SvgInk(LONGEST_MARK);
    paintStroke(ink, op, this.#box);
    return ink.svg;
  }

  #endPixels(): void {
    if (!this.#pixels) return;
    const { from, to } = this.#pixels;
    this.#pixels = null;
    this.#done.push(imageSvg(this.#page, this.#pictures.ink(from, to)));
  }

  #endErasing(): void {
    if (this.#erased.length === 0) return;
    this.#depth += 1;
    const id = `erased-${this.#depth}`;
    const { width, height } = this.#page.size;
    const all = `x="0" y="0" width="${svgNumber(width)}" height="${svgNumber(height)}"`;
    const mask = `<mask id="${id}" maskUnits="userSpaceOnUse" ${all}><rect ${all} fill="#ffffff"/>${this.#erased.join('')}</mask>`;
    this.#done = [`${mask}<g mask="url(#${id})">${this.#done.join('')}</g>`];
    this.#erased = [];
  }
}

function changesInk({ kind }: Op): boolean {
  return kind === 'stroke' || kind === 'shape' || kind === 'fill' || kind === 'stick';
}

function imageSvg({ size }: Page, href: string | null): string {
  if (href === null) return '';
  return `<image href="${href}" width="${svgNumber(size.width)}" height="${svgNumber(size.height)}" preserveAspectRatio="none"/>`;
}
