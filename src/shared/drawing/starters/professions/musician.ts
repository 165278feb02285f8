import { colouring } from '../define.ts';
import { flatGround } from '../parts/outdoors.ts';
import { person } from '../parts/person.ts';
import { arc, blob, box, curve, ellipse, joined, poly, rounded, tube } from '../pen/lines.ts';
import { FINE } from '../pen/pen.ts';

export const musician = colouring(
  'musician',
  'professions',
  { kk: 'Домбырашы', ru: 'Домбрист', en: 'Dombra player' },
  (pen) => {
    // Curtains and a stage.
    for (const side of [0, 1]) {
      const flip = (x: number) => (side ? 1920 - x : x);
      pen.shape(
        joined(
          curve([flip(-30), -20], [flip(430), -20]),
          curve([flip(430), -20], [flip(400), 260], [flip(250), 520]),
          curve([flip(250), 520], [flip(330), 800], [flip(330), 1000]),
          [[flip(-30), 1000]],
        ),
      );
      pen.line(curve([flip(290), -10], [flip(260), 260], [flip(190), 520]));
      pen.line(curve([flip(140), -10], [flip(140), 260], [flip(110), 520]));
      pen.line(curve([flip(190), 560], [flip(220), 800], [flip(220), 1000]));
      pen.line(curve([flip(100), 560], [flip(110), 800], [flip(110), 1000]));
      pen.shape(rounded(16, [flip(-30), 500], [flip(266), 500], [flip(266), 560], [flip(-30), 560]));
    }
    pen.shape(
      joined(
        curve([-40, -20], [1960, -20]),
        curve([1960, 90], [1640, 180], [1320, 90], [960, 180], [600, 90], [280, 180], [-40, 90]),
      ),
    );
    flatGround(pen, 1000);
    pen.line(poly([-40, 1080], [1960, 1080]));
    pen.at({ x: 960, y: 420, scale: 1.14 }, () =>
      person(pen, {
        hair: 'short',
        looks: -1,
        arms: [
          [
            [-88, 165],
            [-200, 220],
            [-240, 130],
          ],
          [
            [88, 165],
            [170, 260],
            [70, 290],
          ],
        ],
        wears: () => {
          pen.line(poly([0, 130], [0, 370]));
          pen.line(curve([-26, 130], [-34, 250], [-30, 370]), FINE);
          pen.line(curve([26, 130], [34, 250], [30, 370]), FINE);
        },
        holds: () => {
          pen.shape(poly([-300, 30], [-360, -20], [-330, -54], [-270, 0]));
          pen.shape(tube(poly([-280, 20], [20, 240]), 36));
          pen.at({ x: 92, y: 294, turn: 36 }, () => {
            pen.shape(blob([-130, 0], [-60, -70], [40, -92], [120, -50], [140, 0], [120, 50], [40, 92], [-60, 70]));
            pen.shape(ellipse(20, 0, 20), FINE);
            pen.line(poly([-120, -6], [110, -6]), FINE);
            pen.line(poly([-120, 6], [110, 6]), FINE);
            pen.shape(box(88, -24, 14, 48, 4), FINE);
          });
        },
        hat: () => {
          pen.shape(joined(arc(0, -52, 106, 92, 180, 360)));
          pen.shape(rounded(12, [-110, -78], [110, -78], [112, -32], [-112, -32]));
          pen.line(curve([-70, -110], [-40, -130], [0, -108], [40, -130], [70, -110]), FINE);
        },
      }),
    );
    for (const [x, y] of [
      [500, 640],
      [1390, 360],
      [1450, 620],
    ] as const) {
      pen.shape(ellipse(x, y, 38, 28, -20));
      pen.line(
        joined(
          curve([x + 34, y - 8], [x + 34, y - 140]),
          curve([x + 34, y - 140], [x + 84, y - 110], [x + 80, y - 60]),
        ),
      );
    }
  },
);
