import type { Spot } from '../../../shared/drawing/fill/raster.ts';
import type { FillPaint } from '../../../shared/drawing/ops/fill.ts';
import type { PageSize } from '../../../shared/drawing/ops/page.ts';
import { layOver } from '../lay-over.ts';
import css from './pour-signs.module.css';

/** Drops of colour that fill slowly, each where a hand asked for it: it was heard, and colour is on its way. */
export class PourSigns {
  readonly #layer = document.createElement('div');
  readonly #drops = new Map<number, HTMLElement>();
  readonly #page: PageSize;

  /** @param element holds the page, has its size */
  constructor(element: HTMLElement, page: PageSize) {
    this.#page = page;
    layOver(this.#layer);
    this.#layer.classList.add(css.signs ?? '');
    this.#layer.ariaHidden = 'true';
    element.append(this.#layer);
  }

  show(press: number, { x, y }: Spot, paint: FillPaint): void {
    this.hide(press);
    const drop = document.createElement('div');
    const colour = document.createElement('div');
    drop.className = css.drop ?? '';
    drop.dataset.pour = 'coming';
    drop.style.left = `${(x / this.#page.width) * 100}%`;
    drop.style.top = `${(y / this.#page.height) * 100}%`;
    colour.className = css.colour ?? '';
    colour.style.background = lookOf(paint);
    drop.append(colour);
    this.#layer.append(drop);
    this.#drops.set(press, drop);
  }

  hide(press: number): void {
    this.#drops.get(press)?.remove();
    this.#drops.delete(press);
  }

  hideAll(): void {
    for (const press of this.#drops.keys()) this.hide(press);
  }

  destroy(): void {
    this.#layer.remove();
  }
}

function lookOf(paint: FillPaint): string {
  if (paint.kind !== 'gradient') return paint.colour;
  const shape = paint.way === 'down' ? 'linear-gradient(' : 'radial-gradient(circle, ';
  return `${shape}${paint.from}, ${paint.to})`;
}
