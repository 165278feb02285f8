import { colouring } from '../define.ts';
import { flatGround } from '../parts/outdoors.ts';
import { person } from '../parts/person.ts';
import { arc, blob, box, curve, ellipse, heart, poly, rounded, tube } from '../pen/lines.ts';
import { FINE } from '../pen/pen.ts';

export const teacher = colouring('teacher', 'professions', { kk: 'Мұғалім', ru: 'Учитель', en: 'Teacher' }, (pen) => {
  flatGround(pen, 1060);
  pen.shape(box(80, 110, 1160, 640, 24));
  pen.shape(box(120, 150, 1080, 560, 10));
  pen.shape(box(420, 736, 500, 36, 10));
  // On the board: a house, a sun, shapes.
  pen.line(arc(300, 300, 70, 70, 0, 360));
  for (let index = 0; index < 8; index += 1) {
    const [c, s] = [Math.cos((index * Math.PI) / 4), Math.sin((index * Math.PI) / 4)];
    pen.line(poly([300 + 92 * c, 300 + 92 * s], [300 + 124 * c, 300 + 124 * s]), FINE);
  }
  pen.line(poly([470, 620], [470, 450], [720, 450], [720, 620], [470, 620]));
  pen.line(poly([440, 450], [595, 320], [750, 450], [440, 450]));
  pen.line(poly([560, 620], [560, 520], [640, 520], [640, 620]));
  pen.line(poly([190, 640], [280, 480], [370, 640], [190, 640]));
  pen.line([...heart(890, 300, 170), ...heart(890, 300, 170).slice(0, 1)]);
  pen.at({ x: 1180, y: 420, scale: 1.16 }, () =>
    person(pen, {
      hair: 'bob',
      legs: 'skirt',
      looks: -1,
      arms: [
        [
          [-88, 165],
          [-200, 150],
          [-300, 70],
        ],
        [
          [88, 165],
          [150, 250],
          [100, 310],
        ],
      ],
      wears: () => {
        pen.shape(poly([-46, 114], [0, 170], [-40, 196], [-80, 124]), FINE);
        pen.shape(poly([46, 114], [0, 170], [40, 196], [80, 124]), FINE);
        pen.line(curve([-106, 300], [0, 318], [106, 300]));
      },
      holds: () => {
        pen.shape(tube(curve([-300, 80], [-372, 10]), 18));
        pen.shape(rounded(10, [36, 236], [150, 236], [150, 372], [36, 372]));
        pen.line(poly([58, 236], [58, 372]), FINE);
      },
    }),
  );
  // A desk with books, an apple and a globe.
  pen.shape(box(1440, 800, 440, 50, 14));
  pen.shape(box(1480, 850, 60, 260, 8));
  pen.shape(box(1780, 850, 60, 260, 8));
  pen.shape(box(1470, 740, 230, 60, 12));
  pen.shape(box(1490, 680, 190, 60, 12));
  pen.shape(
    blob([1580, 600], [1620, 586], [1650, 620], [1630, 676], [1580, 682], [1530, 676], [1510, 620], [1540, 586]),
  );
  pen.line(curve([1580, 604], [1584, 570], [1606, 552]), FINE);
  pen.shape(poly([1740, 800], [1850, 800], [1820, 760], [1770, 760]));
  pen.shape(ellipse(1795, 660, 100));
  pen.line(blob([1740, 610], [1790, 590], [1820, 640], [1780, 690], [1742, 670], [1740, 610]), FINE);
});
