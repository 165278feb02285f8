import type { Ink2d } from '../ink-2d.ts';
import { paintEnd, paintInOnePath, paintPieces, useRoundLines } from '../line.ts';
import type { Paintable, ToolPainter } from '../stroke-painter.ts';

/** A felt tip: even, and what is below shines through, see its layer. */
export const paintMarker: ToolPainter = (context, stroke) => {
  const painter = {
    prepare: () => prepare(context, stroke),
    extend: (from: number) => paintPieces(context, stroke, from),
    end: () => paintEnd(context, stroke),
  };
  painter.prepare();
  return painter;
};

/** The same line, finished. */
export function paintWholeMarker(context: Ink2d, stroke: Paintable): void {
  prepare(context, stroke);
  paintInOnePath(context, stroke);
}

function prepare(context: Ink2d, { colour, size }: Paintable): void {
  useRoundLines(context);
  context.strokeStyle = colour;
  context.lineWidth = size;
}
