import { colouring } from '../define.ts';
import { flatGround } from '../parts/outdoors.ts';
import { person } from '../parts/person.ts';
import { arc, box, curve, ellipse, heart, joined, poly, rounded, tube } from '../pen/lines.ts';
import { FINE } from '../pen/pen.ts';

export const doctor = colouring('doctor', 'professions', { kk: 'Дәрігер', ru: 'Врач', en: 'Doctor' }, (pen) => {
  flatGround(pen, 1020);
  // A chart of letters on the wall.
  pen.shape(box(120, 130, 360, 470, 24));
  pen.line(ellipse(300, 240, 50));
  pen.line(arc(300, 240, 50, 50, -10, 350));
  for (const [x, y, r] of [
    [220, 380, 34],
    [380, 380, 34],
    [200, 500, 24],
    [300, 500, 24],
    [400, 500, 24],
  ] as const)
    pen.shape(box(x - r, y - r, 2 * r, 2 * r, 6), FINE);
  // Bed with a teddy bear.
  pen.shape(box(1190, 720, 70, 330, 20));
  pen.shape(box(1760, 640, 70, 410, 20));
  pen.shape(rounded(30, [1230, 800], [1800, 800], [1800, 960], [1230, 960]));
  pen.shape(box(1590, 700, 190, 110, 44));
  pen.at({ x: 1480, y: 640, scale: 1.05 }, () => {
    for (const s of [-1, 1]) pen.shape(ellipse(s * 78, -88, 38));
    for (const s of [-1, 1]) pen.shape(ellipse(s * 100, 70, 34, 58, s * 30));
    pen.shape(ellipse(0, 80, 100, 106));
    for (const s of [-1, 1]) pen.shape(ellipse(s * 70, 150, 48, 42));
    pen.shape(ellipse(0, -30, 104, 92));
    pen.shape(ellipse(0, 2, 46, 36));
    pen.dot(ellipse(0, -12, 16, 11));
    for (const s of [-1, 1]) pen.dot(ellipse(s * 44, -46, 10, 12));
    pen.line(curve([-16, 12], [0, 22], [16, 12]), FINE);
    // A bandage round the ear.
    pen.shape(rounded(10, [-100, -96], [-30, -124], [-12, -92], [-98, -58]));
  });
  pen.at({ x: 790, y: 420, scale: 1.2 }, () =>
    person(pen, {
      hair: 'bun',
      legs: 'skirt',
      hasGlasses: true,
      looks: 1,
      arms: [
        [
          [-88, 165],
          [-150, 250],
          [-118, 330],
        ],
        [
          [88, 165],
          [170, 240],
          [270, 250],
        ],
      ],
      wears: () => {
        pen.line(poly([0, 210], [0, 470]));
        pen.shape(poly([-46, 112], [0, 215], [-70, 200]), FINE);
        pen.shape(poly([46, 112], [0, 215], [70, 200]), FINE);
        pen.shape(box(34, 320, 74, 84, 10));
        pen.shape(box(-108, 320, 74, 84, 10));
      },
      holds: () => {
        pen.shape(
          tube(joined(curve([-46, 118], [-54, 200], [0, 262]), curve([0, 262], [54, 200], [46, 118])), 16),
          FINE,
        );
        pen.shape(ellipse(0, 284, 30), FINE);
        pen.shape(rounded(14, [262, 180], [330, 180], [330, 330], [262, 330]));
        pen.shape(rounded(8, [276, 150], [316, 150], [316, 184], [276, 184]));
        pen.shape(heart(296, 256, 44), FINE);
      },
    }),
  );
});
