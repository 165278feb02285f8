import { colouring } from '../define.ts';
import { cloud, flatGround } from '../parts/outdoors.ts';
import { person } from '../parts/person.ts';
import { arc, blob, box, curve, ellipse, joined, poly, rounded, star, tube } from '../pen/lines.ts';
import { FINE } from '../pen/pen.ts';

export const pilot = colouring('pilot', 'professions', { kk: 'Ұшқыш', ru: 'Лётчик', en: 'Pilot' }, (pen) => {
  cloud(pen, 800, 170, 340);
  cloud(pen, 1640, 190, 320);
  flatGround(pen, 980);
  for (const x of [40, 460, 880, 1300, 1720])
    pen.shape(poly([x, 1120], [x + 240, 1120], [x + 220, 1158], [x - 20, 1158]), FINE);
  // The plane.
  pen.shape(joined(curve([640, 560], [520, 380], [500, 300]), curve([610, 300], [760, 470], [800, 520])));
  pen.shape(
    joined(
      curve(
        [600, 640],
        [700, 520],
        [1100, 480],
        [1500, 480],
        [1740, 560],
        [1820, 660],
        [1740, 760],
        [1500, 800],
        [1100, 800],
        [760, 760],
        [600, 640],
      ),
    ),
  );
  pen.shape(rounded(24, [1530, 520], [1640, 560], [1690, 620], [1540, 620]));
  for (const x of [920, 1060, 1200, 1340]) pen.shape(ellipse(x, 600, 46));
  pen.line(curve([640, 690], [1100, 720], [1790, 720]));
  pen.shape(rounded(20, [1050, 720], [1300, 720], [1120, 960], [960, 960]));
  pen.shape(rounded(40, [1120, 850], [1290, 850], [1290, 940], [1120, 940]));
  pen.shape(tube(poly([1560, 800], [1560, 900]), 24));
  pen.shape(ellipse(1560, 930, 46));
  pen.shape(ellipse(1560, 930, 16), FINE);
  pen.shape(blob([620, 640], [540, 610], [470, 620], [480, 660], [560, 680]));
  pen.at({ x: 310, y: 480, scale: 1.05 }, () =>
    person(pen, {
      hair: 'short',
      looks: 1,
      arms: [
        [
          [-88, 165],
          [-150, 240],
          [-150, 330],
        ],
        [
          [88, 165],
          [190, 130],
          [180, 20],
        ],
      ],
      wears: () => {
        pen.shape(poly([-46, 114], [0, 230], [-60, 210], [-84, 126]), FINE);
        pen.shape(poly([46, 114], [0, 230], [60, 210], [84, 126]), FINE);
        pen.shape(poly([-16, 130], [16, 130], [22, 180], [0, 214], [-22, 180]), FINE);
        for (const y of [256, 306, 352]) for (const x of [-24, 24]) pen.dot(ellipse(x, y, 8));
      },
      holds: () => {
        pen.line(arc(-150, 360, 36, 36, 180, 360));
        pen.shape(box(-216, 370, 132, 110, 16));
      },
      hat: () => {
        pen.shape(joined(curve([-102, -84], [-146, -136], [-60, -192], [60, -192], [146, -136], [102, -84])));
        pen.shape(rounded(10, [-102, -100], [102, -100], [104, -60], [-104, -60]));
        pen.shape(joined(curve([-92, -62], [0, -52], [92, -62]), curve([92, -62], [50, -30], [-50, -30], [-92, -62])));
        pen.shape(star(0, -136, 30, 13, 5), FINE);
      },
    }),
  );
});
