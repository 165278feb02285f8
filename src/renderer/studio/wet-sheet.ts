import { tileGrid } from '../../shared/drawing/glass/tile-grid.ts';
import type { View } from '../../shared/drawing/glass/view.ts';
import type { Ink2d } from '../../shared/drawing/painter/ink-2d.ts';
import type { LayerLook } from '../../shared/drawing/painter/paint-box.ts';
import { type InkTile, TiledInk } from '../../shared/drawing/painter/tiled-ink.ts';
import { wipe } from './bitmap.ts';
import { layOver } from './lay-over.ts';
import { tileCanvas } from './tile-canvas.ts';

type Tile = InkTile & { readonly ink: CanvasRenderingContext2D; readonly x: number; readonly y: number };

/** A canvas of the size of the page for one mark in progress, in tiles: where the hand is not, nothing changes. */
export class WetSheet {
  readonly element = document.createElement('div');
  #tiles: readonly Tile[] = [];
  #ink: TiledInk;

  constructor(view: View) {
    layOver(this.element);
    this.#ink = this.#lay(view);
  }

  get ink(): Ink2d {
    return this.#ink;
  }

  /** Takes a new size; what was painted is gone. */
  resize(view: View): void {
    this.#ink = this.#lay(view);
  }

  /** Shows the mark as a layer with this look will show it. */
  look(layer: LayerLook | null): void {
    const { style } = this.element;
    style.opacity = String(layer?.alpha ?? 1);
    style.mixBlendMode = layer && layer.mode !== 'source-over' ? layer.mode : 'normal';
  }

  wipe(): void {
    for (const tile of this.#tiles) {
      // An empty canvas that is wiped would be copied all the same.
      if (tile.isTouched) wipe({ canvas: tile.ink.canvas, context: tile.ink });
      tile.isTouched = false;
    }
  }

  /** Paints what is on it onto another canvas. @param scale pixels there for a pixel here */
  paintOn(context: CanvasRenderingContext2D, scale: number): void {
    for (const { ink, isTouched, x, y } of this.#tiles) {
      const { width, height } = ink.canvas;
      if (isTouched) context.drawImage(ink.canvas, x * scale, y * scale, width * scale, height * scale);
    }
  }

  #lay(view: View): TiledInk {
    const { side, columns, places } = tileGrid(view);
    const tiles = places.map((place) => {
      const context = tileCanvas(place);
      context.setTransform(view.scale, 0, 0, view.scale, -place.x, -place.y);
      return { ink: context, isTouched: false, x: place.x, y: place.y };
    });
    this.element.replaceChildren(...tiles.map(({ ink }) => ink.canvas));
    this.#tiles = tiles;
    return new TiledInk({ side, columns, tiles });
  }
}
