import { colouring } from '../define.ts';
import { cloud, flower, ground } from '../parts/outdoors.ts';
import { person } from '../parts/person.ts';
import { horns } from '../parts/steppe.ts';
import { arc, curve, joined, poly, rounded, tube } from '../pen/lines.ts';

export const swing = colouring(
  'altybakan',
  'festivals',
  { kk: 'Алтыбақан', ru: 'Алтыбакан', en: 'Altybakan swing' },
  (pen) => {
    cloud(pen, 260, 180, 340);
    cloud(pen, 1660, 170, 340);
    ground(pen, [-40, 960], [960, 920], [1960, 960]);
    for (const side of [-1, 1]) {
      for (const dx of [-150, 0, 150])
        pen.shape(tube(poly([960 + side * 560, 170], [960 + side * 600 + dx, 1090]), 34));
    }
    pen.shape(tube(poly([330, 200], [1590, 200]), 44));
    for (const side of [-1, 1])
      pen.shape(
        rounded(16, [960 + side * 520, 150], [960 + side * 600, 150], [960 + side * 600, 250], [960 + side * 520, 250]),
      );
    for (const x of [640, 1280]) pen.line(poly([x, 220], [x + (960 - x) * 0.13, 936]));
    for (const [x, isBoy] of [
      [800, false],
      [1120, true],
    ] as const)
      pen.at({ x, y: 440, scale: 0.84 }, () =>
        person(pen, {
          hair: isBoy ? 'short' : 'braids',
          legs: isBoy ? 'trousers' : 'skirt',
          looks: isBoy ? -1 : 1,
          arms: isBoy
            ? [
                [
                  [-88, 165],
                  [-40, 260],
                  [-60, 320],
                ],
                [
                  [88, 165],
                  [160, 150],
                  [176, 40],
                ],
              ]
            : [
                [
                  [-88, 165],
                  [-160, 150],
                  [-176, 40],
                ],
                [
                  [88, 165],
                  [40, 260],
                  [60, 320],
                ],
              ],
          wears: () => {
            if (isBoy) pen.line(poly([0, 130], [0, 370]));
            else pen.line(curve([-106, 300], [0, 318], [106, 300]));
            horns(pen, { x: 0, y: 220, scale: 0.42 });
          },
          hat: () => {
            if (!isBoy) return;
            pen.shape(joined(arc(0, -54, 104, 88, 180, 360)));
            pen.shape(rounded(12, [-110, -80], [110, -80], [112, -34], [-112, -34]));
          },
        }),
      );
    pen.shape(rounded(16, [660, 930], [1260, 930], [1260, 980], [660, 980]));
    flower(pen, 180, 1160, 280, 6);
    flower(pen, 1750, 1160, 280, 7);
  },
);
