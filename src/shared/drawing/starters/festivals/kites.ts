import { colouring } from '../define.ts';
import { cloud, ground, leaf } from '../parts/outdoors.ts';
import { person } from '../parts/person.ts';
import { curve, ellipse, poly, star } from '../pen/lines.ts';
import { FINE } from '../pen/pen.ts';

export const kites = colouring('kites', 'festivals', { kk: 'Батпырауық', ru: 'Воздушные змеи', en: 'Kites' }, (pen) => {
  cloud(pen, 1640, 500, 360);
  cloud(pen, 300, 620, 340);
  ground(pen, [-40, 1010], [700, 950], [1300, 1000], [1960, 960]);
  for (const [x, y, turn, to] of [
    [520, 280, -18, [660, 700]],
    [1330, 290, 20, [1210, 740]],
  ] as const) {
    pen.line(curve([x, y + 200], [(x + to[0]) / 2 + 60, 560], [to[0], to[1]]), FINE);
    pen.at({ x, y, turn }, () => {
      pen.shape(poly([0, -240], [180, 0], [0, 270], [-180, 0]));
      pen.line(poly([0, -240], [0, 270]));
      pen.line(poly([-180, 0], [180, 0]));
      pen.shape(ellipse(0, 0, 56));
      for (const [dx, dy] of [
        [-70, 330],
        [-20, 410],
        [-90, 480],
      ] as const) {
        pen.shape(poly([dx, dy], [dx - 54, dy - 34], [dx - 54, dy + 34]), FINE);
        pen.shape(poly([dx, dy], [dx + 54, dy - 34], [dx + 54, dy + 34]), FINE);
      }
      pen.line(curve([0, 270], [-70, 330], [-20, 410], [-90, 480]), FINE);
    });
  }
  pen.at({ x: 780, y: 650, scale: 0.76 }, () =>
    person(pen, {
      hair: 'ponytail',
      looks: -1,
      arms: [
        [
          [-88, 165],
          [-150, 140],
          [-156, 70],
        ],
        [
          [88, 165],
          [140, 250],
          [110, 330],
        ],
      ],
      wears: () => pen.shape(star(0, 240, 60, 26, 5), FINE),
    }),
  );
  pen.at({ x: 1090, y: 650, scale: 0.76 }, () =>
    person(pen, {
      hair: 'short',
      looks: 1,
      arms: [
        [
          [-88, 165],
          [-140, 250],
          [-110, 330],
        ],
        [
          [88, 165],
          [150, 150],
          [156, 110],
        ],
      ],
      wears: () => {
        for (const y of [200, 270, 340]) pen.line(poly([-104, y], [104, y]), FINE);
      },
    }),
  );
  for (const [x, y] of [
    [180, 1130],
    [420, 1150],
    [1500, 1140],
    [1760, 1130],
  ] as const)
    for (const turn of [-130, -90, -50]) leaf(pen, x, y, 130, turn, FINE);
});
