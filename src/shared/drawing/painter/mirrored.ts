/** Symmetry for every painter at once: what is painted onto a mirrored context appears in all copies. */
import type { Affine } from '../geometry/symmetry.ts';
import type { Ink2d } from './ink-2d.ts';
import type { PaintBox } from './paint-box.ts';
import { PathInk } from './path-ink.ts';

/** The copies of a path become one path, so that no place of it is covered twice. */
export class MirroredInk extends PathInk implements Ink2d {
  readonly #ink: Ink2d;
  readonly #copies: readonly Affine[];

  constructor(ink: Ink2d, copies: readonly Affine[]) {
    super();
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
    for (const copy of this.#copies) this.path.layOn(this.#ink, copy);
  }
}

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
