import { colouring } from '../define.ts';
import { cloud, ground, hills, sun, tulip } from '../parts/outdoors.ts';
import { person } from '../parts/person.ts';
import { horns, yurt } from '../parts/steppe.ts';
import { arc, curve, ellipse, joined, poly, rounded } from '../pen/lines.ts';
import { FINE } from '../pen/pen.ts';

export const nauryz = colouring('nauryz', 'kazakh', { kk: 'Наурыз', ru: 'Наурыз', en: 'Nauryz' }, (pen) => {
  sun(pen, 1240, 200, 84);
  cloud(pen, 1660, 150, 320);
  hills(pen, 760);
  pen.at({ x: 1560, y: 880, scale: 0.66 }, () => yurt(pen));
  ground(pen, [-40, 900], [600, 880], [1960, 900]);
  for (const [x, isBoy] of [
    [400, false],
    [860, true],
  ] as const)
    pen.at({ x, y: 430, scale: 1.06 }, () =>
      person(pen, {
        hair: isBoy ? 'short' : 'braids',
        legs: isBoy ? 'trousers' : 'robe',
        looks: isBoy ? -1 : 1,
        arms: isBoy
          ? [
              [
                [-88, 165],
                [-160, 230],
                [-214, 250],
              ],
              [
                [88, 165],
                [190, 110],
                [230, 0],
              ],
            ]
          : [
              [
                [-88, 165],
                [-150, 240],
                [-120, 320],
              ],
              [
                [88, 165],
                [170, 230],
                [218, 250],
              ],
            ],
        wears: () => {
          pen.line(poly([0, 130], [0, isBoy ? 370 : 560]));
          horns(pen, { x: -56, y: 230, scale: 0.32 });
          horns(pen, { x: 56, y: 230, scale: 0.32 });
          if (!isBoy) {
            pen.line(curve([-134, 440], [0, 458], [134, 440]));
            pen.line(curve([-144, 500], [0, 518], [144, 500]));
          } else pen.shape(rounded(8, [-106, 300], [106, 300], [106, 336], [-106, 336]), FINE);
        },
        hat: () => {
          if (isBoy) {
            pen.shape(joined(arc(0, -54, 104, 88, 180, 360)));
            pen.shape(rounded(12, [-110, -80], [110, -80], [112, -34], [-112, -34]));
          } else {
            pen.shape(joined(curve([-96, -66], [-40, -190], [0, -250]), curve([0, -250], [40, -190], [96, -66])));
            pen.shape(ellipse(0, -268, 26, 34));
            pen.shape(rounded(14, [-106, -94], [106, -94], [110, -46], [-110, -46]));
          }
        },
      }),
    );
  // The table with kozhe and baursaks.
  tulip(pen, 120, 1150, 240);
  pen.shape(ellipse(1320, 1080, 330, 70));
  pen.shape(
    joined(
      curve([1130, 1010], [1150, 1090], [1220, 1110]),
      curve([1300, 1110], [1370, 1090], [1390, 1010]),
      arc(1260, 1010, 130, 26, 0, 180),
    ),
  );
  pen.shape(ellipse(1260, 1010, 130, 26));
  for (const [x, y] of [
    [1460, 1060],
    [1540, 1064],
    [1500, 1010],
  ] as const)
    pen.shape(ellipse(x, y, 50, 42));
  tulip(pen, 1790, 1150, 240);
});
