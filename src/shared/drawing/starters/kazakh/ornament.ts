import { colouring } from '../define.ts';
import { horns, ring } from '../parts/steppe.ts';
import { box, ellipse, rounded } from '../pen/lines.ts';
import { FINE } from '../pen/pen.ts';

export const ornament = colouring('ornament', 'kazakh', { kk: 'Ою-өрнек', ru: 'Орнамент', en: 'Ornament' }, (pen) => {
  pen.shape(box(50, 50, 1820, 1100, 50));
  pen.shape(box(130, 130, 1660, 940, 40));
  pen.shape(ellipse(960, 600, 430));
  pen.shape(ellipse(960, 600, 350));
  for (const [[x, y], turn] of ring(8, 960, 600, 200, -90)) horns(pen, { x, y, scale: 0.86, turn: turn + 90 });
  pen.shape(ellipse(960, 600, 96));
  for (const [[x, y], turn] of ring(6, 960, 600, 46, 0)) pen.shape(ellipse(x, y, 34, 20, turn), FINE);
  for (const [[x, y]] of ring(20, 960, 600, 390)) pen.shape(ellipse(x, y, 22), FINE);
  for (const [x, y, turn] of [
    [300, 310, 135],
    [1620, 310, 225],
    [300, 890, 45],
    [1620, 890, -45],
  ] as const)
    horns(pen, { x, y, scale: 1.5, turn: turn + 180 });
  for (const [x, turn] of [
    [330, 90],
    [1590, -90],
  ] as const) {
    pen.at({ x, y: 600, turn }, () => pen.shape(rounded(10, [0, -90], [70, 0], [0, 90], [-70, 0])));
    pen.at({ x, y: 600, turn }, () => pen.shape(rounded(6, [0, -44], [34, 0], [0, 44], [-34, 0]), FINE));
  }
});
