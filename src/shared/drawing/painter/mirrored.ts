/** Symmetry for every painter at once: what is painted onto a mirrored context appears in all copies. */
import type { Affine } from '../geometry/symmetry.ts';
import type { Ink2d } from './ink-2d.ts';
import type { PaintBox } from './paint-box.ts';

const [MOVE, LINE, CURVE, CIRCLE, CLOSE] = [0, 1, 2, 3, 4] as const;

/** The copies of a path become one path, so that no place of it is covered twice. */
export class MirroredInk implements Ink2d {
  readonly #ink: Ink2d;
  readonly #copies: readonly Affine[];
  /** Commands of the path, each with its numbers after it. */
  #path: number[] = [];

  constructor(ink: Ink2d, copies: readonly Affine[]) {
    this.#ink = ink;
    this.#copies = copies;
  }

  get ink(): Ink2d {
    return this.#ink;
  }

  get globalAlpha(): number {
    return this.#ink.globalAlpha;
  }
  set globalAlpha(value: number) {
    this.#ink.globalAlpha = value;
  }
  get globalCompositeOperation(): string {
    return this.#ink.globalCompositeOperation;
  }
  set globalCompositeOperation(value: string) {
    this.#ink.globalCompositeOperation = value;
  }
  get lineWidth(): number {
    return this.#ink.lineWidth;
  }
  set lineWidth(value: number) {
    this.#ink.lineWidth = value;
  }
  get lineCap(): string {
    return this.#ink.lineCap;
  }
  set lineCap(value: string) {
    this.#ink.lineCap = value;
  }
  get lineJoin(): string {
    return this.#ink.lineJoin;
  }
  set lineJoin(value: string) {
    this.#ink.lineJoin = value;
  }
  get strokeStyle(): unknown {
    return this.#ink.strokeStyle;
  }
  set strokeStyle(value: unknown) {
    this.#ink.strokeStyle = value;
  }
  get fillStyle(): unknown {
    return this.#ink.fillStyle;
  }
  set fillStyle(value: unknown) {
    this.#ink.fillStyle = value;
  }

  beginPath(): void {
    this.#path = [];
  }
  moveTo(x: number, y: number): void {
    this.#path.push(MOVE, x, y);
  }
  lineTo(x: number, y: number): void {
    this.#path.push(LINE, x, y);
  }
  quadraticCurveTo(controlX: number, controlY: number, x: number, y: number): void {
    this.#path.push(CURVE, controlX, controlY, x, y);
  }
  arc(x: number, y: number, radius: number): void {
    this.#path.push(CIRCLE, x, y, radius);
  }
  closePath(): void {
    this.#path.push(CLOSE);
  }

  stroke(): void {
    this.#lay();
    this.#ink.stroke();
  }

  fill(): void {
    this.#lay();
    this.#ink.fill();
  }

  #lay(): void {
    this.#ink.beginPath();
    for (const copy of this.#copies) this.#layCopy(copy);
  }

  #layCopy([a, b, c, d, e, f]: Affine): void {
    const path = this.#path;
    const ink = this.#ink;
    const x = (at: number) => a * (path[at] ?? 0) + c * (path[at + 1] ?? 0) + e;
    const y = (at: number) => b * (path[at] ?? 0) + d * (path[at + 1] ?? 0) + f;
    for (let at = 0; at < path.length; ) {
      const command = path[at];
      at += 1;
      if (command === MOVE) ink.moveTo(x(at), y(at));
      else if (command === LINE) ink.lineTo(x(at), y(at));
      else if (command === CURVE) ink.quadraticCurveTo(x(at), y(at), x(at + 2), y(at + 2));
      else if (command === CIRCLE) {
        const radius = path[at + 2] ?? 0;
        ink.moveTo(x(at) + radius, y(at));
        ink.arc(x(at), y(at), radius, 0, 2 * Math.PI);
      } else ink.closePath();
      at += LENGTHS[command ?? MOVE] ?? 0;
    }
  }
}

const LENGTHS: readonly number[] = [2, 2, 4, 3, 0];

/** A paint box for mirrored contexts. */
export function mirroredPaintBox(box: PaintBox, copies: readonly Affine[]): PaintBox {
  const below = (context: Ink2d) => (context instanceof MirroredInk ? context.ink : context);
  return {
    page: box.page,
    grain: (context, texture, colour, cover, seed) => box.grain(below(context), texture, colour, cover, seed),
    throughLayer(context, look, area, work) {
      box.throughLayer(below(context), look, area, (layer) => work(new MirroredInk(layer, copies)));
    },
    smear: (context, radius) => box.smear(below(context), radius, copies),
  };
}
