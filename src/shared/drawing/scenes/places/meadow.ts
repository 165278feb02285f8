import { curve, ellipse } from '../../starters/pen/lines.ts';
import type { Scene } from '../brush.ts';
import { below, cloud } from './parts.ts';

export const meadow: Scene = {
  id: 'meadow',
  background: '#dff1fb',
  paint(brush) {
    brush.fill('#fff3c4', ellipse(1620, 230, 120));
    cloud(brush, 380, 220, 380);
    cloud(brush, 1080, 160, 300);
    brush.fill('#d3ecc0', below([-20, 760], [400, 620], [900, 740], [1940, 640]));
    brush.fill('#bfe3a8', below([-20, 860], [700, 800], [1300, 700], [1940, 800]));
    brush.fill('#abd892', below([-20, 980], [600, 940], [1300, 990], [1940, 930]));
    for (const [x, y, colour] of [
      [160, 1080, '#ffd0dc'],
      [420, 1130, '#fff0b3'],
      [740, 1060, '#e5d4ff'],
      [1180, 1120, '#ffd0dc'],
      [1500, 1060, '#fff0b3'],
      [1780, 1120, '#e5d4ff'],
    ] as const) {
      brush.line('#86bd6c', 8, curve([x, y], [x + 4, y + 40], [x, y + 80]));
      brush.fill(
        colour,
        ...[0, 72, 144, 216, 288].map((at) =>
          ellipse(x + 20 * Math.cos((at * Math.PI) / 180), y + 20 * Math.sin((at * Math.PI) / 180), 17),
        ),
      );
      brush.fill('#ffffff', ellipse(x, y, 13));
    }
  },
};
