import { colouring } from '../define.ts';
import { windowPane } from '../parts/animals.ts';
import { bush, cloud, flower, ground, roundTree, sun, tulip } from '../parts/outdoors.ts';
import { arc, box, curve, ellipse, joined, poly, rounded } from '../pen/lines.ts';
import { FINE } from '../pen/pen.ts';

export const house = colouring('house', 'home', { kk: 'Үй', ru: 'Дом', en: 'House' }, (pen) => {
  sun(pen, 230, 200, 96);
  cloud(pen, 1640, 170, 360);
  ground(pen, [-40, 930], [960, 900], [1960, 930]);
  roundTree(pen, 250, 980, 640);
  pen.shape(box(1180, 190, 110, 260, 8));
  pen.shape(box(1160, 160, 150, 50, 10));
  for (const [x, y, r] of [
    [1250, 110, 30],
    [1310, 70, 38],
  ] as const)
    pen.shape(ellipse(x, y, r * 1.2, r));
  pen.shape(box(580, 480, 860, 520, 0));
  pen.shape(rounded(20, [480, 520], [1010, 150], [1540, 520]));
  pen.shape(ellipse(1010, 380, 76));
  pen.line(poly([934, 380], [1086, 380]), FINE);
  pen.line(poly([1010, 304], [1010, 456]), FINE);
  windowPane(pen, 650, 600, 210, 220);
  windowPane(pen, 1170, 600, 210, 220);
  for (const x of [636, 1156]) pen.shape(box(x, 820, 238, 34, 8));
  pen.shape(joined([[910, 1000]], [[910, 680]], arc(1010, 680, 100, 100, 180, 360), [[1110, 1000]]));
  pen.shape(ellipse(1080, 840, 15), FINE);
  pen.shape(joined(curve([910, 1000], [860, 1100], [700, 1240]), curve([1320, 1240], [1160, 1100], [1110, 1000])));
  bush(pen, 1600, 1010, 280);
  flower(pen, 520, 1160, 250);
  tulip(pen, 410, 1160, 200);
  flower(pen, 1560, 1170, 240, 7);
  tulip(pen, 1740, 1160, 220);
});
