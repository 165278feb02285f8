/** A context that writes down what is painted, as SVG. What the painters do on a canvas they do here, mark by mark. */
import type { Ink2d } from '../painter/ink-2d.ts';

/** Thrown by what has no likeness in lines and areas: it goes into the file as a picture, mixed with what is below in `mode`. */
export class NeedsPixels extends Error {
  readonly mode: string;

  constructor(why: string, mode = 'source-over') {
    super(why);
    this.mode = mode;
  }
}

/** A number as it stands in a path: a hundredth of a page unit is far below what can be seen. */
export function svgNumber(value: number): string {
  return String(Math.round(value * 100) / 100 + 0);
}

/** How much of a mark there is, 0..1, as an attribute. A hundredth of it can be seen where marks lie on each other. */
export function svgOpacity(share: number): string {
  return share === 1 ? '' : ` opacity="${Math.round(share * 10_000) / 10_000}"`;
}

/** How a mark is mixed with what is below, as an attribute. */
export function svgBlending(mode: string): string {
  return mode === 'multiply' ? ' style="mix-blend-mode:multiply"' : '';
}

/** `ink`: all of the drawing, below which nothing can be put any more. `layer`: begun empty. `mask`: what is erased. */
export type SvgInkRole = 'ink' | 'layer' | 'mask';

export class SvgInk implements Ink2d {
  readonly #marks: string[] = [];
  #path = '';
  #length = 0;
  globalAlpha = 1;
  globalCompositeOperation = 'source-over';
  lineWidth = 1;
  lineCap = 'butt';
  lineJoin = 'miter';
  strokeStyle: unknown = '#000000';
  fillStyle: unknown = '#000000';
  readonly #longest: number;
  readonly #role: SvgInkRole;

  /** @param longest letters; what takes more is smaller as a picture */
  constructor(longest: number, role: SvgInkRole = 'ink') {
    this.#longest = longest;
    this.#role = role;
  }

  /** What was painted so far. */
  get svg(): string {
    return this.#marks.join('');
  }

  beginPath(): void {
    this.#path = '';
  }
  moveTo(x: number, y: number): void {
    this.#path += `M${svgNumber(x)} ${svgNumber(y)}`;
  }
  lineTo(x: number, y: number): void {
    this.#path += `L${svgNumber(x)} ${svgNumber(y)}`;
  }
  quadraticCurveTo(controlX: number, controlY: number, x: number, y: number): void {
    this.#path += `Q${svgNumber(controlX)} ${svgNumber(controlY)} ${svgNumber(x)} ${svgNumber(y)}`;
  }
  /** Whole circles only, as painters use it; round the way a canvas goes, or what overlaps them would be a hole. */
  arc(x: number, y: number, radius: number): void {
    const [r, d] = [svgNumber(radius), svgNumber(radius * 2)];
    this.#path += `M${svgNumber(x + radius)} ${svgNumber(y)}a${r} ${r} 0 1 1 -${d} 0a${r} ${r} 0 1 1 ${d} 0`;
  }
  closePath(): void {
    this.#path += 'Z';
  }

  stroke(): void {
    const { lineWidth, lineCap, lineJoin } = this;
    const line = `stroke="${this.#colour(this.strokeStyle)}" stroke-width="${svgNumber(lineWidth)}"`;
    this.#add(`<path d="${this.#path}" fill="none" ${line} stroke-linecap="${lineCap}" stroke-linejoin="${lineJoin}"`);
  }

  fill(): void {
    this.#add(`<path d="${this.#path}" fill="${this.#colour(this.fillStyle)}"`);
  }

  /** Anything that is SVG already. */
  addSvg(svg: string): void {
    this.#take(svg);
    this.#marks.push(svg);
  }

  #add(open: string): void {
    const mode = this.globalCompositeOperation;
    const mark = `${open}${svgOpacity(this.globalAlpha)}${svgBlending(mode)}/>`;
    this.#take(mark);
    if (mode === 'destination-over' && this.#role === 'layer') this.#marks.unshift(mark);
    else if (mode === 'source-over' || mode === 'multiply' || this.#role === 'mask') this.#marks.push(mark);
    else throw new NeedsPixels(mode);
  }

  #take(svg: string): void {
    this.#length += svg.length;
    if (this.#length > this.#longest) throw new NeedsPixels('too long', this.globalCompositeOperation);
  }

  /** Painters write `#rrggbb`, or a texture, which is pixels. */
  #colour(style: unknown): string {
    if (typeof style === 'string' && /^#[0-9a-f]{6}$/i.test(style)) return style;
    throw new NeedsPixels('texture', this.globalCompositeOperation);
  }
}
