/** Finding where colour flows that a child pours: pixels in, outlines in page units out. Nothing here paints. */
export type Raster = {
  readonly width: number;
  readonly height: number;
  /** Red, green, blue, alpha; row by row. */
  readonly data: Uint8ClampedArray;
};

/** A part of the pixels: 1 is in it, 0 is not; row by row. */
export type Mask = Uint8Array;

/** In whole pixels; `right` and `bottom` are the first ones outside. */
export type Box = { readonly left: number; readonly top: number; readonly right: number; readonly bottom: number };

export type Spot = { readonly x: number; readonly y: number };
