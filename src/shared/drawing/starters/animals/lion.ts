import { colouring } from '../define.ts';
import { eyes } from '../parts/animal-eyes.ts';
import { bush, cloud, ground, sun } from '../parts/outdoors.ts';
import { arc, blob, curve, ellipse, joined, rounded, tube } from '../pen/lines.ts';
import { FINE } from '../pen/pen.ts';

export const lion = colouring('lion', 'animals', { kk: 'Арыстан', ru: 'Лев', en: 'Lion' }, (pen) => {
  sun(pen, 250, 210, 100);
  cloud(pen, 1620, 170, 340);
  ground(pen, [-40, 930], [960, 900], [1960, 930]);
  pen.shape(tube(curve([1180, 940], [1400, 900], [1460, 720]), 50, 36));
  pen.shape(blob([1460, 740], [1400, 660], [1460, 540], [1530, 640], [1520, 720]));
  pen.at({ x: 900, y: 560, scale: 1.14 }, () => {
    pen.shape(
      joined(
        curve([-140, 120], [-230, 280], [-230, 460], [-130, 500]),
        curve([130, 500], [230, 460], [230, 280], [140, 120]),
      ),
    );
    for (const side of [-1, 1])
      pen.shape(blob([side * 140, 360], [side * 250, 380], [side * 280, 480], [side * 200, 510], [side * 110, 490]));
    for (const side of [-1, 1])
      pen.shape(rounded(40, [side * 6, 260], [side * 100, 260], [side * 116, 516], [side * 2, 516]));
    const tufts = Array.from({ length: 14 }, (_unused, index) => {
      const angle = (index / 14) * 2 * Math.PI;
      return ellipse(230 * Math.cos(angle), -60 + 230 * Math.sin(angle), 74);
    });
    pen.group([...tufts, ellipse(0, -60, 220)]);
    for (const side of [-1, 1]) {
      pen.shape(ellipse(side * 140, -210, 62));
      pen.line(arc(side * 140, -206, 30, 30, 180, 360), FINE);
    }
    pen.shape(
      blob(
        [0, -240],
        [130, -210],
        [190, -90],
        [170, 30],
        [80, 110],
        [0, 120],
        [-80, 110],
        [-170, 30],
        [-190, -90],
        [-130, -210],
      ),
    );
    eyes(pen, 72, -90, 1.4);
    pen.shape(blob([0, -40], [80, -20], [110, 40], [60, 92], [0, 104], [-60, 92], [-110, 40], [-80, -20]));
    pen.dot(rounded(10, [-44, -34], [44, -34], [0, 10]));
    pen.line(curve([0, 8], [-12, 46], [-56, 46]), FINE);
    pen.line(curve([0, 8], [12, 46], [56, 46]), FINE);
    for (const side of [-1, 1])
      for (const [x, y] of [
        [40, 62],
        [64, 46],
        [74, 70],
      ] as const)
        pen.dot(ellipse(side * x, y, 5));
  });
  bush(pen, 260, 1120, 320);
  bush(pen, 1690, 1130, 360);
});
