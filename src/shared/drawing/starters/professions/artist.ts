import { colouring } from '../define.ts';
import { flatGround, sun } from '../parts/outdoors.ts';
import { person } from '../parts/person.ts';
import { blob, box, curve, ellipse, joined, poly, tube } from '../pen/lines.ts';
import { FINE } from '../pen/pen.ts';

export const artist = colouring('artist', 'professions', { kk: 'Суретші', ru: 'Художник', en: 'Artist' }, (pen) => {
  flatGround(pen, 1040);
  // A window.
  pen.shape(box(110, 130, 420, 520, 20));
  pen.shape(box(150, 170, 340, 440, 8));
  sun(pen, 390, 280, 44, 10);
  pen.line(curve([150, 500], [240, 440], [330, 500], [420, 460], [490, 500]));
  pen.shape(box(80, 640, 480, 40, 10));
  // The easel.
  for (const [from, to] of [
    [
      [1330, 240],
      [1130, 1120],
    ],
    [
      [1560, 240],
      [1780, 1120],
    ],
  ] as const)
    pen.shape(tube(poly(from, to), 34));
  pen.shape(tube(poly([1446, 150], [1446, 400]), 34));
  pen.shape(box(1120, 790, 680, 46, 12));
  pen.shape(box(1150, 230, 620, 560, 12));
  // What it shows: a mountain and a yurt.
  pen.line(poly([1156, 640], [1310, 400], [1400, 530], [1510, 340], [1764, 650]));
  pen.line(curve([1156, 660], [1460, 620], [1764, 670]));
  pen.shape(joined([[1300, 740]], curve([1300, 660], [1390, 580], [1480, 660]), [[1480, 740]]));
  pen.line(poly([1300, 664], [1480, 664]), FINE);
  pen.shape(box(1366, 676, 48, 66, 4), FINE);
  pen.shape(ellipse(1250, 330, 44));
  pen.at({ x: 800, y: 420, scale: 1.16 }, () =>
    person(pen, {
      hair: 'bob',
      looks: 1,
      arms: [
        [
          [-88, 165],
          [-180, 240],
          [-140, 310],
        ],
        [
          [88, 165],
          [200, 220],
          [280, 130],
        ],
      ],
      wears: () => {
        pen.shape(joined(curve([-64, 190], [0, 200], [64, 190]), curve([110, 420], [-110, 420])));
        pen.line(poly([-60, 192], [-52, 116]));
        pen.line(poly([60, 192], [52, 116]));
        pen.shape(box(-56, 300, 112, 70, 14), FINE);
      },
      holds: () => {
        pen.shape(tube(poly([240, 180], [330, 60]), 16));
        pen.shape(blob([322, 70], [340, 66], [366, 0], [318, 44]));
        pen.shape(
          blob([-260, 250], [-170, 210], [-70, 240], [-50, 310], [-110, 330], [-120, 380], [-220, 390], [-290, 330]),
        );
        for (const [x, y] of [
          [-230, 290],
          [-170, 256],
          [-100, 270],
          [-230, 350],
        ] as const)
          pen.shape(ellipse(x, y, 20), FINE);
      },
      hat: () => {
        pen.shape(blob([-110, -70], [-140, -120], [-60, -170], [50, -166], [130, -120], [110, -76], [0, -62]));
        pen.line(poly([0, -168], [10, -196]));
      },
    }),
  );
  for (const [x, y] of [
    [180, 1010],
    [330, 1030],
  ] as const) {
    pen.shape(box(x, y, 120, 130, 14));
    pen.shape(ellipse(x + 60, y, 60, 18));
  }
});
