import { arc, box, curve, ellipse, joined, poly } from '../../starters/pen/lines.ts';
import type { Scene } from '../brush.ts';
import { below, cloud } from './parts.ts';

export const steppe: Scene = {
  id: 'steppe',
  background: '#dcecf8',
  paint(brush) {
    brush.fill('#fff0b8', ellipse(1560, 240, 120));
    cloud(brush, 420, 200, 380);
    for (const [x, h, half] of [
      [300, 340, 420],
      [860, 420, 480],
      [1500, 360, 460],
    ] as const) {
      brush.fill('#cdd9ea', poly([x - half, 760], [x, 760 - h], [x + half, 760]));
      brush.fill(
        '#f4f8fc',
        poly(
          [x, 760 - h],
          [x + half * 0.3, 760 - h * 0.7],
          [x + half * 0.1, 760 - h * 0.76],
          [x - half * 0.06, 760 - h * 0.64],
          [x - half * 0.18, 760 - h * 0.76],
          [x - half * 0.3, 760 - h * 0.7],
        ),
      );
    }
    brush.fill('#e8e2b4', below([-20, 740], [600, 700], [1300, 750], [1940, 700]));
    brush.fill('#d9dca0', below([-20, 900], [700, 860], [1400, 920], [1940, 870]));
    // A felt house.
    brush.fill('#fbf7ee', joined([[1180, 880]], [[1174, 760]], [[1546, 760]], [[1540, 880]]));
    brush.fill(
      '#f0e8d8',
      joined(curve([1170, 764], [1240, 680], [1310, 640]), curve([1410, 640], [1480, 680], [1550, 764])),
    );
    brush.fill('#c9a27a', joined(arc(1360, 644, 54, 26, 180, 360)), box(1310, 780, 100, 100, 4));
    brush.fill('#d98b7a', poly([1172, 760], [1548, 760], [1546, 784], [1173, 784]));
    brush.fill('#fbf7ee', box(1318, 790, 38, 90), box(1364, 790, 38, 90));
    for (const [x, y] of [
      [180, 1040],
      [420, 1110],
      [760, 1060],
      [1100, 1120],
      [1700, 1060],
      [1820, 1130],
    ] as const)
      brush.line(
        '#b9bf74',
        9,
        curve([x - 26, y - 40], [x - 12, y], [x, y + 30]),
        curve([x, y - 64], [x, y], [x, y + 30]),
        curve([x + 26, y - 40], [x + 12, y], [x, y + 30]),
      );
  },
};
