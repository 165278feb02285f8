import { colouring } from '../define.ts';
import { eyes } from '../parts/animal-eyes.ts';
import { flower, ground, hills, sun } from '../parts/outdoors.ts';
import { arc, blob, curve, ellipse, joined, poly, rounded } from '../pen/lines.ts';
import { FINE } from '../pen/pen.ts';

export const rabbit = colouring('rabbit', 'animals', { kk: 'Қоян', ru: 'Зайчик', en: 'Rabbit' }, (pen) => {
  sun(pen, 230, 210, 96);
  hills(pen, 840);
  pen.at({ x: 820, y: 590, scale: 1.1 }, () => {
    for (const side of [-1, 1]) {
      pen.at({ x: side * 90, y: -190, turn: side * 10 }, () => {
        pen.shape(blob([-60, 30], [-76, -150], [-40, -300], [0, -330], [40, -300], [76, -150], [60, 30]));
        pen.line(curve([-30, -20], [-36, -150], [0, -260], [36, -150], [30, -20]), FINE);
      });
    }
    pen.shape(ellipse(210, 380, 70));
    pen.shape(
      joined(
        curve([-110, 90], [-220, 280], [-190, 440], [-80, 470]),
        curve([80, 470], [190, 440], [220, 280], [110, 90]),
      ),
    );
    pen.line(ellipse(0, 320, 110, 120));
    pen.line(arc(0, 320, 110, 120, -10, 350));
    for (const side of [-1, 1]) pen.shape(ellipse(side * 130, 470, 110, 60));
    pen.shape(
      blob(
        [0, -210],
        [140, -180],
        [210, -60],
        [190, 60],
        [90, 130],
        [0, 140],
        [-90, 130],
        [-190, 60],
        [-210, -60],
        [-140, -180],
      ),
    );
    eyes(pen, 80, -50, 1.5);
    pen.shape(rounded(8, [-24, 10], [24, 10], [0, 38]), FINE);
    pen.line(curve([0, 38], [-18, 68], [-56, 60]), FINE);
    pen.line(curve([0, 38], [18, 68], [56, 60]), FINE);
    pen.shape(rounded(6, [-22, 70], [22, 70], [20, 104], [-20, 104]), FINE);
    pen.line(poly([0, 70], [0, 104]), FINE);
    for (const side of [-1, 1]) pen.line(ellipse(side * 140, 34, 34, 26), FINE);
    // A carrot in the paws.
    pen.at({ x: -20, y: 320, turn: 34, scale: 0.9 }, () => {
      for (const turn of [-30, 0, 30])
        pen.at({ y: -110, turn }, () => pen.shape(blob([0, 20], [26, -60], [0, -130], [-26, -60]), FINE));
      pen.shape(
        joined(
          curve([-60, -80], [0, -116], [60, -80]),
          curve([60, -80], [50, 40], [0, 170]),
          curve([0, 170], [-50, 40], [-60, -80]),
        ),
      );
      for (const [y, x] of [
        [-40, -50],
        [30, 36],
        [60, -30],
      ] as const)
        pen.line(poly([x, y], [x * 0.3, y + 6]), FINE);
    });
    for (const side of [-1, 1]) pen.shape(ellipse(side * 104, 290, 66, 46, side * -28));
  });
  for (const [x, y, turn] of [
    [1340, 1010, 0],
    [1560, 1060, 0],
    [1780, 1000, 0],
  ] as const)
    pen.at({ x, y, turn }, () => {
      for (const at of [-34, 0, 34])
        pen.at({ y: -30, turn: at }, () => pen.shape(blob([0, 20], [40, -90], [0, -200], [-40, -90])));
      pen.shape(
        joined(arc(0, 0, 76, 60, 180, 360), curve([76, 0], [60, 70], [0, 150]), curve([0, 150], [-60, 70], [-76, 0])),
      );
    });
  ground(pen, [-40, 1120], [300, 1130], [1240, 1110], [1560, 1120], [1960, 1100]);
  flower(pen, 190, 1160, 300, 6);
});
