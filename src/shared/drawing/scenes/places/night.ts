import { arc, curve, joined, star } from '../../starters/pen/lines.ts';
import type { Scene } from '../brush.ts';
import { below, fir } from './parts.ts';

export const night: Scene = {
  id: 'night',
  background: '#36477a',
  paint(brush) {
    brush.fill('#2b3a63', below([-20, 820], [500, 700], [1100, 800], [1940, 680]));
    brush.fill(
      '#f7eebf',
      joined(arc(1540, 260, 140, 140, 66, 294), curve([1597, 132], [1520, 200], [1520, 320], [1597, 388])),
    );
    for (const [x, y, r] of [
      [200, 160, 24],
      [420, 330, 16],
      [640, 140, 20],
      [880, 280, 14],
      [1120, 140, 22],
      [1300, 360, 14],
      [1760, 180, 18],
      [1800, 420, 14],
      [300, 520, 14],
      [1000, 480, 16],
      [120, 380, 12],
    ] as const)
      brush.fill('#f7eebf', star(x, y, r, r * 0.42, 5));
    brush.fill('#22305a', below([-20, 980], [600, 920], [1300, 1000], [1940, 920]));
    for (const [x, y, h] of [
      [150, 1040, 360],
      [320, 1080, 280],
      [1640, 1060, 380],
      [1800, 1090, 300],
    ] as const)
      fir(brush, x, y, h, '#1b274b', '#1b274b');
  },
};
