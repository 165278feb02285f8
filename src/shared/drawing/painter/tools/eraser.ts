import { paintEnd, paintPieces, useRoundLines } from '../line.ts';
import type { ToolPainter } from '../stroke-painter.ts';

/** Takes ink away and never the page, which lies below on its own. */
export const paintEraser: ToolPainter = (context, stroke) => {
  const painter = {
    prepare() {
      useRoundLines(context);
      context.globalAlpha = 1;
      context.globalCompositeOperation = 'destination-out';
      context.strokeStyle = '#000000';
      context.lineWidth = stroke.size;
    },
    extend: (from: number) => paintPieces(context, stroke, from),
    end: () => paintEnd(context, stroke),
  };
  painter.prepare();
  return painter;
};
