import type { ToolPainter } from '../stroke-painter.ts';
import { texturedLine } from '../textured-line.ts';
import { deeper, lighter } from '../tint.ts';

/** Wax on the tooth of the paper: its hollows stay white until another stroke, lying a little elsewhere, fills them. */
export const paintCrayon: ToolPainter = (context, stroke, box) => {
  const { colour, seed } = stroke;
  return texturedLine(context, stroke, [
    { share: 1.12, style: box.grain(context, 'wax', lighter(colour, 0.1), 0.26, seed) },
    { share: 0.96, style: box.grain(context, 'wax', colour, 0.6, seed) },
    { share: 0.78, style: box.grain(context, 'wax', colour, 0.82, seed) },
    { share: 0.4, style: box.grain(context, 'wax', deeper(colour, 0.06), 0.9, seed) },
  ]);
};
