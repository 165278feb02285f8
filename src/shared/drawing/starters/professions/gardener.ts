import { colouring } from '../define.ts';
import { bush, cloud, flower, ground, roundTree, sun, tulip } from '../parts/outdoors.ts';
import { person } from '../parts/person.ts';
import { arc, blob, box, curve, ellipse, joined, poly, rounded, tube } from '../pen/lines.ts';
import { FINE } from '../pen/pen.ts';

export const gardener = colouring(
  'gardener',
  'professions',
  { kk: 'Бағбан', ru: 'Садовник', en: 'Gardener' },
  (pen) => {
    sun(pen, 1720, 180, 84);
    cloud(pen, 1240, 170, 300);
    // Fence.
    for (let x = 30; x < 1920; x += 150)
      pen.shape(poly([x, 860], [x, 560], [x + 50, 500], [x + 100, 560], [x + 100, 860]));
    for (const y of [620, 760]) for (let x = 130; x < 1900; x += 150) pen.shape(box(x, y, 50, 40), FINE);
    ground(pen, [-40, 860], [700, 840], [1960, 860]);
    roundTree(pen, 240, 920, 720);
    for (const [x, y] of [
      [150, 440],
      [300, 400],
      [220, 560],
      [370, 560],
      [100, 570],
    ] as const)
      pen.shape(ellipse(x, y, 34), FINE);
    pen.at({ x: 800, y: 440, scale: 1.1 }, () =>
      person(pen, {
        hair: 'ponytail',
        looks: 1,
        arms: [
          [
            [-88, 165],
            [-140, 260],
            [-96, 330],
          ],
          [
            [88, 165],
            [180, 240],
            [270, 250],
          ],
        ],
        wears: () => {
          pen.shape(joined(curve([-66, 220], [66, 220]), curve([104, 372], [-104, 372])));
          pen.line(poly([-60, 220], [-54, 118]));
          pen.line(poly([60, 220], [54, 118]));
          pen.shape(joined(curve([-50, 290], [50, 290]), curve([50, 290], [40, 350], [-40, 350], [-50, 290])), FINE);
        },
        holds: () => {
          pen.shape(tube(curve([400, 300], [500, 240]), 26));
          pen.shape(poly([490, 200], [550, 224], [520, 290], [474, 262]));
          pen.shape(rounded(24, [230, 230], [410, 230], [430, 410], [220, 410]));
          pen.line(curve([240, 240], [270, 130], [380, 150], [402, 236]));
          for (const [x, y] of [
            [560, 300],
            [540, 350],
            [590, 360],
            [566, 410],
          ] as const)
            pen.shape(blob([x, y - 18], [x + 12, y + 6], [x, y + 18], [x - 12, y + 6]), FINE);
        },
        hat: () => {
          pen.shape(joined(arc(0, -56, 88, 84, 180, 360)));
          pen.shape(ellipse(0, -56, 168, 30));
          pen.shape(rounded(6, [-86, -92], [86, -92], [88, -66], [-88, -66]), FINE);
        },
      }),
    );
    flower(pen, 1500, 1120, 270, 7);
    tulip(pen, 1660, 1150, 250);
    flower(pen, 1810, 1120, 290, 6);
    bush(pen, 460, 1130, 240);
  },
);
