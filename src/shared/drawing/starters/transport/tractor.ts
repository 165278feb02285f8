import { colouring } from '../define.ts';
import { cloud, ground, hills, sun } from '../parts/outdoors.ts';
import { wheel } from '../parts/wheel.ts';
import { arc, blob, box, curve, ellipse, joined, poly, rounded, tube } from '../pen/lines.ts';
import { FINE } from '../pen/pen.ts';

export const tractor = colouring('tractor', 'transport', { kk: 'Трактор', ru: 'Трактор', en: 'Tractor' }, (pen) => {
  sun(pen, 220, 200, 92);
  cloud(pen, 1560, 180, 380);
  hills(pen, 720);
  ground(pen, [-40, 860], [1960, 850]);
  pen.shape(joined(curve([160, 770], [150, 620], [240, 590], [330, 620], [330, 770])));
  for (const [x, y] of [
    [1260, 330],
    [1300, 260],
  ] as const)
    pen.shape(ellipse(x, y, 34, 28), FINE);
  pen.shape(box(1210, 370, 50, 200, 14));
  pen.shape(rounded(50, [900, 560], [1560, 560], [1580, 860], [900, 860]));
  pen.shape(rounded(20, [620, 240], [1020, 240], [1000, 640], [1000, 860], [560, 860], [600, 500]));
  pen.shape(box(560, 190, 520, 64, 28));
  pen.shape(rounded(20, [680, 310], [950, 310], [930, 560], [650, 560]));
  pen.shape(box(1080, 640, 380, 40, 18));
  pen.shape(box(1080, 720, 380, 40, 18));
  pen.shape(ellipse(1540, 640, 44));
  pen.shape(joined(arc(640, 850, 270, 260, 180, 360)));
  wheel(pen, 640, 860, 230);
  for (let index = 0; index < 12; index += 1) {
    const angle = (index / 12) * 2 * Math.PI;
    pen.line(
      poly(
        [640 + 165 * Math.cos(angle), 860 + 165 * Math.sin(angle)],
        [640 + 228 * Math.cos(angle), 860 + 228 * Math.sin(angle)],
      ),
      FINE,
    );
  }
  wheel(pen, 1410, 940, 150);
  for (const [y, shift] of [
    [1130, 0],
    [1170, 40],
  ] as const)
    pen.line(curve([-40, y], [500 + shift, y - 14], [1000, y], [1500, y - 14], [1960, y]), FINE);
  for (const x of [1680, 1790]) {
    pen.shape(tube(curve([x, 1060], [x + 6, 820]), 18));
    for (const [dy, turn] of [
      [-220, -60],
      [-220, -120],
      [-150, -50],
      [-150, -130],
      [-260, -90],
    ] as const)
      pen.at({ x: x + 6, y: 1040 + dy, turn }, () => pen.shape(blob([0, 0], [40, -18], [80, 0], [40, 18]), FINE));
  }
});
