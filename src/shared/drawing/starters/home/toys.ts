import { colouring } from '../define.ts';
import { flatGround } from '../parts/outdoors.ts';
import { arc, box, curve, ellipse, heart, joined, poly, star } from '../pen/lines.ts';
import { FINE } from '../pen/pen.ts';

export const toys = colouring('toys', 'home', { kk: 'Ойыншықтар', ru: 'Игрушки', en: 'Toys' }, (pen) => {
  // Flags on a string.
  for (let index = 0; index < 7; index += 1) {
    const x = 40 + index * 186;
    const y = 90 + 60 * Math.sin((index / 6) * Math.PI);
    pen.shape(poly([x, y], [x + 150, y + 6], [x + 76, y + 170]));
  }
  pen.line(curve([-20, 70], [600, 158], [1360, 60]));
  pen.at({ x: 1640, y: 230, turn: 20, scale: 0.9 }, () => {
    pen.shape(poly([0, -200], [150, 0], [0, 230], [-150, 0]));
    pen.line(poly([0, -200], [0, 230]));
    pen.line(poly([-150, 0], [150, 0]));
    pen.line(curve([0, 230], [60, 320], [-30, 400], [40, 500]));
    for (const [x, y] of [
      [44, 290],
      [0, 380],
    ] as const)
      pen.shape(poly([x, y], [x - 50, y - 30], [x - 50, y + 34], [x, y], [x + 50, y - 30], [x + 50, y + 34]), FINE);
  });
  flatGround(pen, 900);
  // Blocks with letters.
  for (const [x, y, sign] of [
    [1230, 880, 0],
    [1480, 880, 1],
    [1350, 640, 2],
  ] as const) {
    pen.shape(box(x, y, 230, 230, 22));
    pen.shape(box(x + 30, y + 30, 170, 170, 14), FINE);
    if (sign === 0) pen.shape(heart(x + 115, y + 115, 110), FINE);
    if (sign === 1) pen.shape(star(x + 115, y + 118, 66, 28, 5), FINE);
    if (sign === 2) pen.shape(ellipse(x + 115, y + 115, 54), FINE);
  }
  // A teddy bear.
  pen.at({ x: 560, y: 610, scale: 1.5 }, () => {
    for (const s of [-1, 1]) {
      pen.shape(ellipse(s * 96, -130, 50));
      pen.shape(ellipse(s * 96, -130, 24), FINE);
    }
    for (const s of [-1, 1]) pen.shape(ellipse(s * 132, 90, 44, 80, s * 30));
    pen.shape(ellipse(0, 120, 132, 140));
    pen.shape(ellipse(0, 140, 76, 84), FINE);
    for (const s of [-1, 1]) {
      pen.shape(ellipse(s * 110, 232, 70, 64));
      pen.shape(ellipse(s * 114, 236, 34, 32), FINE);
    }
    pen.shape(ellipse(0, -50, 140, 122));
    pen.shape(ellipse(0, -6, 62, 50));
    pen.dot(ellipse(0, -26, 22, 15));
    for (const s of [-1, 1]) pen.dot(ellipse(s * 60, -70, 13, 16));
    pen.line(curve([-22, 8], [0, 22], [22, 8]), FINE);
    pen.shape(poly([0, 68], [-60, 36], [-60, 102]), FINE);
    pen.shape(poly([0, 68], [60, 36], [60, 102]), FINE);
    pen.shape(ellipse(0, 68, 18), FINE);
  });
  pen.shape(ellipse(1010, 1020, 120));
  pen.line(arc(900, 1020, 110, 110, -56, 56));
  pen.line(arc(1120, 1020, 110, 110, 124, 236));
  pen.shape(joined(curve([130, 1120], [120, 1000], [170, 990]), curve([170, 990], [250, 990], [290, 1120])));
  pen.shape(box(90, 1090, 250, 60, 20));
  for (const x of [150, 280]) pen.shape(ellipse(x, 1150, 36));
});
