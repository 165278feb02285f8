import { box, curve, ellipse, joined, poly, rounded } from '../../starters/pen/lines.ts';
import type { Scene } from '../brush.ts';

export const stage: Scene = {
  id: 'stage',
  background: '#f7dfc0',
  paint(brush) {
    brush.fill('#fdeecd', ellipse(960, 560, 760, 520));
    brush.fill('#e2bf95', box(-20, 960, 1960, 260));
    for (const y of [1040, 1120]) brush.line('#cfa878', 6, poly([-20, y], [1940, y]));
    for (const side of [0, 1]) {
      const at = (x: number) => (side ? 1920 - x : x);
      brush.fill(
        '#d98b8b',
        joined(
          curve([at(-30), -20], [at(420), -20]),
          curve([at(420), -20], [at(380), 280], [at(230), 560]),
          curve([at(230), 560], [at(310), 800], [at(310), 1000]),
          [[at(-30), 1000]],
        ),
      );
      brush.line(
        '#c47474',
        10,
        curve([at(260), -10], [at(240), 260], [at(170), 540]),
        curve([at(120), -10], [at(120), 260], [at(90), 540]),
        curve([at(190), 600], [at(210), 820], [at(210), 990]),
      );
      brush.fill('#f0d58c', rounded(16, [at(-30), 536], [at(250), 536], [at(250), 590], [at(-30), 590]));
    }
    brush.fill(
      '#d98b8b',
      joined(
        poly([-40, -20], [1960, -20]),
        curve([1960, 80], [1640, 170], [1320, 80], [960, 170], [600, 80], [280, 170], [-40, 80]),
      ),
    );
  },
};
