import type { Affine } from '../../shared/drawing/geometry/symmetry.ts';
import type { Smear } from '../../shared/drawing/painter/paint-box.ts';

/** How much of what the finger carries it leaves at each touch, and how much it takes anew of what was there. */
const LEAVES = 0.7;
const TAKES = 0.12;

type Tip = { readonly carried: OffscreenCanvasRenderingContext2D; isLoaded: boolean };

/** A finger in soft ink, on pixels. It looks at the ink as it was before the stroke, so the canvas is never read back. */
export class CanvasSmear implements Smear {
  readonly #target: CanvasRenderingContext2D;
  readonly #before: OffscreenCanvas;
  readonly #scale: number;
  /** Edge of the tip, device pixels. */
  readonly #side: number;
  readonly #mask: OffscreenCanvas;
  readonly #laid: OffscreenCanvasRenderingContext2D;
  readonly #copies: readonly { readonly affine: Affine; readonly tip: Tip }[];

  constructor(target: CanvasRenderingContext2D, radius: number, copies: readonly Affine[]) {
    const { canvas } = target;
    this.#target = target;
    this.#scale = target.getTransform().a;
    this.#side = Math.max(4, Math.round(radius * 2 * this.#scale));
    const before = contextOf(canvas.width, canvas.height);
    before.drawImage(canvas, 0, 0);
    this.#before = before.canvas;
    this.#mask = softDisc(this.#side);
    this.#laid = contextOf(this.#side, this.#side);
    this.#copies = copies.map((affine) => ({
      affine,
      tip: { carried: contextOf(this.#side, this.#side), isLoaded: false },
    }));
  }

  touch(x: number, y: number): void {
    for (const { affine, tip } of this.#copies) {
      const [a, b, c, d, e, f] = affine;
      this.#touch(tip, a * x + c * y + e, b * x + d * y + f);
    }
  }

  end(): void {
    // Frees the pixels at once instead of at some later garbage collection.
    this.#before.width = 0;
    this.#before.height = 0;
  }

  #touch(tip: Tip, x: number, y: number): void {
    const left = Math.round(x * this.#scale - this.#side / 2);
    const top = Math.round(y * this.#scale - this.#side / 2);
    if (tip.isLoaded) {
      this.#leave(tip, left, top);
      this.#take(tip, left, top, TAKES);
    } else {
      this.#take(tip, left, top, 1);
      tip.isLoaded = true;
    }
  }

  /** What is there gives way in the shape of the tip, and what is carried takes its place. */
  #leave({ carried }: Tip, left: number, top: number): void {
    const laid = this.#laid;
    laid.globalCompositeOperation = 'copy';
    laid.drawImage(carried.canvas, 0, 0);
    laid.globalCompositeOperation = 'destination-in';
    laid.drawImage(this.#mask, 0, 0);
    const target = this.#target;
    target.save();
    target.setTransform(1, 0, 0, 1, 0, 0);
    target.globalAlpha = LEAVES;
    target.globalCompositeOperation = 'destination-out';
    target.drawImage(this.#mask, left, top);
    target.globalCompositeOperation = 'lighter';
    target.drawImage(laid.canvas, left, top);
    target.restore();
  }

  #take({ carried }: Tip, left: number, top: number, share: number): void {
    const side = this.#side;
    carried.globalAlpha = share;
    carried.globalCompositeOperation = 'destination-out';
    carried.fillRect(0, 0, side, side);
    carried.globalCompositeOperation = 'lighter';
    carried.drawImage(this.#before, left, top, side, side, 0, 0, side, side);
  }
}

function softDisc(side: number): OffscreenCanvas {
  const context = contextOf(side, side);
  const half = side / 2;
  const shade = context.createRadialGradient(half, half, half * 0.45, half, half, half);
  shade.addColorStop(0, 'rgb(0 0 0 / 1)');
  shade.addColorStop(1, 'rgb(0 0 0 / 0)');
  context.fillStyle = shade;
  context.fillRect(0, 0, side, side);
  return context.canvas;
}

function contextOf(width: number, height: number): OffscreenCanvasRenderingContext2D {
  const context = new OffscreenCanvas(width, height).getContext('2d');
  if (!context) throw new Error('no 2d context');
  return context;
}
