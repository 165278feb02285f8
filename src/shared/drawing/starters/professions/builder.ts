import { colouring } from '../define.ts';
import { cloud, flatGround, sun } from '../parts/outdoors.ts';
import { person } from '../parts/person.ts';
import { arc, blob, box, curve, ellipse, joined, poly, rounded, tube } from '../pen/lines.ts';
import { FINE } from '../pen/pen.ts';

export const builder = colouring(
  'builder',
  'professions',
  { kk: 'Құрылысшы', ru: 'Строитель', en: 'Builder' },
  (pen) => {
    sun(pen, 1700, 190, 90);
    cloud(pen, 1280, 170, 320);
    flatGround(pen, 1060);
    // A wall that grows.
    for (const [row, bricks] of [
      [0, 4],
      [1, 4],
      [2, 3],
      [3, 3],
      [4, 2],
      [5, 1],
    ] as const)
      for (let index = 0; index < bricks; index += 1) {
        const x = 60 + index * 190 + (row % 2) * 60;
        pen.shape(box(x, 966 - row * 104, 180, 94, 12));
      }
    pen.at({ x: 1080, y: 400, scale: 1.12 }, () =>
      person(pen, {
        hair: 'short',
        looks: -1,
        arms: [
          [
            [-88, 165],
            [-190, 200],
            [-262, 160],
          ],
          [
            [88, 165],
            [150, 250],
            [110, 340],
          ],
        ],
        wears: () => {
          pen.shape(joined(curve([-88, 122], [-70, 240], [-70, 372]), curve([-104, 372], [-106, 250], [-112, 160])));
          pen.shape(joined(curve([88, 122], [70, 240], [70, 372]), curve([104, 372], [106, 250], [112, 160])));
          pen.shape(poly([-104, 270], [104, 270], [104, 310], [-104, 310]), FINE);
          pen.line(poly([0, 135], [0, 370]));
        },
        holds: () => {
          pen.shape(tube(curve([-262, 170], [-262, 90]), 22));
          pen.shape(rounded(16, [-262, 70], [-330, 110], [-330, -60], [-262, -110], [-200, -50], [-200, 104]));
        },
        hat: () => {
          pen.shape(joined(arc(0, -46, 112, 100, 180, 360)));
          pen.shape(joined(arc(0, -46, 34, 106, 180, 360)));
          pen.shape(rounded(18, [-140, -62], [140, -62], [140, -26], [-140, -26]));
        },
      }),
    );
    // Barrow with sand.
    pen.shape(blob([1430, 850], [1500, 740], [1600, 690], [1690, 740], [1760, 850]));
    pen.shape(tube(curve([1330, 800], [1560, 960]), 24));
    pen.shape(poly([1390, 830], [1820, 830], [1730, 990], [1480, 990]));
    pen.shape(ellipse(1700, 1020, 74));
    pen.shape(ellipse(1700, 1020, 28));
    pen.shape(tube(curve([1480, 990], [1460, 1080]), 24));
  },
);
