/** Width of a line at full size is `size`; a pen makes it 0.4 to 1.6 times that, a mouse or a finger always 1. */
const THINNEST = 0.4;
const SPAN = 1.2;

/** Factor of the widest line a stroke can reach: dirty rectangles reckon with it. */
export const WIDEST = THINNEST + SPAN;

/** Line width in page units for a pen pressed with `pressure` 0..1. */
export function widthOf(size: number, pressure: number): number {
  return size * (THINNEST + SPAN * pressure);
}
