import { ellipse, poly } from '../starters/pen/lines.ts';
import type { Brush, Scene } from './brush.ts';

const WIDTH = 1920;
const HEIGHT = 1200;
const GAP = 80;

/** Lines that can be seen on a light and on a dark paper alike, without being louder than ink. */
function rulingColour(background: string): string {
  const [r = 0, g = 0, b = 0] = [1, 3, 5].map((at) => Number.parseInt(background.slice(at, at + 2), 16));
  return 0.299 * r + 0.587 * g + 0.114 * b < 110 ? '#5f6f8c' : '#bcd0e6';
}

function steps(length: number, gap: number): readonly number[] {
  return Array.from({ length: Math.floor((length - 1) / gap) }, (_unused, index) => (index + 1) * gap);
}

const lines = (brush: Brush, background: string) =>
  brush.line(rulingColour(background), 4, ...steps(HEIGHT, GAP * 1.5).map((y) => poly([0, y], [WIDTH, y])));

const grid = (brush: Brush, background: string) =>
  brush.line(
    rulingColour(background),
    3,
    ...steps(HEIGHT, GAP).map((y) => poly([0, y], [WIDTH, y])),
    ...steps(WIDTH, GAP).map((x) => poly([x, 0], [x, HEIGHT])),
  );

const dots = (brush: Brush, background: string) =>
  brush.fill(
    rulingColour(background),
    ...steps(HEIGHT, GAP).flatMap((y) => steps(WIDTH, GAP).map((x) => ellipse(x, y, 8))),
  );

export const rulings: readonly Scene[] = [
  { id: 'lines', background: '#ffffff', paint: lines },
  { id: 'grid', background: '#ffffff', paint: grid },
  { id: 'dots', background: '#ffffff', paint: dots },
];
