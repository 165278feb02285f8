import { Walk } from '../../geometry/walk.ts';
import { useRoundLines, widthAt } from '../line.ts';
import type { ToolPainter } from '../stroke-painter.ts';
import { hueOf, rainbowColour } from '../tint.ts';

const SPACING = 5;
/** All colours once, page units; wide lines take longer. */
const TURN = 520;

/** A line that changes its colour on the way, from the chosen one on through all the others. */
export const paintRainbow: ToolPainter = (context, stroke) => {
  const start = hueOf(stroke.colour);
  const turn = TURN + stroke.size * 4;
  let fromX = 0;
  let fromY = 0;
  const walk = new Walk(stroke.points, SPACING, (x, y, _alongX, _alongY, point, step) => {
    context.strokeStyle = rainbowColour(start + (step * SPACING) / turn);
    context.lineWidth = widthAt(stroke, point);
    context.beginPath();
    context.moveTo(step === 0 ? x : fromX, step === 0 ? y : fromY);
    context.lineTo(x, y);
    context.stroke();
    fromX = x;
    fromY = y;
  });
  const painter = {
    prepare: () => useRoundLines(context),
    extend: (from: number) => walk.extend(from),
    end: () => walk.end(),
  };
  painter.prepare();
  return painter;
};
