import { colouring } from '../define.ts';
import { fish } from '../parts/animals.ts';
import { ground } from '../parts/outdoors.ts';
import { arc, blob, curve, ellipse, joined, poly, tube } from '../pen/lines.ts';
import { FINE } from '../pen/pen.ts';

export const seaPage = colouring(
  'under-the-sea',
  'animals',
  { kk: 'Теңіз түбінде', ru: 'На дне моря', en: 'Under the sea' },
  (pen) => {
    for (const [x, y, r] of [
      [180, 200, 34],
      [260, 120, 22],
      [1700, 330, 36],
      [1780, 220, 24],
      [960, 130, 28],
      [1050, 220, 18],
    ] as const)
      pen.shape(ellipse(x, y, r));
    for (const [x, h] of [
      [130, 480],
      [230, 340],
      [1720, 420],
      [1820, 560],
    ] as const)
      pen.shape(tube(curve([x, 1180], [x - 40, 1180 - h * 0.3], [x + 40, 1180 - h * 0.65], [x, 1180 - h]), 62, 20));
    ground(pen, [-40, 1060], [400, 1020], [900, 1070], [1400, 1030], [1960, 1060]);
    pen.at({ x: 450, y: 350, scale: 1.35 }, () => fish(pen, true));
    pen.at({ x: 1420, y: 360, scale: 1.05, isFlipped: true }, () => fish(pen));
    pen.at({ x: 1640, y: 680, scale: 0.7 }, () => fish(pen, true));
    // An octopus.
    pen.at({ x: 960, y: 690 }, () => {
      const arms = [-1, 1].flatMap((side) => [
        tube(curve([side * 140, 60], [side * 260, 170], [side * 380, 150], [side * 420, 50]), 86, 36),
        tube(curve([side * 110, 90], [side * 180, 230], [side * 290, 280], [side * 380, 230]), 86, 36),
        tube(curve([side * 50, 100], [side * 80, 260], [side * 150, 330], [side * 230, 340]), 80, 36),
      ]);
      pen.group([
        ...arms,
        blob([0, -250], [170, -200], [210, -30], [150, 130], [0, 160], [-150, 130], [-210, -30], [-170, -200]),
      ]);
      for (const side of [-1, 1]) {
        pen.shape(ellipse(side * 74, -50, 46, 54), FINE);
        pen.dot(ellipse(side * 70, -42, 20, 26));
      }
      pen.line(curve([-60, 50], [0, 84], [60, 50]));
    });
    pen.shape(joined(arc(420, 1080, 130, 120, 180, 360), curve([550, 1080], [420, 1120], [290, 1080])));
    for (const x of [-60, 0, 60]) pen.line(poly([420 + x * 0.3, 1100], [420 + x * 1.2, 984]), FINE);
    pen.shape(
      joined(
        poly(
          [1360, 1010],
          [1386, 1074],
          [1454, 1078],
          [1402, 1122],
          [1418, 1188],
          [1360, 1150],
          [1302, 1188],
          [1318, 1122],
          [1266, 1078],
          [1334, 1074],
        ),
      ),
    );
  },
);
