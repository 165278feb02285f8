import { colouring } from '../define.ts';
import { dombra, horns } from '../parts/steppe.ts';
import { box, curve, ellipse, joined, poly } from '../pen/lines.ts';

export const dombraPage = colouring('dombra', 'kazakh', { kk: 'Домбыра', ru: 'Домбра', en: 'Dombra' }, (pen) => {
  pen.shape(box(60, 60, 1800, 1080, 60));
  pen.shape(box(170, 170, 1580, 860, 40));
  for (let x = 285; x < 1750; x += 193)
    for (const [y, turn] of [
      [122, 0],
      [1078, 180],
    ] as const)
      horns(pen, { x, y, scale: 0.44, turn });
  for (let y = 300; y < 1000; y += 200)
    for (const [x, turn] of [
      [116, -90],
      [1804, 90],
    ] as const)
      horns(pen, { x, y, scale: 0.44, turn });
  for (const [x, y, sideX, sideY] of [
    [170, 170, 1, 1],
    [1750, 170, -1, 1],
    [170, 1030, 1, -1],
    [1750, 1030, -1, -1],
  ] as const) {
    pen.shape(poly([x, y], [x + sideX * 300, y], [x, y + sideY * 300]));
    pen.shape(ellipse(x + sideX * 96, y + sideY * 96, 46));
  }
  pen.at({ x: 1190, y: 740, turn: -52, scale: 1.18 }, () => dombra(pen));
  for (const [x, y] of [
    [420, 820],
    [640, 900],
    [1480, 420],
  ] as const) {
    pen.shape(ellipse(x, y, 54, 40, -20));
    pen.line(
      joined(
        curve([x + 48, y - 12], [x + 48, y - 200]),
        curve([x + 48, y - 200], [x + 124, y - 150], [x + 112, y - 80]),
      ),
    );
  }
});
