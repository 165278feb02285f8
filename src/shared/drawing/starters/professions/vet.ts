import { colouring } from '../define.ts';
import { person } from '../parts/person.ts';
import { blob, box, curve, ellipse, joined, poly, rounded, tube } from '../pen/lines.ts';
import { FINE } from '../pen/pen.ts';

export const vet = colouring('vet', 'professions', { kk: 'Мал дәрігері', ru: 'Ветеринар', en: 'Vet' }, (pen) => {
  // Paw prints on the wall.
  for (const [x, y, r] of [
    [240, 230, 1],
    [470, 380, 0.7],
    [1700, 220, 1],
  ] as const)
    pen.at({ x, y, scale: r }, () => {
      pen.shape(blob([0, 0], [60, 30], [70, 80], [0, 96], [-70, 80], [-60, 30]));
      for (const [dx, dy, turn] of [
        [-82, 0, -30],
        [-32, -50, -10],
        [32, -50, 10],
        [82, 0, 30],
      ] as const)
        pen.shape(ellipse(dx, dy, 26, 36, turn));
    });
  pen.at({ x: 760, y: 420, scale: 1.2 }, () =>
    person(pen, {
      hair: 'long',
      legs: 'none',
      looks: 1,
      arms: [
        [
          [-88, 165],
          [-160, 270],
          [-120, 370],
        ],
        [
          [88, 165],
          [200, 250],
          [300, 260],
        ],
      ],
      wears: () => {
        pen.shape(poly([-46, 114], [0, 190], [-30, 210], [-80, 124]), FINE);
        pen.shape(poly([46, 114], [0, 190], [30, 210], [80, 124]), FINE);
        pen.line(poly([0, 196], [0, 372]));
        pen.shape(box(30, 220, 62, 62, 10), FINE);
        pen.shape(poly([52, 232], [70, 232], [70, 270], [52, 270]), FINE);
      },
    }),
  );
  // A dog on the table.
  pen.shape(tube(curve([1590, 700], [1700, 640], [1720, 520]), 46, 30));
  pen.shape(joined(curve([1240, 880], [1220, 660], [1330, 560], [1480, 580], [1620, 680], [1650, 880])));
  pen.shape(ellipse(1560, 830, 110, 76));
  pen.shape(rounded(30, [1290, 700], [1380, 700], [1390, 884], [1270, 884]));
  pen.group([ellipse(1300, 470, 150, 140), ellipse(1210, 520, 92, 72)]);
  pen.dot(ellipse(1140, 496, 26, 20));
  pen.dot(ellipse(1240, 430, 13, 17));
  pen.line(curve([1140, 520], [1160, 556], [1220, 560]), FINE);
  pen.shape(blob([1340, 380], [1420, 370], [1460, 480], [1440, 590], [1370, 560], [1340, 470]));
  pen.shape(rounded(16, [1220, 606], [1420, 574], [1440, 620], [1230, 660]));
  pen.shape(ellipse(1316, 660, 28), FINE);
  pen.shape(box(300, 960, 70, 260, 6));
  pen.shape(box(1640, 960, 70, 260, 6));
  pen.shape(box(180, 880, 1640, 84, 24));
  pen.shape(box(300, 740, 160, 140, 16));
  pen.shape(box(270, 700, 220, 44, 12));
  pen.shape(
    poly(
      [366, 776],
      [394, 776],
      [394, 800],
      [418, 800],
      [418, 826],
      [394, 826],
      [394, 850],
      [366, 850],
      [366, 826],
      [342, 826],
      [342, 800],
      [366, 800],
    ),
    FINE,
  );
});
