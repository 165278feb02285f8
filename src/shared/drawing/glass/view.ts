/** How drawings lie on the glass. */
import type { PageSize } from '../ops/page.ts';

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
  const cssWidth = Math.max(1, Math.floor(Math.min(room.width, (room.height * page.width) / page.height)));
  const cssScale = cssWidth / page.width;
  const cssHeight = Math.floor((page.height * cssWidth) / page.width);
  // Pixel on pixel where that is not finer than it need be: a bitmap that is a pixel wider than its place is drawn anew each time.
  const width = Math.round(Math.min(page.width * FINEST, cssWidth * pixelRatio));
  const scale = width / page.width;
  return {
    left: Math.floor((room.width - cssWidth) / 2),
    top: Math.floor((room.height - cssHeight) / 2),
    cssWidth,
    cssHeight,
    cssScale,
    scale,
    width,
    height: Math.max(1, Math.round((cssHeight * width) / cssWidth)),
  };
}
