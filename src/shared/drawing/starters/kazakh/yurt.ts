import { colouring } from '../define.ts';
import { cloud, farBird, ground, mountains, sun, tulip } from '../parts/outdoors.ts';
import { yurt } from '../parts/steppe.ts';

export const yurtPage = colouring('yurt', 'kazakh', { kk: 'Киіз үй', ru: 'Юрта', en: 'Yurt' }, (pen) => {
  sun(pen, 1640, 210, 110, 14);
  cloud(pen, 320, 190, 420);
  farBird(pen, 620, 150, 46);
  farBird(pen, 1340, 130, 40);
  mountains(pen, 760, [
    [250, 420, 420],
    [1720, 470, 420],
    [1380, 330, 330],
  ]);
  ground(pen, [-40, 740], [500, 700], [1400, 720], [1960, 700]);
  pen.at({ x: 900, y: 970, scale: 1.22 }, () => yurt(pen));
  ground(pen, [-40, 990], [500, 970], [1000, 985], [1960, 960]);
  tulip(pen, 190, 1130, 260);
  tulip(pen, 340, 1160, 220);
  tulip(pen, 1620, 1130, 250);
  tulip(pen, 1770, 1160, 230);
});
