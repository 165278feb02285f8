import type { PageSize } from '../ops/page.ts';
import type { PaintBox } from '../painter/paint-box.ts';
import { NeedsPixels, SvgInk, svgBlending, svgOpacity } from './svg-ink.ts';

/** A paint box without pixels: layers are groups; what is of pixels throws {@link NeedsPixels}. */
export function svgPaintBox(page: PageSize, longest: number): PaintBox {
  return {
    page,
    grain(context) {
      throw new NeedsPixels('texture', context.globalCompositeOperation);
    },
    throughLayer(context, { alpha, mode }, _area, work) {
      if (!(context instanceof SvgInk)) throw new NeedsPixels('layer');
      const layer = new SvgInk(longest, 'layer');
      try {
        work(layer);
      } catch (error) {
        // Whatever is on the layer: it is the layer that is mixed with what is below.
        throw error instanceof NeedsPixels ? new NeedsPixels(error.message, mode) : error;
      }
      context.addSvg(`<g${svgOpacity(alpha)}${svgBlending(mode)}>${layer.svg}</g>`);
    },
    smear() {
      throw new NeedsPixels('smear');
    },
  };
}
