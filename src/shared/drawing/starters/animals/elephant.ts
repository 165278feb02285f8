import { colouring } from '../define.ts';
import { bush, cloud, flower, ground, sun } from '../parts/outdoors.ts';
import { arc, blob, curve, ellipse, joined, rounded, tube } from '../pen/lines.ts';
import { FINE } from '../pen/pen.ts';

export const elephant = colouring('elephant', 'animals', { kk: 'Піл', ru: 'Слон', en: 'Elephant' }, (pen) => {
  cloud(pen, 380, 170, 360);
  sun(pen, 1690, 190, 90);
  ground(pen, [-40, 980], [900, 950], [1960, 980]);
  pen.at({ x: 860, y: 560, scale: 1.12 }, () => {
    pen.shape(tube(curve([-420, -40], [-490, 60], [-480, 200]), 24, 18));
    pen.shape(ellipse(-480, 224, 24, 38));
    for (const x of [-250, 120]) pen.shape(rounded(26, [x - 66, 120], [x + 66, 120], [x + 66, 440], [x - 66, 440]));
    const trunk = tube(curve([400, -100], [520, 40], [520, 220], [600, 300], [700, 260]), 190, 70);
    pen.group([
      ellipse(-60, -20, 390, 270),
      rounded(26, [-400, 80], [-250, 80], [-250, 460], [-400, 460]),
      rounded(26, [100, 80], [250, 80], [250, 460], [100, 460]),
      ellipse(330, -120, 220, 210),
      trunk,
    ]);
    for (const x of [-400, 100]) for (const dx of [30, 75, 120]) pen.line(arc(x + dx, 460, 22, 26, 180, 360), FINE);
    pen.shape(blob([230, -270], [110, -330], [-60, -250], [-110, -80], [-40, 90], [90, 110], [190, 20], [220, -120]));
    pen.line(curve([170, -230], [40, -220], [-30, -80], [30, 40], [110, 40]), FINE);
    pen.dot(ellipse(410, -170, 18, 24));
    pen.line(curve([376, -226], [410, -240], [444, -222]), FINE);
    pen.shape(joined(curve([470, 40], [500, 120], [590, 130]), curve([590, 130], [540, 80], [530, 20])));
    for (const [x, y] of [
      [500, 170],
      [520, 220],
      [556, 262],
    ] as const)
      pen.line(arc(x, y, 46, 30, 150, 260), FINE);
    pen.line(curve([380, 60], [420, 86], [452, 66]), FINE);
  });
  flower(pen, 1700, 860, 300, 7);
  flower(pen, 180, 1150, 300, 6);
  bush(pen, 1500, 1130, 300);
});
