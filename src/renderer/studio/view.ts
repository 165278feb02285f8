/** Canvas adapters of the studio: everything here touches the window; what a drawing is lives in shared/drawing. */
import type { PageSize } from '../../shared/drawing/ops/page.ts';

/**
 * How a page lies in its place. `cssScale` is CSS pixels per page unit, `scale` device pixels per page unit;
 * `width` and `height` are of the bitmaps, in device pixels.
 */
export type View = {
  readonly left: number;
  readonly top: number;
  readonly cssWidth: number;
  readonly cssHeight: number;
  readonly cssScale: number;
  readonly scale: number;
  readonly width: number;
  readonly height: number;
};

/** More device pixels per page unit than this show no difference and cost memory and time on a 4K screen. */
const FINEST = 1.5;

/**
 * The largest whole page that fits, in the middle.
 * @param room CSS pixels
 * @param pixelRatio device pixels per CSS pixel
 */
export function fitPage(page: PageSize, room: { width: number; height: number }, pixelRatio: number): View {
  const cssScale = Math.max(0.01, Math.min(room.width / page.width, room.height / page.height));
  const cssWidth = Math.floor(page.width * cssScale);
  const cssHeight = Math.floor(page.height * cssScale);
  const scale = Math.min(FINEST, cssScale * pixelRatio);
  return {
    left: Math.floor((room.width - cssWidth) / 2),
    top: Math.floor((room.height - cssHeight) / 2),
    cssWidth,
    cssHeight,
    cssScale,
    scale,
    width: Math.ceil(page.width * scale),
    height: Math.ceil(page.height * scale),
  };
}
