import { Walk } from '../../geometry/walk.ts';
import { addCircle } from '../line.ts';
import { random, randomNearZero } from '../random.ts';
import type { ToolPainter } from '../stroke-painter.ts';
import { texturedLine } from '../textured-line.ts';
import { lighter } from '../tint.ts';

/** Dry and dusty: a broken line, and crumbs that fall beside it. */
export const paintChalk: ToolPainter = (context, stroke, box) => {
  const { size, seed } = stroke;
  const pastel = lighter(stroke.colour, 0.14);
  const line = texturedLine(context, stroke, [
    { share: 1.1, style: box.grain(context, 'chalk', pastel, 0.16, seed) },
    { share: 0.9, style: box.grain(context, 'chalk', pastel, 0.46, seed) },
    { share: 0.5, style: box.grain(context, 'chalk', pastel, 0.58, seed) },
  ]);
  const crumbs = new Walk(stroke.points, Math.max(5, size / 6), (x, y, _alongX, _alongY, _point, step) => {
    context.fillStyle = pastel;
    context.beginPath();
    for (let crumb = 0; crumb < 4; crumb += 1) {
      const draw = crumb * 3;
      const radius = 0.5 + random(seed, step, draw) * size * 0.014;
      addCircle(
        context,
        x + randomNearZero(seed, step, draw + 1) * size * 0.95,
        y + randomNearZero(seed, step, draw + 2) * size * 0.95,
        radius,
      );
    }
    context.fill();
  });
  return {
    prepare: line.prepare,
    extend(from) {
      line.extend(from);
      crumbs.extend(from);
    },
    end() {
      line.end();
      crumbs.end();
    },
  };
};
