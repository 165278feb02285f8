import type { Page2d } from '../../../../../src/shared/drawing/painter/page-2d.ts';

export type Painted = {
  readonly alpha: number;
  readonly mode: string;
  readonly width: number;
  readonly colour: unknown;
  readonly path: readonly string[];
};

/** A canvas that writes down each painted path instead of painting it; letters are half as wide as high. */
export function createRecorder(): Page2d & { readonly painted: readonly Painted[] } {
  const painted: Painted[] = [];
  const saved: string[] = [];
  let turn = '';
  let path: string[] = [];
  return {
    globalAlpha: 1,
    globalCompositeOperation: 'source-over',
    lineWidth: 1,
    lineCap: 'butt',
    lineJoin: 'miter',
    strokeStyle: '#000000',
    fillStyle: '#000000',
    font: '',
    textAlign: 'start',
    textBaseline: 'alphabetic',
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
    bezierCurveTo(x1, y1, x2, y2, x, y) {
      path.push(`B${x1},${y1},${x2},${y2},${x},${y}`);
    },
    rect(x, y, width, height) {
      path.push(`R${x},${y},${width},${height}`);
    },
    clip() {},
    save() {
      saved.push(turn);
    },
    restore() {
      turn = saved.pop() ?? '';
    },
    translate(x, y) {
      turn += `t${x},${y} `;
    },
    rotate(angle) {
      turn += `r${Math.round((angle * 180) / Math.PI)} `;
    },
    scale(x, y) {
      turn += `s${x},${y} `;
    },
    createLinearGradient: () => gradient('down'),
    createRadialGradient: () => gradient('outwards'),
    drawImage(image, x, y, width, height) {
      const [alpha, mode] = [this.globalAlpha, this.globalCompositeOperation];
      painted.push({ alpha, mode, width: 0, colour: image, path: [`${turn}I${x},${y},${width},${height}`] });
    },
    fillText(text, x, y) {
      const [alpha, mode] = [this.globalAlpha, this.globalCompositeOperation];
      painted.push({ alpha, mode, width: 0, colour: this.fillStyle, path: [`${turn}T${text},${x},${y}`] });
    },
    measureText(text) {
      return { width: text.length * 0.5 * Number.parseFloat(this.font.replace(/^\d+ /, '')) };
    },
  };
}

function gradient(way: string) {
  const stops: string[] = [];
  return {
    way,
    stops,
    addColorStop(offset: number, colour: string) {
      stops.push(`${offset} ${colour}`);
    },
  };
}
