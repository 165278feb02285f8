import { colouring } from '../define.ts';
import { horse } from '../parts/animals.ts';
import { cloud, flower, ground, mountains, tulip } from '../parts/outdoors.ts';
import { horns } from '../parts/steppe.ts';
import { curve, joined } from '../pen/lines.ts';
import { FINE } from '../pen/pen.ts';

export const horsePage = colouring('horse', 'kazakh', { kk: 'Жылқы', ru: 'Лошадь', en: 'Horse' }, (pen) => {
  cloud(pen, 340, 170, 380);
  cloud(pen, 1740, 190, 260);
  mountains(pen, 800, [
    [300, 330, 360],
    [1560, 400, 420],
  ]);
  ground(pen, [-40, 790], [700, 760], [1300, 800], [1960, 760]);
  pen.at({ x: 900, y: 640, scale: 1.14 }, () => {
    horse(pen);
    pen.shape(
      joined(
        curve([-110, -132], [0, -146], [120, -134]),
        curve([120, -134], [130, 0], [90, 60]),
        [[-90, 60]],
        curve([-90, 60], [-120, 0], [-110, -132]),
      ),
    );
    horns(pen, { x: 0, y: -30, scale: 0.52 });
    pen.line(curve([452, -198], [488, -250], [524, -288]), FINE);
  });
  flower(pen, 180, 1150, 280);
  flower(pen, 1700, 1150, 320, 7);
  tulip(pen, 1550, 1160, 220);
});
