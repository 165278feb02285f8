import { colouring } from '../define.ts';
import { gift } from '../parts/gift.ts';
import { flatGround } from '../parts/outdoors.ts';
import { box, curve, ellipse, joined, poly, star } from '../pen/lines.ts';
import { FINE } from '../pen/pen.ts';

export const newYear = colouring(
  'new-year-tree',
  'festivals',
  { kk: 'Жаңа жыл шыршасы', ru: 'Новогодняя ёлка', en: 'New Year tree' },
  (pen) => {
    flatGround(pen, 1030);
    pen.shape(poly([890, 1100], [900, 980], [1020, 980], [1030, 1100]));
    for (const [bottom, top, half] of [
      [1010, 560, 480],
      [760, 360, 370],
      [520, 170, 250],
    ] as const)
      pen.shape(
        joined(
          [[960, top]],
          curve(
            [960 + half, bottom],
            [960 + half * 0.6, bottom - 20],
            [960 + half * 0.3, bottom + 24],
            [960, bottom - 10],
            [960 - half * 0.3, bottom + 24],
            [960 - half * 0.6, bottom - 20],
            [960 - half, bottom],
          ),
        ),
      );
    pen.shape(star(960, 130, 110, 48, 5));
    for (const [x, y, r] of [
      [900, 400, 42],
      [1030, 460, 40],
      [800, 620, 46],
      [970, 600, 42],
      [1140, 660, 46],
      [700, 900, 50],
      [900, 820, 48],
      [1090, 880, 50],
      [1270, 930, 46],
    ] as const) {
      pen.shape(ellipse(x, y, r));
      pen.shape(box(x - 12, y - r - 16, 24, 22, 4), FINE);
    }
    gift(pen, 180, 1090, 260, 220);
    gift(pen, 460, 1130, 200, 150);
    gift(pen, 1440, 1100, 300, 240);
    gift(pen, 1290, 1140, 190, 140);
    for (const [x, y] of [
      [260, 240],
      [480, 480],
      [1480, 300],
      [1700, 520],
      [200, 620],
    ] as const)
      for (const turn of [0, 60, 120]) pen.at({ x, y, turn }, () => pen.line(poly([-54, 0], [54, 0]), FINE));
  },
);
