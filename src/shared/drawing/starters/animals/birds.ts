import { colouring } from '../define.ts';
import { littleBird } from '../parts/animals.ts';
import { blossom, leaf } from '../parts/outdoors.ts';
import { curve, ellipse, heart, joined, tube } from '../pen/lines.ts';
import { FINE } from '../pen/pen.ts';

export const birds = colouring('birds', 'animals', { kk: 'Құстар', ru: 'Птицы', en: 'Birds' }, (pen) => {
  pen.shape(tube(curve([-60, 420], [500, 470], [960, 430], [1980, 520]), 60, 46));
  for (const [x, y, turn] of [
    [150, 410, -60],
    [760, 430, -120],
    [1240, 440, -50],
    [1830, 490, -60],
  ] as const)
    leaf(pen, x, y, 230, turn);
  pen.at({ x: 430, y: 310, scale: 1.16 }, () => littleBird(pen));
  pen.at({ x: 1010, y: 280, scale: 1.16, isFlipped: true }, () => littleBird(pen));
  pen.at({ x: 1560, y: 340, scale: 1.3, isFlipped: true }, () => littleBird(pen));
  pen.shape(heart(720, 180, 120));
  // A nest with eggs.
  pen.shape(tube(curve([-60, 1080], [600, 1110], [1300, 1070], [1980, 1120]), 80, 60));
  for (const x of [820, 960, 1100]) pen.shape(ellipse(x, 850, 90, 116));
  pen.shape(
    joined(
      curve([600, 880], [660, 1040], [820, 1100]),
      curve([1100, 1100], [1260, 1040], [1320, 880]),
      curve([1320, 880], [960, 950], [600, 880]),
    ),
  );
  for (const [x, y] of [
    [720, 950],
    [860, 1000],
    [1000, 1010],
    [1140, 990],
    [1240, 940],
    [780, 1030],
    [930, 1060],
    [1080, 1060],
  ] as const)
    pen.line(curve([x - 44, y], [x, y + 16], [x + 44, y - 6]), FINE);
  blossom(pen, 300, 940, 84);
  blossom(pen, 1640, 920, 84);
  leaf(pen, 380, 1060, 220, -30);
  leaf(pen, 1560, 1060, 220, -150);
});
