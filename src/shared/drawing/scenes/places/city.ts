import { box, ellipse } from '../../starters/pen/lines.ts';
import type { Scene } from '../brush.ts';
import { cloud } from './parts.ts';

export const city: Scene = {
  id: 'city',
  background: '#e3f1fa',
  paint(brush) {
    brush.fill('#fff3c4', ellipse(260, 220, 100));
    cloud(brush, 900, 170, 360);
    cloud(brush, 1560, 260, 300);
    const houses = [
      [40, 300, '#dfe7f2'],
      [300, 480, '#e9e0f2'],
      [560, 380, '#f5e4d7'],
      [800, 560, '#dcebe4'],
      [1080, 420, '#e9e0f2'],
      [1340, 520, '#dfe7f2'],
      [1620, 360, '#f5e4d7'],
    ] as const;
    for (const [x, h, colour] of houses) {
      brush.fill(colour, box(x, 960 - h, 240, h + 60, 8));
      for (let y = 960 - h + 50; y < 880; y += 100)
        brush.fill('#ffffff', box(x + 36, y, 60, 60, 6), box(x + 144, y, 60, 60, 6));
    }
    brush.fill('#cfd5dc', box(-20, 960, 1960, 260));
    brush.fill('#bfe3a8', box(-20, 940, 1960, 50));
    for (const x of [60, 420, 780, 1140, 1500, 1860]) brush.fill('#ffffff', box(x, 1090, 200, 24, 8));
  },
};
