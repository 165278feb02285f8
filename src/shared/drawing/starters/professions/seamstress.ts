import { colouring } from '../define.ts';
import { person } from '../parts/person.ts';
import { box, curve, ellipse, heart, joined, poly, rounded, star, tube } from '../pen/lines.ts';
import { FINE } from '../pen/pen.ts';

export const seamstress = colouring(
  'seamstress',
  'professions',
  { kk: 'Тігінші', ru: 'Швея', en: 'Seamstress' },
  (pen) => {
    // A dress on a stand.
    pen.shape(tube(poly([300, 760], [300, 1080]), 26));
    pen.shape(poly([180, 1130], [300, 1060], [420, 1130]));
    pen.shape(
      joined(
        curve([240, 280], [200, 420], [226, 520], [110, 900]),
        curve([110, 900], [200, 930], [300, 900], [400, 930], [490, 900]),
        curve([490, 900], [374, 520], [400, 420], [360, 280]),
        curve([360, 280], [300, 330], [240, 280]),
      ),
    );
    pen.shape(rounded(10, [222, 500], [378, 500], [382, 550], [218, 550]), FINE);
    pen.shape(ellipse(300, 200, 38, 50));
    pen.shape(heart(300, 420, 70), FINE);
    for (const [x, y] of [
      [230, 700],
      [330, 660],
      [280, 800],
      [390, 800],
    ] as const)
      pen.shape(ellipse(x, y, 26), FINE);
    // Shelf with wool.
    pen.shape(box(1330, 330, 500, 34, 10));
    for (const x of [1400, 1540, 1680]) {
      pen.shape(box(x - 30, 190, 60, 140, 4));
      pen.shape(box(x - 50, 166, 100, 30, 8));
      pen.shape(box(x - 50, 304, 100, 30, 8));
      pen.line(poly([x - 28, 240], [x + 28, 226]), FINE);
      pen.line(poly([x - 28, 280], [x + 28, 266]), FINE);
    }
    pen.at({ x: 930, y: 370, scale: 1.2 }, () =>
      person(pen, {
        hair: 'bun',
        legs: 'none',
        hasGlasses: true,
        looks: 1,
        arms: [
          [
            [-88, 165],
            [-150, 290],
            [-60, 370],
          ],
          [
            [88, 165],
            [170, 280],
            [200, 370],
          ],
        ],
        wears: () => {
          pen.shape(joined(curve([-56, 114], [0, 180], [56, 114])), FINE);
          pen.line(curve([-60, 118], [-84, 220], [-60, 300]));
          pen.line(curve([60, 118], [84, 220], [60, 300]));
        },
      }),
    );
    // Table and machine.
    pen.shape(box(620, 1000, 100, 240, 8));
    pen.shape(box(1660, 1000, 100, 240, 8));
    pen.shape(box(560, 920, 1280, 90, 20));
    pen.shape(rounded(24, [1180, 860], [1700, 860], [1700, 922], [1180, 922]));
    pen.shape(
      rounded(
        34,
        [1230, 560],
        [1660, 560],
        [1660, 864],
        [1520, 864],
        [1520, 690],
        [1320, 690],
        [1320, 780],
        [1230, 780],
      ),
    );
    pen.shape(tube(poly([1275, 780], [1275, 858]), 14), FINE);
    pen.shape(ellipse(1690, 640, 66));
    pen.shape(ellipse(1690, 640, 24), FINE);
    pen.shape(box(1400, 500, 60, 62, 10), FINE);
    pen.line(curve([1430, 500], [1360, 470], [1290, 560]), FINE);
    pen.shape(
      joined(
        curve([1330, 906], [1100, 860], [820, 880]),
        curve([820, 880], [760, 980], [800, 1120]),
        curve([800, 1120], [880, 1080], [960, 1130], [1050, 1090]),
        curve([1050, 1090], [1040, 990], [1330, 920]),
      ),
    );
    for (const [x, y] of [
      [880, 960],
      [980, 1010],
      [900, 1050],
    ] as const)
      pen.shape(star(x, y, 34, 15, 5), FINE);
  },
);
