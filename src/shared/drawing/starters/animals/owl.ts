import { colouring } from '../define.ts';
import { leaf } from '../parts/outdoors.ts';
import { arc, blob, curve, ellipse, joined, poly, rounded, tube } from '../pen/lines.ts';
import { FINE } from '../pen/pen.ts';

export const owl = colouring('owl', 'animals', { kk: 'Жапалақ', ru: 'Сова', en: 'Owl' }, (pen) => {
  pen.shape(joined(arc(1600, 260, 150, 150, 66, 294), curve([1661, 123], [1576, 190], [1576, 330], [1661, 397])));
  for (const [x, y, r] of [
    [300, 220, 54],
    [520, 400, 34],
    [1340, 160, 38],
    [1760, 560, 46],
    [200, 560, 34],
  ] as const)
    pen.shape(
      joined(
        poly(
          [x, y - r],
          [x + r * 0.28, y - r * 0.3],
          [x + r, y - r * 0.24],
          [x + r * 0.44, y + r * 0.2],
          [x + r * 0.62, y + r * 0.9],
          [x, y + r * 0.5],
          [x - r * 0.62, y + r * 0.9],
          [x - r * 0.44, y + r * 0.2],
          [x - r, y - r * 0.24],
          [x - r * 0.28, y - r * 0.3],
        ),
      ),
    );
  pen.shape(tube(curve([-60, 1010], [500, 980], [1100, 1010], [1980, 930]), 110, 80));
  for (const [x, y, turn] of [
    [260, 950, -60],
    [1500, 930, -50],
    [1700, 1000, 50],
    [420, 1040, 60],
  ] as const)
    leaf(pen, x, y, 240, turn);
  pen.at({ x: 900, y: 560, scale: 1.15 }, () => {
    for (const side of [-1, 1]) pen.shape(rounded(20, [side * 130, -250], [side * 210, -400], [side * 30, -320]));
    pen.shape(
      blob(
        [0, -340],
        [170, -300],
        [240, -120],
        [250, 120],
        [190, 330],
        [0, 400],
        [-190, 330],
        [-250, 120],
        [-240, -120],
        [-170, -300],
      ),
    );
    pen.line(curve([-150, 380], [-178, 200], [-120, 60], [0, 20], [120, 60], [178, 200], [150, 350]));
    for (const [x, y] of [
      [-80, 110],
      [0, 110],
      [80, 110],
      [-110, 190],
      [-36, 190],
      [36, 190],
      [110, 190],
      [-80, 270],
      [0, 270],
      [80, 270],
    ] as const)
      pen.line(arc(x, y, 36, 34, 10, 170), FINE);
    for (const side of [-1, 1])
      pen.shape(
        joined(
          curve([side * 230, -60], [side * 300, 100], [side * 260, 330]),
          curve([side * 260, 330], [side * 180, 240], [side * 190, 60], [side * 230, -60]),
        ),
      );
    for (const side of [-1, 1]) {
      pen.shape(ellipse(side * 104, -140, 112));
      pen.shape(ellipse(side * 104, -140, 66));
      pen.dot(ellipse(side * 96, -136, 30, 36));
    }
    pen.shape(rounded(10, [-34, -90], [34, -90], [0, -10]));
    for (const side of [-1, 1]) for (const dx of [-40, 0, 40]) pen.shape(ellipse(side * 90 + dx, 396, 26, 44));
  });
});
