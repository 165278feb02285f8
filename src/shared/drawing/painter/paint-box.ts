/** What painting needs beside a context. Who owns pixels provides it; without pixels `plainPaintBox` does. */
import type { Rect } from '../geometry/bounds.ts';
import { type Affine } from '../geometry/symmetry.ts';
import type { PageSize } from '../ops/page.ts';
import type { Ink2d } from './ink-2d.ts';

/** What a tool leaves on the tooth of the paper. `wash` covers everything and only varies in tone. */
export type Texture = 'graphite' | 'wax' | 'chalk' | 'wash';

/** How a layer is laid on the ink. `multiply` lets what is below shine through, as glazes do. */
export type LayerLook = { readonly alpha: number; readonly mode: 'source-over' | 'multiply' };

/** A finger that takes ink along. */
export interface Smear {
  /** The finger comes to a place: it leaves there some of what it carries, and takes some of what was there before. */
  touch(x: number, y: number): void;
  /** Frees what it holds. */
  end(): void;
}

export interface PaintBox {
  readonly page: PageSize;
  /**
   * A colour with a texture, for `strokeStyle` and `fillStyle` of `context`. It lies still on the page: painting a place twice
   * changes nothing there. @param cover share of the paper it covers, 0..1 @param seed strokes of other seeds may lie
   * in other hollows of the paper
   */
  grain(context: Ink2d, texture: Texture, colour: string, cover: number, seed: number): unknown;
  /** Paints onto an empty layer and lays that on the ink of `context`. @param area all that is painted, page units */
  throughLayer(context: Ink2d, look: LayerLook, area: Rect, work: (layer: Ink2d) => void): void;
  /** A finger on the ink of `context` as it is now, and its likeness in each copy. */
  smear(context: Ink2d, radius: number, copies: readonly Affine[]): Smear;
}

/** Without pixels: textures are plain, a layer is the ink itself, and nothing can be smeared. */
export function plainPaintBox(page: PageSize): PaintBox {
  return {
    page,
    grain: (_context, _texture, colour) => colour,
    throughLayer: (context, look, _area, work) => mixed(context, look, () => work(context)),
    smear: () => ({ touch() {}, end() {} }),
  };
}

/** Mixes each mark with the ink as it is painted. */
export function mixed(context: Ink2d, { alpha, mode }: LayerLook, work: () => void): void {
  context.globalAlpha = alpha;
  context.globalCompositeOperation = mode;
  work();
  context.globalAlpha = 1;
  context.globalCompositeOperation = 'source-over';
}
