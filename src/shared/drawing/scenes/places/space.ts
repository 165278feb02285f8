import { arc, ellipse } from '../../starters/pen/lines.ts';
import type { Scene } from '../brush.ts';
import { below } from './parts.ts';

export const space: Scene = {
  id: 'space',
  background: '#262d4d',
  paint(brush) {
    for (const [x, y, r] of [
      [160, 180, 8],
      [340, 420, 6],
      [520, 140, 10],
      [760, 300, 6],
      [1000, 120, 8],
      [1240, 380, 6],
      [1480, 140, 9],
      [1760, 300, 7],
      [220, 760, 7],
      [560, 620, 6],
      [1120, 700, 8],
      [1420, 600, 6],
      [1800, 640, 8],
      [900, 520, 6],
    ] as const)
      brush.fill('#e9edf8', ellipse(x, y, r));
    brush.fill('#7c6aa8', ellipse(1500, 320, 150));
    brush.line('#a393cc', 26, arc(1500, 320, 260, 56, -14, 194));
    brush.fill('#5a86b3', ellipse(330, 900, 90));
    brush.fill('#76a3cc', ellipse(300, 880, 40, 26));
    brush.fill('#5a6180', below([-20, 1060], [500, 1000], [1200, 1060], [1940, 1000]));
    brush.fill('#4a5070', ellipse(700, 1120, 120, 26), ellipse(1400, 1110, 160, 30));
  },
};
