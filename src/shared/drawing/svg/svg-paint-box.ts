import type { PageSize } from '../ops/page.ts';
import type { PaintBox } from '../painter/paint-box.ts';
import { NeedsPixels, SvgInk, svgBlending, svgNumber } from './svg-ink.ts';

/** A paint box without pixels: layers are groups; what is of pixels throws {@link NeedsPixels}. */
export function svgPaintBox(page: PageSize, longest: number): PaintBox {
  return {
    page,
    grain() {
      throw new NeedsPixels('texture');
    },
    throughLayer(context, { alpha, mode }, _area, work) {
      if (!(context instanceof SvgInk)) throw new NeedsPixels('layer');
      const layer = new SvgInk(longest);
      work(layer);
      context.addSvg(`<g opacity="${svgNumber(alpha)}"${svgBlending(mode)}>${layer.svg}</g>`);
    },
    smear() {
      throw new NeedsPixels('smear');
    },
  };
}
