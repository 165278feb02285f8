import { copiesOf, SAME } from '../../geometry/symmetry.ts';
import { Walk } from '../../geometry/walk.ts';
import type { ToolPainter } from '../stroke-painter.ts';

/** A finger in soft ink: what lies below is pulled along, and thins on the way. */
export const paintSmudge: ToolPainter = (context, stroke, box) => {
  const finger = box.smear(context, stroke.size / 2, [SAME]);
  // Many copies touch less often each, so that the hand is still followed.
  const touches = copiesOf(stroke.symmetry, box.page).length > 4 ? 7 : 15;
  const walk = new Walk(stroke.points, Math.max(2, stroke.size / touches), (x, y) => finger.touch(x, y));
  return {
    prepare() {},
    extend: (index) => walk.extend(index),
    end() {
      walk.end();
      finger.end();
    },
  };
};
