import type { Ink2d } from './ink-2d.ts';
import { paintEnd, paintPieces, useRoundLines } from './line.ts';
import type { Paintable, StrokePainter } from './stroke-painter.ts';

/** A line over the whole way, in a share of the width and in one style. */
export type Pass = { readonly share: number; readonly style: unknown };

/** Several lines on one another, wide ones first: sparse at the edge and dense within, as soft matter rubs off. */
export function texturedLine(context: Ink2d, stroke: Paintable, passes: readonly Pass[]): StrokePainter {
  const each = (paint: () => void) => {
    for (const { share, style } of passes) {
      context.strokeStyle = style;
      context.lineWidth = stroke.size * share;
      paint();
    }
  };
  useRoundLines(context);
  return {
    prepare: () => useRoundLines(context),
    extend: (from) => each(() => paintPieces(context, stroke, from)),
    end: () => each(() => paintEnd(context, stroke)),
  };
}
