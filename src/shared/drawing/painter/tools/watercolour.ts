import { Walk } from '../../geometry/walk.ts';
import { addCircle, paintEnd, paintPieces, useRoundLines } from '../line.ts';
import { random } from '../random.ts';
import type { ToolPainter } from '../stroke-painter.ts';
import { deeper } from '../tint.ts';

/** How far pigment gathers at the edge, of the size. */
const RIM = 0.045;

/**
 * Wet colour: it shines through (see its layer), runs a little over its edge, gathers there, and dries in clouds. What
 * gathers is painted below all the rest, so that no later piece shows the edge of an earlier one.
 */
export const paintWatercolour: ToolPainter = (context, stroke, box) => {
  const { colour, size, seed } = stroke;
  const rim = Math.max(1.5, size * RIM);
  const wash = box.grain(context, 'wash', colour, 1, seed);
  const edge = deeper(colour, 0.6);
  const below = (paint: () => void, style: unknown, width: number, mode: string) => {
    context.globalCompositeOperation = mode;
    context.strokeStyle = style;
    context.fillStyle = style;
    context.lineWidth = width;
    paint();
  };
  const twice = (paint: () => void) => {
    below(paint, edge, size * 0.9, 'destination-over');
    below(paint, wash, size * 0.9 - rim * 2, 'source-over');
  };
  /** Where it runs: round patches that reach over the line here and there. */
  const runs = new Walk(stroke.points, size * 0.22, (x, y, alongX, alongY, _point, step) => {
    const radius = size * (0.3 + 0.2 * random(seed, step, 0));
    const off = size * 0.2 * (random(seed, step, 1) * 2 - 1);
    const patch = (less: number) => () => {
      context.beginPath();
      addCircle(context, x - alongY * off, y + alongX * off, Math.max(0.5, radius - less));
      context.fill();
    };
    below(patch(0), edge, 1, 'destination-over');
    below(patch(rim), wash, 1, 'source-over');
  });
  const painter = {
    prepare: () => useRoundLines(context),
    extend(from: number) {
      twice(() => paintPieces(context, stroke, from));
      runs.extend(from);
    },
    end() {
      twice(() => paintEnd(context, stroke));
      runs.end();
    },
  };
  painter.prepare();
  return painter;
};
