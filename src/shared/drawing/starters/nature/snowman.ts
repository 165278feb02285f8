import { colouring } from '../define.ts';
import { littleBird } from '../parts/animals.ts';
import { fir, ground } from '../parts/outdoors.ts';
import { curve, ellipse, joined, poly, rounded, tube } from '../pen/lines.ts';
import { FINE } from '../pen/pen.ts';

export const winter = colouring('snowman', 'nature', { kk: 'Аққала', ru: 'Снеговик', en: 'Snowman' }, (pen) => {
  fir(pen, 260, 940, 780);
  fir(pen, 1640, 960, 820);
  for (const [x, y] of [
    [560, 160],
    [640, 330],
    [1280, 160],
    [1270, 330],
    [740, 80],
    [90, 160],
    [1840, 140],
  ] as const)
    for (const turn of [0, 60, 120])
      pen.at({ x, y, turn }, () => {
        pen.line(poly([-44, 0], [44, 0]), FINE);
        for (const side of [-1, 1]) {
          pen.line(poly([side * 44, 0], [side * 26, -14]), FINE);
          pen.line(poly([side * 44, 0], [side * 26, 14]), FINE);
        }
      });
  ground(pen, [-40, 960], [500, 900], [1300, 960], [1960, 910]);
  pen.shape(tube(curve([740, 640], [560, 560], [470, 470]), 24, 18));
  pen.shape(tube(poly([560, 560], [500, 580]), 18));
  pen.shape(tube(curve([1140, 640], [1320, 560], [1390, 450]), 24, 18));
  pen.shape(tube(poly([1320, 560], [1390, 560]), 18));
  pen.shape(ellipse(940, 920, 270, 240));
  pen.shape(ellipse(940, 610, 206, 180));
  for (const y of [560, 640, 710]) pen.shape(ellipse(940, y, 22), FINE);
  pen.shape(ellipse(940, 360, 156, 146));
  for (const x of [-54, 54]) pen.dot(ellipse(940 + x, 330, 16, 20));
  pen.shape(joined(curve([930, 356], [1010, 366], [1090, 392]), curve([1090, 392], [1010, 404], [926, 392])));
  pen.line(curve([870, 424], [930, 456], [1000, 432]));
  pen.shape(rounded(20, [800, 470], [1080, 470], [1090, 530], [790, 530]));
  pen.shape(rounded(14, [1010, 520], [1080, 520], [1100, 690], [1020, 690]));
  for (const x of [1036, 1068]) pen.line(poly([x, 690], [x + 2, 720]), FINE);
  // A bucket for a hat.
  pen.shape(poly([850, 80], [1030, 80], [1060, 240], [820, 240]));
  pen.shape(rounded(16, [780, 226], [1100, 226], [1100, 270], [780, 270]));
  pen.line(poly([836, 170], [1044, 170]));
  pen.at({ x: 1420, y: 1080, scale: 0.9 }, () => littleBird(pen));
  ground(pen, [-40, 1130], [600, 1140], [960, 1130], [1960, 1160]);
});
