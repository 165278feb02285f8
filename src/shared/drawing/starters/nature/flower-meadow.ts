import { colouring } from '../define.ts';
import { butterfly, cloud, flower, hills, sun, tulip } from '../parts/outdoors.ts';

export const meadow = colouring(
  'flower-meadow',
  'nature',
  { kk: 'Гүлді алаң', ru: 'Цветочный луг', en: 'Flower meadow' },
  (pen) => {
    sun(pen, 260, 210, 104, 14);
    cloud(pen, 1520, 170, 400);
    butterfly(pen, 1180, 330, 1.2, 14);
    butterfly(pen, 700, 240, 0.9, -20);
    hills(pen, 820);
    for (const [x, h, petals] of [
      [620, 460, 6],
      [1300, 470, 7],
    ] as const)
      flower(pen, x, 1020, h, petals);
    tulip(pen, 960, 1000, 400);
    for (const [x, h, petals] of [
      [250, 620, 7],
      [1680, 640, 6],
    ] as const)
      flower(pen, x, 1170, h, petals);
    tulip(pen, 460, 1180, 380);
    tulip(pen, 1480, 1180, 400);
    flower(pen, 820, 1180, 400, 8);
    flower(pen, 1140, 1180, 400, 6);
  },
);
