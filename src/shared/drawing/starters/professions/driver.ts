import { colouring } from '../define.ts';
import { cloud, flatGround, roundTree, sun } from '../parts/outdoors.ts';
import { person } from '../parts/person.ts';
import { arc, box, curve, ellipse, joined, poly, rounded, tube } from '../pen/lines.ts';
import { FINE } from '../pen/pen.ts';

export const driver = colouring('driver', 'professions', { kk: 'Жүргізуші', ru: 'Водитель', en: 'Driver' }, (pen) => {
  sun(pen, 1700, 170, 80);
  cloud(pen, 300, 170, 340);
  roundTree(pen, 130, 900, 480);
  roundTree(pen, 1800, 900, 420);
  flatGround(pen, 900);
  pen.line(poly([-40, 1090], [1960, 1090]));
  for (const x of [60, 500, 940, 1380, 1820]) pen.shape(box(x, 1126, 220, 30, 8), FINE);
  pen.shape(rounded(70, [250, 270], [1680, 270], [1700, 960], [250, 960]));
  for (const x of [320, 610]) pen.shape(box(x, 360, 250, 260, 36));
  pen.shape(rounded(30, [900, 350], [1120, 350], [1120, 900], [900, 900]));
  pen.line(poly([1010, 350], [1010, 900]));
  pen.shape(box(930, 390, 56, 300, 20), FINE);
  pen.shape(box(1034, 390, 56, 300, 20), FINE);
  // Children look out.
  for (const [x, hair] of [
    [440, 'curly'],
    [732, 'bob'],
  ] as const)
    pen.at({ x, y: 528, scale: 0.74 }, () => person(pen, { hair, legs: 'none', looks: 1 }));
  pen.hide(box(270, 619, 620, 307));
  for (const x of [320, 610]) pen.line(poly([x + 20, 620], [x + 230, 620]));
  // The driver at the wheel.
  pen.shape(rounded(40, [1170, 350], [1620, 350], [1640, 660], [1170, 660]));
  pen.at({ x: 1350, y: 490, scale: 0.9 }, () =>
    person(pen, {
      hair: 'short',
      legs: 'none',
      looks: 1,
      arms: [
        [
          [-88, 165],
          [0, 220],
          [110, 180],
        ],
        [
          [88, 165],
          [130, 210],
          [176, 150],
        ],
      ],
      hat: () => {
        pen.shape(joined(arc(0, -52, 108, 76, 180, 360)));
        pen.shape(
          joined(
            curve([-106, -52], [0, -72], [110, -56]),
            curve([110, -56], [176, -30], [120, -22], [0, -44], [-106, -30]),
          ),
        );
      },
    }),
  );
  pen.shape(tube(arc(1510, 610, 76, 96, 0, 350), 22));
  pen.hide(box(1130, 659, 540, 287));
  pen.line(poly([1190, 660], [1620, 660]));
  for (const y of [720, 780]) {
    pen.line(poly([252, y], [898, y]));
    pen.line(poly([1124, y], [1690, y]));
  }
  pen.shape(ellipse(1620, 850, 42));
  pen.shape(box(330, 820, 120, 60, 16));
  for (const x of [520, 1400]) {
    pen.shape(joined(arc(x, 960, 150, 150, 180, 360)));
    pen.shape(ellipse(x, 960, 118));
    pen.shape(ellipse(x, 960, 52));
  }
});
