import { colouring } from '../define.ts';
import { cloud, flatGround, mountains } from '../parts/outdoors.ts';
import { smoke, wheel } from '../parts/wheel.ts';
import { arc, box, ellipse, joined, poly, rounded } from '../pen/lines.ts';

export const train = colouring('train', 'transport', { kk: 'Пойыз', ru: 'Поезд', en: 'Train' }, (pen) => {
  mountains(pen, 800, [
    [330, 640, 520],
    [900, 520, 420],
  ]);
  cloud(pen, 1000, 160, 320);
  flatGround(pen, 800);
  smoke(pen, 1560, 300);
  // Coaches.
  for (const [x, width] of [
    [60, 430],
    [540, 430],
  ] as const) {
    pen.shape(box(x + width - 20, 860, 90, 30, 8));
    pen.shape(rounded(40, [x, 480], [x + width, 480], [x + width, 920], [x, 920]));
    pen.shape(box(x - 20, 450, width + 40, 50, 22));
    for (const dx of [46, 236]) pen.shape(box(x + dx, 560, 150, 170, 26));
    pen.line(poly([x, 800], [x + width, 800]));
    for (const dx of [110, 320]) wheel(pen, x + dx, 940, 76);
  }
  // The engine.
  pen.shape(box(1020, 840, 780, 90, 20));
  pen.shape(rounded(20, [1050, 420], [1320, 420], [1320, 850], [1050, 850]));
  pen.shape(box(1010, 370, 350, 60, 24));
  pen.shape(box(1100, 490, 170, 170, 24));
  pen.shape(rounded(60, [1320, 560], [1740, 560], [1740, 850], [1320, 850]));
  pen.line(poly([1450, 562], [1450, 848]));
  pen.line(poly([1600, 562], [1600, 848]));
  pen.shape(poly([1520, 560], [1500, 400], [1620, 400], [1600, 560]));
  pen.shape(box(1470, 360, 180, 50, 16));
  pen.shape(joined(arc(1400, 560, 50, 56, 180, 360)));
  pen.shape(ellipse(1750, 640, 40, 50));
  pen.shape(poly([1790, 850], [1890, 970], [1740, 970], [1740, 850]));
  wheel(pen, 1170, 920, 110);
  for (const x of [1420, 1610]) wheel(pen, x, 950, 80);
  pen.line(poly([1170, 920], [1420, 950], [1610, 950]));
  pen.shape(box(-40, 1026, 2000, 26, 0));
  for (let x = 10; x < 1920; x += 160) pen.shape(box(x, 1052, 80, 44, 8));
});
