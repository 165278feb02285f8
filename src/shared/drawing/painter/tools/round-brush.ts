import { pointCount } from '../../ops/stroke.ts';
import { eachPiece, paintEnd, paintPiece, paintPieces, useRoundLines, widthAt } from '../line.ts';
import type { ToolPainter } from '../stroke-painter.ts';

/** A full, even line; a pen that is pressed makes it wider. */
export const paintRoundBrush: ToolPainter = (context, stroke) => {
  const isPressed = stroke.pointer === 'pen';
  const piece = (index: number) => {
    context.lineWidth = widthAt(stroke, index - 1);
    paintPiece(context, stroke, index);
  };
  const painter = {
    prepare() {
      useRoundLines(context);
      context.strokeStyle = stroke.colour;
      context.lineWidth = stroke.size;
    },
    extend(from: number) {
      if (isPressed) eachPiece(stroke, from, piece);
      else paintPieces(context, stroke, from);
    },
    end() {
      context.lineWidth = widthAt(stroke, pointCount(stroke.points) - 1);
      paintEnd(context, stroke);
    },
  };
  painter.prepare();
  return painter;
};
