import { ellipse } from '../../starters/pen/lines.ts';
import type { Scene } from '../brush.ts';
import { below, cloud } from './parts.ts';

export const sky: Scene = {
  id: 'sky',
  background: '#b9def6',
  paint(brush) {
    brush.fill('#cfe9fb', below([-20, 700], [960, 640], [1940, 700]));
    brush.fill('#fff3c4', ellipse(1560, 260, 150));
    for (const [x, y, w] of [
      [330, 240, 440],
      [960, 420, 520],
      [1620, 700, 460],
      [420, 820, 520],
      [1080, 1010, 560],
    ] as const)
      cloud(brush, x, y, w);
  },
};
