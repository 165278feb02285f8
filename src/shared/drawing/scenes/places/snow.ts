import { ellipse } from '../../starters/pen/lines.ts';
import type { Scene } from '../brush.ts';
import { below, fir } from './parts.ts';

export const snow: Scene = {
  id: 'snow',
  background: '#d6e6f5',
  paint(brush) {
    brush.fill('#c8dbef', below([-20, 760], [500, 600], [1000, 720], [1940, 600]));
    for (const [x, y, h] of [
      [180, 900, 460],
      [420, 860, 340],
      [1460, 860, 360],
      [1700, 920, 500],
    ] as const)
      fir(brush, x, y, h, '#a9c8c4', '#b9a796');
    brush.fill('#eaf3fb', below([-20, 880], [600, 800], [1300, 890], [1940, 820]));
    brush.fill('#ffffff', below([-20, 1020], [700, 960], [1400, 1040], [1940, 960]));
    for (const [x, y, r] of [
      [160, 140, 14],
      [360, 300, 18],
      [600, 120, 12],
      [820, 360, 16],
      [1060, 160, 18],
      [1300, 320, 12],
      [1540, 140, 16],
      [1780, 300, 14],
      [960, 540, 12],
      [560, 520, 12],
      [1220, 560, 14],
    ] as const)
      brush.fill('#ffffff', ellipse(x, y, r));
  },
};
