import { Walk } from '../../geometry/walk.ts';
import { POINT_STRIDE } from '../../ops/stroke.ts';
import type { Ink2d } from '../ink-2d.ts';
import { addCircle } from '../line.ts';
import { random } from '../random.ts';
import type { ToolPainter } from '../stroke-painter.ts';
import { deeper, lighter } from '../tint.ts';

/** Page units a millisecond at which a hand is fast. */
const FAST = 3;

/** Paint from a full brush: a splash where it is pressed, a trail of blobs, and drops that fly the further the faster. */
export const paintSplatter: ToolPainter = (context, stroke) => {
  const { colour, size, seed, points } = stroke;
  const tints = [colour, colour, deeper(colour, 0.2), lighter(colour, 0.15)];
  const style = (step: number) => tints[Math.floor(random(seed, step, 77) * tints.length)];

  const walk = new Walk(points, size * 0.3, (x, y, alongX, alongY, point, step) => {
    context.fillStyle = style(Math.floor(step / 6));
    context.beginPath();
    if (step === 0) addSplash(context, x, y, size, seed);
    else {
      const speed = Math.min(1, speedAt(points, point) / FAST);
      addCircle(context, x, y, size * (0.1 + 0.22 * random(seed, step, 0)) * (1.15 - 0.75 * speed));
      addDrops(context, x, y, alongX, alongY, size, speed, seed, step);
    }
    context.fill();
  });
  return { prepare() {}, extend: (from) => walk.extend(from), end: () => walk.end() };
};

function speedAt(points: readonly number[], index: number): number {
  const at = index * POINT_STRIDE;
  const distance = Math.hypot(
    (points[at] ?? 0) - (points[at - POINT_STRIDE] ?? 0),
    (points[at + 1] ?? 0) - (points[at - POINT_STRIDE + 1] ?? 0),
  );
  return distance / Math.max(4, (points[at + 2] ?? 0) - (points[at - POINT_STRIDE + 2] ?? 0));
}

/** A blot with rays, each ending in a drop. */
function addSplash(context: Ink2d, x: number, y: number, size: number, seed: number): void {
  const rays = 9 + Math.floor(random(seed, 0, 1) * 6);
  addCircle(context, x, y, size * 0.55);
  for (let ray = 0; ray < rays; ray += 1) {
    const angle = ((ray + random(seed, ray, 2) * 0.8) / rays) * 2 * Math.PI;
    const [alongX, alongY] = [Math.cos(angle), Math.sin(angle)];
    const far = size * (0.6 + 1.3 * random(seed, ray, 3) ** 2);
    const half = size * (0.05 + 0.09 * random(seed, ray, 4));
    // From a broad foot in the blot to a neck, and a round head.
    context.moveTo(x - alongY * half * 2.2, y + alongX * half * 2.2);
    context.quadraticCurveTo(x + alongX * far * 0.55, y + alongY * far * 0.55, x + alongX * far, y + alongY * far);
    context.quadraticCurveTo(
      x + alongX * far * 0.55,
      y + alongY * far * 0.55,
      x + alongY * half * 2.2,
      y - alongX * half * 2.2,
    );
    addCircle(context, x + alongX * far, y + alongY * far, half);
    if (random(seed, ray, 5) < 0.6) {
      const away = far + size * (0.25 + 0.9 * random(seed, ray, 6));
      addCircle(context, x + alongX * away, y + alongY * away, half * (0.35 + 0.4 * random(seed, ray, 7)));
    }
  }
}

function addDrops(
  context: Ink2d,
  x: number,
  y: number,
  alongX: number,
  alongY: number,
  size: number,
  speed: number,
  seed: number,
  step: number,
): void {
  const drops = Math.floor(random(seed, step, 1) * (1 + 3.2 * speed));
  for (let drop = 0; drop < drops; drop += 1) {
    const draw = 10 + drop * 4;
    const side = (random(seed, step, draw) * 2 - 1) ** 3 * size * (1 + 1.6 * speed);
    const ahead = random(seed, step, draw + 1) * size * (0.3 + 1.8 * speed);
    const radius = size * (0.025 + 0.13 * random(seed, step, draw + 2) ** 3);
    addCircle(context, x + alongX * ahead - alongY * side, y + alongY * ahead + alongX * side, radius);
  }
}
