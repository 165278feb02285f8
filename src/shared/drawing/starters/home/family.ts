import { colouring } from '../define.ts';
import { cloud, flatGround, flower, sun } from '../parts/outdoors.ts';
import { person } from '../parts/person.ts';
import { curve, ellipse, heart, poly } from '../pen/lines.ts';
import { FINE } from '../pen/pen.ts';

export const family = colouring('family', 'home', { kk: 'Менің отбасым', ru: 'Моя семья', en: 'My family' }, (pen) => {
  sun(pen, 200, 170, 76);
  cloud(pen, 1650, 150, 340);
  flatGround(pen, 940);
  const holding = (side: -1 | 1, reach: number) =>
    [
      [side * 88, 165],
      [side * (110 + reach * 0.4), 260],
      [side * (100 + reach), 330],
    ] as const;
  pen.at({ x: 380, y: 440, scale: 1.08 }, () =>
    person(pen, {
      hair: 'short',
      arms: [holding(-1, 20), holding(1, 96)],
      looks: 1,
      wears: () => {
        pen.line(poly([0, 130], [0, 370]));
        for (const y of [190, 250, 310]) pen.dot(ellipse(18, y, 8));
      },
    }),
  );
  pen.at({ x: 1180, y: 460, scale: 1.04 }, () =>
    person(pen, {
      hair: 'long',
      legs: 'skirt',
      arms: [holding(-1, 90), holding(1, 66)],
      looks: -1,
      wears: () => {
        pen.line(curve([-106, 290], [0, 310], [106, 290]));
        pen.shape(heart(0, 210, 60), FINE);
      },
    }),
  );
  pen.at({ x: 784, y: 660, scale: 0.72 }, () =>
    person(pen, {
      hair: 'braids',
      legs: 'skirt',
      arms: [
        [
          [-88, 165],
          [-170, 190],
          [-250, 130],
        ],
        [
          [88, 165],
          [170, 190],
          [250, 130],
        ],
      ],
      wears: () => {
        for (const y of [230, 330, 420])
          pen.line(curve([-110 - (y - 230) * 0.16, y], [0, y + 20], [110 + (y - 230) * 0.16, y]), FINE);
      },
    }),
  );
  pen.at({ x: 1560, y: 700, scale: 0.66 }, () =>
    person(pen, {
      hair: 'curly',
      arms: [
        [
          [-88, 165],
          [-190, 130],
          [-290, 80],
        ],
        [
          [88, 165],
          [190, 100],
          [230, -10],
        ],
      ],
      looks: -1,
      wears: () => {
        for (const y of [200, 260, 320]) pen.line(poly([-106, y], [106, y]), FINE);
      },
    }),
  );
  flower(pen, 1800, 1150, 260, 7);
  flower(pen, 130, 1160, 260, 6);
});
