import { colouring } from '../define.ts';
import { cloud, farBird, sun } from '../parts/outdoors.ts';
import { box, curve, ellipse, joined, poly } from '../pen/lines.ts';

export const ship = colouring('ship', 'transport', { kk: 'Кеме', ru: 'Корабль', en: 'Ship' }, (pen) => {
  sun(pen, 1660, 210, 100);
  cloud(pen, 330, 190, 400);
  for (const [x, y] of [
    [1240, 170],
    [1360, 240],
    [700, 130],
  ] as const)
    farBird(pen, x, y, 50);
  pen.shape(box(940, 200, 30, 640, 8));
  pen.shape(poly([970, 180], [1110, 220], [970, 270]));
  pen.shape(joined(curve([1000, 300], [1240, 440], [1330, 720]), curve([1330, 720], [1160, 690], [1000, 720])));
  pen.shape(joined(curve([910, 270], [660, 420], [520, 740]), curve([520, 740], [720, 690], [910, 740])));
  pen.line(curve([640, 540], [780, 510], [912, 530]));
  pen.line(curve([1002, 530], [1140, 520], [1250, 540]));
  pen.shape(
    joined(
      poly([380, 800], [1540, 800]),
      curve([1540, 800], [1480, 960], [1360, 1060]),
      curve([560, 1060], [440, 960], [380, 800]),
    ),
  );
  pen.line(curve([404, 856], [960, 872], [1520, 856]));
  for (const x of [640, 850, 1070, 1280]) pen.shape(ellipse(x, 936, 40));
  for (const [y, shift] of [
    [1010, 0],
    [1090, 60],
    [1160, 0],
  ] as const) {
    const waves = Array.from({ length: 18 }, (_unused, index) => {
      const x = -120 + index * 126 + shift;
      return curve([x, y + 20], [x + 34, y - 22], [x + 76, y - 34], [x + 126, y + 20]);
    });
    pen.shape(joined(...waves, [[2100, 1300]], [[-100, 1300]]));
  }
});
