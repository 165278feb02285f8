/**
 * The part of a 2D canvas that painters use; every real context fits it, and so does a recording fake in a test.
 * Coordinates are page units: whoever owns the context has scaled it.
 */
export interface Ink2d {
  globalAlpha: number;
  globalCompositeOperation: string;
  lineWidth: number;
  lineCap: string;
  lineJoin: string;
  /** Read as whatever the context holds; painters write `#rrggbb` or what `PaintBox.grain` gave them. */
  strokeStyle: unknown;
  fillStyle: unknown;
  beginPath(): void;
  moveTo(x: number, y: number): void;
  lineTo(x: number, y: number): void;
  quadraticCurveTo(controlX: number, controlY: number, x: number, y: number): void;
  /** Painters only ever add whole circles. */
  arc(x: number, y: number, radius: number, startAngle: number, endAngle: number): void;
  closePath(): void;
  stroke(): void;
  fill(): void;
}
