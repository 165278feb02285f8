import { colouring } from '../define.ts';
import { camel } from '../parts/animals.ts';
import { cloud, hills, sun } from '../parts/outdoors.ts';
import { horns } from '../parts/steppe.ts';
import { curve, joined } from '../pen/lines.ts';
import { FINE } from '../pen/pen.ts';

export const camelPage = colouring('camel', 'kazakh', { kk: 'Түйе', ru: 'Верблюд', en: 'Camel' }, (pen) => {
  sun(pen, 260, 220, 110, 14);
  cloud(pen, 1720, 470, 280);
  hills(pen, 820);
  pen.at({ x: 900, y: 580, scale: 1.16 }, () => {
    camel(pen);
    // A rug between the humps.
    pen.shape(
      joined(
        curve([-96, -180], [-30, -158], [36, -186]),
        curve([36, -186], [60, 0], [50, 60]),
        [[-110, 60]],
        curve([-110, 60], [-120, 0], [-96, -180]),
      ),
    );
    horns(pen, { x: -30, y: -50, scale: 0.5 });
    pen.line(curve([-112, 24], [-30, 30], [52, 24]), FINE);
    pen.line(curve([396, -380], [450, -300], [556, -300]), FINE);
  });
  for (const [x, y] of [
    [160, 1080],
    [400, 1120],
    [1400, 1110],
    [1760, 1060],
  ] as const)
    pen.shape(
      joined(
        curve([x - 60, y], [x - 40, y - 70], [x - 14, y - 10]),
        curve([x - 14, y - 10], [x, y - 120], [x + 16, y - 10]),
        curve([x + 16, y - 10], [x + 50, y - 80], [x + 62, y]),
      ),
    );
});
