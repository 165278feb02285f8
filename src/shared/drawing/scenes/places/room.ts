import { box, curve, ellipse, joined, poly } from '../../starters/pen/lines.ts';
import type { Scene } from '../brush.ts';

export const room: Scene = {
  id: 'room',
  background: '#f8ecd9',
  paint(brush) {
    brush.fill('#ead9c2', box(-20, 880, 1960, 340));
    brush.fill('#fbf7ee', box(-20, 850, 1960, 40));
    brush.fill('#d3e8f5', box(220, 150, 520, 480, 12));
    brush.line(
      '#fbf7ee',
      26,
      [...box(220, 150, 520, 480), [220, 150]],
      poly([480, 150], [480, 630]),
      poly([220, 390], [740, 390]),
    );
    brush.fill(
      '#d7c3e6',
      joined(
        curve([160, 110], [330, 110]),
        curve([330, 110], [300, 400], [200, 680]),
        curve([200, 680], [160, 400], [160, 110]),
      ),
      joined(
        curve([630, 110], [800, 110]),
        curve([800, 110], [800, 400], [760, 680]),
        curve([760, 680], [660, 400], [630, 110]),
      ),
    );
    brush.fill('#e9c9a4', box(1250, 300, 480, 30, 8));
    for (const [x, h, colour] of [
      [1280, 130, '#d98b8b'],
      [1340, 160, '#a9c8c4'],
      [1400, 140, '#f0d58c'],
      [1460, 170, '#b9c8e6'],
    ] as const)
      brush.fill(colour, box(x, 300 - h, 52, h, 4));
    brush.fill('#a9d3a0', ellipse(1630, 210, 60, 50));
    brush.fill('#d99b6c', poly([1590, 240], [1670, 240], [1656, 300], [1604, 300]));
    brush.fill('#c9d9b8', ellipse(1000, 1060, 620, 110));
    brush.fill('#dbe7cd', ellipse(1000, 1060, 470, 78));
  },
};
