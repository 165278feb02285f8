import { colouring } from '../define.ts';
import { eyes } from '../parts/animal-eyes.ts';
import { butterfly, flower, tulip } from '../parts/outdoors.ts';
import { blob, curve, ellipse } from '../pen/lines.ts';
import { FINE } from '../pen/pen.ts';

export const butterflies = colouring(
  'butterflies',
  'animals',
  { kk: 'Көбелектер', ru: 'Бабочки', en: 'Butterflies' },
  (pen) => {
    pen.at({ x: 960, y: 520, scale: 1.16 }, () => {
      for (const side of [-1, 1]) {
        pen.shape(
          blob(
            [side * 30, -60],
            [side * 190, -330],
            [side * 420, -380],
            [side * 500, -230],
            [side * 400, -20],
            [side * 200, 40],
          ),
        );
        pen.shape(
          blob(
            [side * 30, 20],
            [side * 220, 40],
            [side * 380, 120],
            [side * 370, 300],
            [side * 220, 370],
            [side * 90, 230],
          ),
        );
        pen.shape(
          blob([side * 200, -200], [side * 340, -290], [side * 410, -210], [side * 320, -90], [side * 210, -80]),
        );
        pen.shape(ellipse(side * 240, 190, 82));
        pen.shape(ellipse(side * 240, 190, 36), FINE);
        pen.shape(ellipse(side * 330, -190, 34), FINE);
        pen.shape(ellipse(side * 130, -110, 32), FINE);
        pen.line(curve([side * 20, -190], [side * 60, -320], [side * 150, -370]));
        pen.shape(ellipse(side * 160, -376, 20), FINE);
      }
      pen.shape(blob([0, -130], [46, -60], [44, 120], [0, 290], [-44, 120], [-46, -60]));
      for (const y of [20, 90, 160]) pen.line(curve([-40, y], [0, y + 12], [40, y]), FINE);
      pen.shape(ellipse(0, -170, 66));
      eyes(pen, 24, -180, 0.7);
      pen.line(curve([-22, -146], [0, -132], [22, -146]), FINE);
    });
    butterfly(pen, 240, 300, 1.2, -20);
    butterfly(pen, 1690, 280, 1.2, 20);
    flower(pen, 200, 1170, 420, 6);
    flower(pen, 1720, 1170, 420, 7);
    tulip(pen, 420, 1180, 280);
    tulip(pen, 1500, 1180, 280);
  },
);
