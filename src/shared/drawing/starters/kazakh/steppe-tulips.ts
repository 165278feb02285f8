import { colouring } from '../define.ts';
import { cloud, ground, mountains, sun, tulip } from '../parts/outdoors.ts';
import { yurt } from '../parts/steppe.ts';

export const tulips = colouring(
  'steppe-tulips',
  'kazakh',
  { kk: 'Даладағы қызғалдақ', ru: 'Тюльпаны в степи', en: 'Tulips of the steppe' },
  (pen) => {
    sun(pen, 1680, 190, 90);
    cloud(pen, 360, 170, 360);
    cloud(pen, 1180, 140, 280);
    mountains(pen, 620, [
      [420, 320, 420],
      [960, 400, 440],
      [1500, 300, 420],
    ]);
    ground(pen, [-40, 600], [600, 570], [1300, 600], [1960, 560]);
    ground(pen, [-40, 740], [500, 780], [1400, 720], [1960, 760]);
    pen.at({ x: 1220, y: 740, scale: 0.34 }, () => yurt(pen));
    for (const [x, y, h] of [
      [510, 950, 360],
      [1040, 930, 330],
      [1430, 980, 380],
    ] as const)
      tulip(pen, x, y, h);
    for (const [x, y, h] of [
      [220, 1130, 560],
      [800, 1150, 600],
      [1720, 1140, 540],
    ] as const)
      tulip(pen, x, y, h);
  },
);
