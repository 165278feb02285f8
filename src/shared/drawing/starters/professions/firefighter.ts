import { colouring } from '../define.ts';
import { cloud, flatGround } from '../parts/outdoors.ts';
import { person } from '../parts/person.ts';
import { arc, blob, box, curve, ellipse, joined, poly, rounded, tube } from '../pen/lines.ts';
import { FINE } from '../pen/pen.ts';

export const firefighter = colouring(
  'firefighter',
  'professions',
  { kk: 'Өрт сөндіруші', ru: 'Пожарный', en: 'Firefighter' },
  (pen) => {
    cloud(pen, 600, 170, 300);
    flatGround(pen, 1040);
    // The engine.
    pen.shape(rounded(36, [860, 420], [1820, 420], [1820, 930], [860, 930]));
    pen.shape(rounded(50, [560, 930], [560, 690], [650, 470], [880, 470], [880, 930]));
    pen.shape(rounded(24, [620, 690], [690, 530], [830, 530], [830, 690]));
    pen.shape(box(900, 340, 880, 46, 12));
    pen.shape(box(900, 250, 880, 46, 12));
    for (let x = 960; x < 1760; x += 130) pen.shape(box(x, 290, 36, 56, 4));
    pen.shape(box(690, 400, 110, 72, 26));
    for (const x of [960, 1240, 1520]) pen.shape(box(x, 500, 230, 180, 22));
    pen.shape(ellipse(1635, 590, 64));
    pen.shape(ellipse(1635, 590, 24));
    pen.shape(box(560, 780, 1260, 60, 6));
    for (const x of [760, 1500]) {
      pen.shape(ellipse(x, 950, 128));
      pen.shape(ellipse(x, 950, 62));
      pen.shape(ellipse(x, 950, 20));
    }
    pen.shape(ellipse(610, 870, 30));
    pen.at({ x: 320, y: 420, scale: 1.1 }, () =>
      person(pen, {
        hair: 'none',
        arms: [
          [
            [-88, 165],
            [-150, 250],
            [-104, 330],
          ],
          [
            [88, 165],
            [170, 270],
            [270, 250],
          ],
        ],
        wears: () => {
          pen.shape(poly([-104, 236], [104, 236], [104, 280], [-104, 280]), FINE);
          pen.line(poly([0, 120], [0, 236]));
          pen.line(poly([0, 280], [0, 370]));
          pen.shape(box(-36, 332, 72, 40, 8), FINE);
        },
        holds: () => {
          pen.shape(tube(curve([-104, 350], [-190, 420], [-200, 540], [-120, 600]), 34));
          pen.shape(tube(curve([-104, 340], [40, 320], [240, 270]), 34));
          pen.shape(poly([236, 230], [330, 190], [356, 276], [254, 300]));
        },
        hat: () => {
          pen.shape(joined(arc(0, -40, 108, 108, 180, 360)));
          pen.shape(
            joined(
              curve([-150, -10], [-110, -52], [0, -64], [110, -52], [150, -10]),
              curve([150, -10], [0, -32], [-150, -10]),
            ),
          );
          pen.shape(blob([0, -132], [38, -112], [30, -72], [0, -56], [-30, -72], [-38, -112]));
        },
      }),
    );
  },
);
