/**
 * Painting is one function of the stored points. `paintStroke` gives the picture that counts; `startStroke` shows the
 * same marks piece by piece while the hand still moves, and is painted over by `paintStroke` when it lifts. So a replay
 * equals what was drawn live.
 */

import { copiesOf } from '../geometry/symmetry.ts';
import { dirtyRect } from './dirty-rect.ts';
import type { Ink2d } from './ink-2d.ts';
import { LOOKS } from './looks.ts';
import { MirroredInk, mirroredPaintBox } from './mirrored.ts';
import { mixed, type PaintBox } from './paint-box.ts';
import type { Paintable, StrokePainter } from './stroke-painter.ts';
import { ONE_PATH_PAINTERS, TOOL_PAINTERS } from './tools/index.ts';

/** Paints a finished stroke onto ink that is already there. */
export function paintStroke(context: Ink2d, stroke: Paintable, box: PaintBox): void {
  const { layer } = LOOKS[stroke.tool];
  if (!layer) return paintAll(context, stroke, box);
  const inOnePath = ONE_PATH_PAINTERS[stroke.tool];
  // The copies of a mirrored line may cross each other.
  if (inOnePath && !stroke.symmetry) return mixed(context, layer, () => inOnePath(context, stroke));
  box.throughLayer(context, layer, dirtyRect(stroke, box.page), (ink) => paintAll(ink, stroke, box));
}

/** Begins to paint a stroke in progress; a tool with a `layer` wants a context of its own, see `LOOKS`. */
export function startStroke(context: Ink2d, stroke: Paintable, box: PaintBox): StrokePainter {
  const paint = TOOL_PAINTERS[stroke.tool];
  if (!stroke.symmetry) return paint(context, stroke, box);
  const copies = copiesOf(stroke.symmetry, box.page);
  return paint(new MirroredInk(context, copies), stroke, mirroredPaintBox(box, copies));
}

function paintAll(context: Ink2d, stroke: Paintable, box: PaintBox): void {
  const painter = startStroke(context, stroke, box);
  painter.extend(0);
  painter.end();
  context.globalAlpha = 1;
  context.globalCompositeOperation = 'source-over';
}
