import { colouring } from '../define.ts';
import { person } from '../parts/person.ts';
import { arc, box, curve, ellipse, joined, poly, rounded, tube } from '../pen/lines.ts';
import { FINE } from '../pen/pen.ts';

export const baker = colouring('baker', 'professions', { kk: 'Наубайшы', ru: 'Пекарь', en: 'Baker' }, (pen) => {
  // The oven.
  pen.shape(joined([[1220, 900]], [[1220, 560]], arc(1540, 560, 320, 400, 180, 360), [[1860, 900]]));
  pen.shape(joined([[1330, 800]], [[1330, 640]], arc(1540, 640, 210, 210, 180, 360), [[1750, 800]]));
  pen.line(poly([1330, 700], [1750, 700]));
  pen.shape(joined(curve([1390, 700], [1380, 620], [1460, 590], [1530, 620], [1530, 700])));
  pen.shape(joined(curve([1560, 700], [1556, 630], [1620, 600], [1690, 630], [1690, 700])));
  for (const x of [1420, 1470, 1600, 1650]) pen.line(curve([x, 620], [x + 14, 646]), FINE);
  for (const [x, y] of [
    [1400, 760],
    [1470, 760],
    [1540, 760],
    [1610, 760],
    [1680, 760],
  ] as const)
    pen.shape(ellipse(x, y, 16), FINE);
  pen.shape(box(80, 330, 470, 34, 10));
  for (const [x, w] of [
    [110, 180],
    [320, 200],
  ] as const) {
    pen.shape(joined(curve([x, 330], [x - 10, 240], [x + w / 2, 190], [x + w + 10, 240], [x + w, 330])));
    for (const share of [0.3, 0.55, 0.8]) pen.line(curve([x + w * share - 16, 226], [x + w * share + 8, 262]), FINE);
  }
  pen.at({ x: 860, y: 400, scale: 1.22 }, () =>
    person(pen, {
      hair: 'short',
      legs: 'none',
      arms: [
        [
          [-88, 165],
          [-190, 260],
          [-170, 350],
        ],
        [
          [88, 165],
          [190, 260],
          [170, 350],
        ],
      ],
      wears: () => {
        pen.shape(joined(curve([-64, 200], [0, 212], [64, 200]), curve([100, 372], [-100, 372])));
        pen.line(poly([-60, 202], [-52, 116]));
        pen.line(poly([60, 202], [52, 116]));
      },
      holds: () =>
        pen.shape(joined(curve([-180, 400], [-190, 300], [-90, 280], [0, 300], [100, 280], [190, 310], [180, 400]))),
      hat: () => {
        pen.group([ellipse(-60, -138, 68, 56), ellipse(40, -150, 82, 62), box(-94, -130, 188, 50, 4)]);
        pen.shape(rounded(14, [-98, -100], [98, -100], [102, -52], [-102, -52]));
      },
    }),
  );
  pen.shape(box(120, 930, 1680, 320, 10));
  pen.shape(box(60, 870, 1800, 76, 24));
  // On the table: rolls, a pin, baursaks.
  for (const [x, y] of [
    [220, 840],
    [330, 846],
    [276, 790],
  ] as const)
    pen.shape(ellipse(x, y, 62, 50));
  pen.shape(joined(curve([160, 850], [180, 960]), curve([380, 960], [410, 850]), arc(285, 850, 125, 26, 0, 180)));
  pen.shape(tube(poly([1240, 1060], [1500, 1060]), 70));
  pen.shape(rounded(16, [1170, 1044], [1206, 1044], [1206, 1076], [1170, 1076]));
  pen.shape(rounded(16, [1534, 1044], [1570, 1044], [1570, 1076], [1534, 1076]));
  pen.shape(joined(curve([1180, 872], [1200, 800], [1300, 790], [1330, 830], [1400, 800], [1480, 820], [1490, 872])));
  for (const x of [1250, 1330, 1420]) pen.line(curve([x - 10, 812], [x + 12, 850]), FINE);
});
