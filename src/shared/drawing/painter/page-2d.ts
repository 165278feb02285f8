import type { Ink2d } from './ink-2d.ts';

/** A gradient as a canvas makes it. */
export interface Gradient {
  addColorStop(offset: number, colour: string): void;
}

/** What painting patches and things needs of a 2D canvas beyond ink; every real context fits it. */
export interface Page2d extends Ink2d {
  font: string;
  textAlign: string;
  textBaseline: string;
  bezierCurveTo(x1: number, y1: number, x2: number, y2: number, x: number, y: number): void;
  rect(x: number, y: number, width: number, height: number): void;
  fill(rule?: 'nonzero' | 'evenodd'): void;
  clip(rule?: 'nonzero' | 'evenodd'): void;
  save(): void;
  restore(): void;
  translate(x: number, y: number): void;
  rotate(angle: number): void;
  scale(x: number, y: number): void;
  createLinearGradient(x0: number, y0: number, x1: number, y1: number): Gradient;
  createRadialGradient(x0: number, y0: number, r0: number, x1: number, y1: number, r1: number): Gradient;
  /** @param image whatever the owner of the context draws pictures from */
  drawImage(image: unknown, x: number, y: number, width: number, height: number): void;
  fillText(text: string, x: number, y: number): void;
  measureText(text: string): { readonly width: number };
}
