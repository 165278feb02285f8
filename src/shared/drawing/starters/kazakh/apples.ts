import { colouring } from '../define.ts';
import { leaf } from '../parts/outdoors.ts';
import { arc, blob, curve, ellipse, joined, tube } from '../pen/lines.ts';
import { FINE } from '../pen/pen.ts';

export const apples = colouring('apples', 'kazakh', { kk: 'Алма', ru: 'Яблоки', en: 'Apples' }, (pen) => {
  pen.shape(tube(curve([60, 60], [500, 160], [960, 130], [1500, 220], [1880, 120]), 54, 36));
  for (const [x, y, length, turn] of [
    [260, 130, 260, 70],
    [640, 150, 240, -50],
    [820, 160, 270, 40],
    [1150, 170, 260, -40],
    [1380, 210, 250, 60],
    [1700, 170, 230, 110],
    [420, 120, 220, -120],
  ] as const)
    leaf(pen, x, y, length, turn);
  for (const [x, y, r] of [
    [520, 520, 220],
    [1000, 620, 270],
    [1520, 540, 230],
  ] as const) {
    pen.line(curve([x, y - r * 0.72], [x - 10, y - r * 1.1], [x + r * 0.1, y - r * 1.6]));
    pen.shape(
      blob(
        [x, y - r * 0.8],
        [x + r * 0.5, y - r * 0.95],
        [x + r * 0.98, y - r * 0.5],
        [x + r * 0.95, y + r * 0.3],
        [x + r * 0.5, y + r * 0.95],
        [x, y + r * 0.86],
        [x - r * 0.5, y + r * 0.95],
        [x - r * 0.95, y + r * 0.3],
        [x - r * 0.98, y - r * 0.5],
        [x - r * 0.5, y - r * 0.95],
      ),
    );
    pen.line(curve([x - r * 0.3, y - r * 0.74], [x, y - r * 0.6], [x + r * 0.3, y - r * 0.74]));
    pen.line(curve([x + r * 0.5, y - r * 0.6], [x + r * 0.72, y - r * 0.3]), FINE);
  }
  for (const x of [180, 340, 500, 660]) pen.shape(ellipse(x, 960, 100, 92));
  pen.shape(
    joined(
      curve([60, 1000], [100, 1090], [160, 1160]),
      curve([680, 1160], [740, 1090], [780, 1000]),
      arc(420, 1000, 360, 50, 0, 180),
    ),
  );
  for (const y of [1050, 1106])
    pen.line(curve([90 + (y - 1050) * 0.7, y], [420, y + 44], [750 - (y - 1050) * 0.7, y]), FINE);
});
