import { curve, ellipse } from '../../starters/pen/lines.ts';
import type { Scene } from '../brush.ts';
import { below } from './parts.ts';

export const sea: Scene = {
  id: 'sea',
  background: '#d5edf7',
  paint(brush) {
    for (const [y, colour] of [
      [280, '#bfe2f2'],
      [560, '#a9d6ec'],
      [840, '#93c9e5'],
    ] as const)
      brush.fill(colour, below([-20, y], [480, y - 40], [960, y + 20], [1440, y - 40], [1940, y]));
    brush.fill('#f2e2bd', below([-20, 1080], [500, 1040], [1100, 1090], [1940, 1040]));
    for (const [x, h] of [
      [150, 420],
      [260, 300],
      [1690, 360],
      [1800, 480],
    ] as const)
      brush.line('#8dc7a8', 34, curve([x, 1140], [x - 40, 1140 - h * 0.35], [x + 40, 1140 - h * 0.7], [x, 1140 - h]));
    brush.fill('#e8d3a6', ellipse(900, 1130, 120, 30), ellipse(1400, 1150, 90, 22));
    for (const [x, y, r] of [
      [420, 300, 26],
      [470, 220, 18],
      [1500, 420, 30],
      [1560, 330, 20],
      [1000, 180, 22],
    ] as const)
      brush.line('#dff2fb', 8, [...ellipse(x, y, r), [x + r, y]]);
  },
};
