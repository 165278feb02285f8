import { POINT_STRIDE, pointCount } from '../../ops/stroke.ts';
import { addCircle } from '../line.ts';
import { random } from '../random.ts';
import type { ToolPainter } from '../stroke-painter.ts';
import { deeper, lighter } from '../tint.ts';

/** Fine drops a millisecond of a can of middle size, and at most so long for one step: a pause of the device is no burst. */
const DROPS_A_MS = 4;
const LONGEST_STEP_MS = 60;
/** Each drop lets a little through. */
const MIST = 0.7;
/** Drops of the first touch. */
const FIRST = 120;

/** A soft cone that goes on while the can is held still: how much falls depends on time, not on distance. */
export const paintSpray: ToolPainter = (context, stroke) => {
  const { colour, size, seed, points } = stroke;
  const tints = [colour, deeper(colour, 0.12), lighter(colour, 0.14)];
  const at = (index: number, offset: number) => points[index * POINT_STRIDE + offset] ?? 0;

  const burst = (index: number) => {
    const before = Math.max(0, index - 1);
    const elapsed = Math.min(LONGEST_STEP_MS, at(index, 2) - at(before, 2));
    const drops = index === 0 ? FIRST : Math.round(elapsed * DROPS_A_MS * (size / 130) ** 1.4) + 1;
    context.globalAlpha = MIST;
    context.fillStyle = tints[Math.floor(random(seed, index) * tints.length)];
    context.beginPath();
    for (let drop = 0; drop < drops; drop += 1) {
      const along = random(seed, index, drop * 4);
      // Two chances multiplied: dense in the middle, and thinning softly to nothing.
      const far = random(seed, index, drop * 4 + 1) * (0.25 + 0.75 * random(seed, index, drop * 4 + 2)) * (size / 2);
      const angle = random(seed, index, drop * 4 + 3) * 2 * Math.PI;
      addCircle(
        context,
        at(before, 0) + (at(index, 0) - at(before, 0)) * along + Math.cos(angle) * far,
        at(before, 1) + (at(index, 1) - at(before, 1)) * along + Math.sin(angle) * far,
        0.7 + random(seed, drop, index) ** 4 * 2.4,
      );
    }
    context.fill();
    context.globalAlpha = 1;
  };
  return {
    prepare() {},
    extend(from) {
      const count = pointCount(points);
      for (let index = from; index < count; index += 1) burst(index);
    },
    end() {},
  };
};
