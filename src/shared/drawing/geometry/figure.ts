/** Outlines of the figures that are pulled up between two places. */
import type { Figure } from '../ops/shape.ts';
import type { Path } from './segments.ts';

/** What an outline is added to: a canvas has all of it. */
export type ClosablePath = Path & { closePath(): void };

type Place = readonly [x: number, y: number];

/** Adds the outline of a figure to a path; a line stays open. */
export function addFigure(path: ClosablePath, figure: Figure, from: Place, to: Place): void {
  if (figure === 'line') {
    path.moveTo(...from);
    path.lineTo(...to);
    return;
  }
  const [left, right] = [Math.min(from[0], to[0]), Math.max(from[0], to[0])];
  const [top, bottom] = [Math.min(from[1], to[1]), Math.max(from[1], to[1])];
  /** A place by its shares of the box. */
  const at = (x: number, y: number): Place => [left + (right - left) * x, top + (bottom - top) * y];
  const corners = CORNERS[figure];
  if (corners)
    addCorners(
      path,
      corners.map(([x, y]) => at(x, y)),
    );
  else addCurves(path, CURVES[figure] ?? ELLIPSE, at);
  path.closePath();
}

function addCorners(path: ClosablePath, corners: readonly Place[]): void {
  for (const [nth, corner] of corners.entries()) {
    if (nth === 0) path.moveTo(...corner);
    else path.lineTo(...corner);
  }
}

/** Curves one after the other: a start, and for each a control and an end. */
type Curves = readonly Place[];

function addCurves(path: ClosablePath, [start = [0, 0], ...rest]: Curves, at: (x: number, y: number) => Place): void {
  path.moveTo(...at(...start));
  for (let nth = 0; nth + 1 < rest.length; nth += 2) {
    const [control = start, end = start] = [rest[nth], rest[nth + 1]];
    path.quadraticCurveTo(...at(...control), ...at(...end));
  }
}

const STAR: readonly Place[] = (() => {
  const raw = Array.from({ length: 10 }, (_unused, nth): Place => {
    const angle = (nth * Math.PI) / 5 - Math.PI / 2;
    const radius = nth % 2 === 0 ? 1 : 0.44;
    return [Math.cos(angle) * radius, Math.sin(angle) * radius];
  });
  return toBox(raw);
})();

const CORNERS: Partial<Readonly<Record<Figure, readonly Place[]>>> = {
  rectangle: [
    [0, 0],
    [1, 0],
    [1, 1],
    [0, 1],
  ],
  triangle: [
    [0.5, 0],
    [1, 1],
    [0, 1],
  ],
  diamond: [
    [0.5, 0],
    [1, 0.5],
    [0.5, 1],
    [0, 0.5],
  ],
  star: STAR,
};

/** Eight bits of a circle, each nearer to it than a hair. */
const ELLIPSE: Curves = (() => {
  const bits = 8;
  const curves: Place[] = [[1, 0.5]];
  for (let nth = 0; nth < bits; nth += 1) {
    const [half, end] = [((nth + 0.5) * 2 * Math.PI) / bits, ((nth + 1) * 2 * Math.PI) / bits];
    const out = 0.5 / Math.cos(Math.PI / bits);
    curves.push([0.5 + Math.cos(half) * out, 0.5 + Math.sin(half) * out]);
    curves.push([0.5 + Math.cos(end) * 0.5, 0.5 + Math.sin(end) * 0.5]);
  }
  return curves;
})();

const HEART: Curves = [
  [0.5, 0.24],
  [0.46, 0.02],
  [0.25, 0.01],
  [0, 0.02],
  [0.01, 0.32],
  [0.02, 0.62],
  [0.5, 1],
  [0.98, 0.62],
  [0.99, 0.32],
  [1, 0.02],
  [0.75, 0.01],
  [0.54, 0.02],
  [0.5, 0.24],
];

/** Bumps round a flat ground. */
const CLOUD: Curves = [
  [0.17, 1],
  [0.01, 1],
  [0, 0.78],
  [0, 0.57],
  [0.15, 0.54],
  [0.11, 0.26],
  [0.29, 0.24],
  [0.35, 0],
  [0.54, 0],
  [0.71, 0.01],
  [0.74, 0.24],
  [0.92, 0.22],
  [0.9, 0.52],
  [1, 0.58],
  [1, 0.78],
  [1, 1],
  [0.83, 1],
];

const CURVES: Partial<Readonly<Record<Figure, Curves>>> = { heart: HEART, cloud: CLOUD };

/** Stretched so that it fills the box from 0 to 1. */
function toBox(places: readonly Place[]): readonly Place[] {
  const xs = places.map(([x]) => x);
  const ys = places.map(([, y]) => y);
  const [left, top] = [Math.min(...xs), Math.min(...ys)];
  const [width, height] = [Math.max(...xs) - left, Math.max(...ys) - top];
  return places.map(([x, y]) => [(x - left) / width, (y - top) / height]);
}
