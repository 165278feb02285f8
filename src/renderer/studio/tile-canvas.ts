import type { TilePlace } from '../../shared/drawing/glass/tile-grid.ts';

/** An empty canvas that lies where a tile does. @throws Error when the browser gives no 2D context */
export function tileCanvas({ left, top, cssWidth, cssHeight, width, height }: TilePlace): CanvasRenderingContext2D {
  const canvas = document.createElement('canvas');
  const { style } = canvas;
  style.position = 'absolute';
  style.left = `${left}px`;
  style.top = `${top}px`;
  style.width = `${cssWidth}px`;
  style.height = `${cssHeight}px`;
  canvas.width = width;
  canvas.height = height;
  const context = canvas.getContext('2d');
  if (!context) throw new Error('no 2d context');
  return context;
}
