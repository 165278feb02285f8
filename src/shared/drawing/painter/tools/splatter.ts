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

  const walk = new Walk(points, size * 0.1, (x, y, alongX, alongY, point, step) => {
    context.fillStyle = style(Math.floor(step / 24));
    context.beginPath();
    if (step === 0) addSplash(context, x, y, size, seed);
    else {
      const speed = Math.min(1, speedAt(points, point) / FAST);
      // A trail that swells and thins, and swells less the faster it is pulled.
      const swell = (wave(seed, step / 9) * 0.6 + wave(seed + 1, step / 3.5) * 0.4) * (1.2 - 0.7 * speed);
      addCircle(context, x, y, size * (0.06 + 0.26 * swell ** 2));
      if (random(seed, step, 8) < 0.34) addDrops(context, { x, y, alongX, alongY }, size, speed, seed, step);
    }
    context.fill();
  });
  return { prepare() {}, extend: (from) => walk.extend(from), end: () => walk.end() };
};

/** Smooth chance along the way, 0..1. */
function wave(seed: number, at: number): number {
  const low = Math.floor(at);
  const share = at - low;
  const from = random(seed, low, 50);
  return from + (random(seed, low + 1, 50) - from) * share * share * (3 - 2 * share);
}

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
  const rays = 11 + Math.floor(random(seed, 0, 1) * 7);
  addCircle(context, x, y, size * 0.5);
  for (let ray = 0; ray < rays; ray += 1) {
    const angle = ((ray + random(seed, ray, 2) * 0.9) / rays) * 2 * Math.PI;
    const [alongX, alongY] = [Math.cos(angle), Math.sin(angle)];
    const head = size * (0.04 + 0.1 * random(seed, ray, 4) ** 2);
    const far = size * (0.52 + 1.2 * random(seed, ray, 3) ** 2.5);
    addRay(context, { x, y, alongX, alongY }, far, head);
    addCircle(context, x + alongX * far, y + alongY * far, head);
    if (random(seed, ray, 5) > 0.5) continue;
    const away = far + size * (0.2 + 1.1 * random(seed, ray, 6));
    addCircle(context, x + alongX * away, y + alongY * away, head * (0.35 + 0.45 * random(seed, ray, 7)));
  }
}

type Way = { readonly x: number; readonly y: number; readonly alongX: number; readonly alongY: number };

/** From a broad foot in the blot over a neck to a head; round the same way as circles are, or holes would show. */
function addRay(context: Ink2d, { x, y, alongX, alongY }: Way, far: number, head: number): void {
  const at = (along: number, side: number) =>
    [x + alongX * along - alongY * side, y + alongY * along + alongX * side] as const;
  const [foot, neck] = [head * 2.6, head * 0.45];
  context.moveTo(...at(0, -foot));
  context.quadraticCurveTo(...at(far * 0.5, -neck), ...at(far, -head * 0.8));
  context.lineTo(...at(far, head * 0.8));
  context.quadraticCurveTo(...at(far * 0.5, neck), ...at(0, foot));
  context.closePath();
}

/** Drops that fly ahead and aside. */
function addDrops(
  context: Ink2d,
  { x, y, alongX, alongY }: Way,
  size: number,
  speed: number,
  seed: number,
  step: number,
): void {
  const drops = Math.floor(random(seed, step, 1) * (1.4 + 2.8 * speed));
  for (let drop = 0; drop < drops; drop += 1) {
    const draw = 10 + drop * 4;
    const side = (random(seed, step, draw) * 2 - 1) ** 3 * size * (1.2 + 1.6 * speed);
    const ahead = random(seed, step, draw + 1) * size * (0.2 + 1.6 * speed);
    const radius = size * (0.02 + 0.13 * random(seed, step, draw + 2) ** 4);
    addCircle(context, x + alongX * ahead - alongY * side, y + alongY * ahead + alongX * side, radius);
  }
}
