import type { Ink2d } from '../../../../../src/shared/drawing/painter/ink-2d.ts';

export type Painted = {
  readonly alpha: number;
  readonly mode: string;
  readonly width: number;
  readonly colour: unknown;
  readonly path: readonly string[];
};

/** A canvas that writes down each painted path instead of painting it. */
export function createRecorder(): Ink2d & { readonly painted: readonly Painted[] } {
  const painted: Painted[] = [];
  let path: string[] = [];
  return {
    globalAlpha: 1,
    globalCompositeOperation: 'source-over',
    lineWidth: 1,
    lineCap: 'butt',
    lineJoin: 'miter',
    strokeStyle: '#000000',
    fillStyle: '#000000',
    painted,
    beginPath() {
      path = [];
    },
    moveTo(x, y) {
      path.push(`M${x},${y}`);
    },
    lineTo(x, y) {
      path.push(`L${x},${y}`);
    },
    quadraticCurveTo(controlX, controlY, x, y) {
      path.push(`Q${controlX},${controlY},${x},${y}`);
    },
    arc(x, y, radius) {
      path.push(`C${x},${y},${radius}`);
    },
    closePath() {
      path.push('Z');
    },
    stroke() {
      painted.push({
        alpha: this.globalAlpha,
        mode: this.globalCompositeOperation,
        width: this.lineWidth,
        colour: this.strokeStyle,
        path,
      });
    },
    fill() {
      painted.push({
        alpha: this.globalAlpha,
        mode: this.globalCompositeOperation,
        width: 0,
        colour: this.fillStyle,
        path,
      });
    },
  };
}
