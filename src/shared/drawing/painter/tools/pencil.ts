import { POINT_STRIDE, pointCount } from '../../ops/stroke.ts';
import { eachPiece, paintEnd, paintPiece, paintPieces, useRoundLines } from '../line.ts';
import type { ToolPainter } from '../stroke-painter.ts';

/** How much of the paper the lead covers, from a breath to all one's might. */
const COVERS = [0.42, 0.58, 0.74, 0.87, 0.94, 0.98] as const;

/** Lead on paper: a thin line with grain. Who presses a pen harder covers more of the paper. */
export const paintPencil: ToolPainter = (context, stroke, box) => {
  const { colour, seed, size, points } = stroke;
  const passes = new Map<number, readonly { readonly width: number; readonly style: unknown }[]>();
  const passesOf = (cover: number) => {
    const known = passes.get(cover);
    if (known) return known;
    const made = [
      { width: size, style: box.grain(context, 'graphite', colour, cover * 0.62, seed) },
      { width: size * 0.62, style: box.grain(context, 'graphite', colour, cover, seed) },
    ];
    passes.set(cover, made);
    return made;
  };
  const pressed = (index: number, paint: () => void) => {
    const pressure = points[Math.max(0, index) * POINT_STRIDE + 3] ?? 0.5;
    for (const { width, style } of passesOf(COVERS[Math.round(pressure * (COVERS.length - 1))] ?? 0.5)) {
      context.lineWidth = width;
      context.strokeStyle = style;
      paint();
    }
  };
  const painter = {
    prepare: () => useRoundLines(context),
    extend(from: number) {
      if (stroke.pointer !== 'pen') pressed(0, () => paintPieces(context, stroke, from));
      else eachPiece(stroke, from, (index) => pressed(index - 1, () => paintPiece(context, stroke, index)));
    },
    end: () => pressed(pointCount(points) - 1, () => paintEnd(context, stroke)),
  };
  painter.prepare();
  return painter;
};
