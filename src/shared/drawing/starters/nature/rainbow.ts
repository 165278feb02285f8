import { colouring } from '../define.ts';
import { bush, cloud, farBird, flower, hills, sun, tulip } from '../parts/outdoors.ts';
import { arc, joined } from '../pen/lines.ts';

export const rainbow = colouring('rainbow', 'nature', { kk: 'Кемпірқосақ', ru: 'Радуга', en: 'Rainbow' }, (pen) => {
  for (const r of [860, 760, 660, 560, 460, 360, 260]) pen.shape(joined(arc(960, 1000, r, r, 180, 360)));
  hills(pen, 960);
  cloud(pen, 190, 880, 420);
  cloud(pen, 1730, 880, 420);
  sun(pen, 200, 190, 84);
  farBird(pen, 1600, 150, 50);
  farBird(pen, 1740, 220, 40);
  bush(pen, 700, 1130, 300);
  flower(pen, 960, 1170, 300, 7);
  flower(pen, 1240, 1170, 260, 6);
  tulip(pen, 480, 1170, 240);
  tulip(pen, 1460, 1170, 240);
});
