import { paintEnd, paintPieces, useRoundLines } from '../line.ts';
import type { ToolPainter } from '../stroke-painter.ts';

/** A felt tip: even, and what is below shines through, see its layer. */
export const paintMarker: ToolPainter = (context, stroke) => {
  const painter = {
    prepare() {
      useRoundLines(context);
      context.strokeStyle = stroke.colour;
      context.lineWidth = stroke.size;
    },
    extend: (from: number) => paintPieces(context, stroke, from),
    end: () => paintEnd(context, stroke),
  };
  painter.prepare();
  return painter;
};
