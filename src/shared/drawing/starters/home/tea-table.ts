import { colouring } from '../define.ts';
import { windowPane } from '../parts/animals.ts';
import { horns } from '../parts/steppe.ts';
import { blob, box, curve, ellipse, joined, poly, rounded, tube } from '../pen/lines.ts';
import { FINE } from '../pen/pen.ts';

export const tea = colouring('tea-table', 'home', { kk: 'Дастарқан', ru: 'Дастархан', en: 'Tea table' }, (pen) => {
  windowPane(pen, 130, 90, 430, 380);
  pen.line(joined(curve([80, 60], [620, 60])));
  pen.shape(
    joined(
      curve([70, 60], [270, 60]),
      curve([270, 60], [230, 260], [100, 480]),
      curve([100, 480], [70, 300], [70, 60]),
    ),
  );
  pen.shape(
    joined(
      curve([420, 60], [620, 60]),
      curve([620, 60], [620, 300], [590, 480]),
      curve([590, 480], [460, 260], [420, 60]),
    ),
  );
  // A rug on the wall.
  pen.shape(box(1180, 80, 620, 400, 20));
  pen.shape(box(1230, 130, 520, 300, 14));
  for (const [x, turn] of [
    [1340, 90],
    [1640, -90],
  ] as const)
    horns(pen, { x, y: 280, scale: 0.9, turn });
  pen.shape(rounded(10, [1490, 190], [1560, 280], [1490, 370], [1420, 280]));
  pen.shape(rounded(8, [1490, 236], [1524, 280], [1490, 324], [1456, 280]), FINE);
  pen.shape(joined(curve([-40, 860], [960, 800], [1960, 860]), [[1960, 1260]], [[-40, 1260]]));
  pen.line(curve([-40, 960], [960, 900], [1960, 960]));
  // The teapot.
  pen.shape(tube(curve([930, 720], [1080, 680], [1140, 520]), 90, 50));
  pen.shape(
    joined(
      curve([560, 520], [420, 500], [410, 700], [580, 730]),
      curve([580, 680], [470, 660], [480, 560], [560, 570]),
    ),
  );
  pen.shape(blob([740, 450], [900, 490], [970, 640], [910, 790], [740, 830], [570, 790], [510, 640], [580, 490]));
  pen.shape(joined(curve([610, 470], [740, 400], [870, 470]), curve([870, 470], [740, 500], [610, 470])));
  pen.shape(ellipse(740, 392, 38, 34));
  horns(pen, { x: 740, y: 640, scale: 1 });
  // Bowls, baursaks and sweets.
  for (const [x, y] of [
    [1320, 820],
    [300, 960],
  ] as const) {
    pen.shape(
      joined(
        curve([x - 150, y], [x - 120, y + 110], [x - 50, y + 150]),
        curve([x + 50, y + 150], [x + 120, y + 110], [x + 150, y]),
      ),
    );
    pen.shape(ellipse(x, y, 150, 34));
    pen.line(curve([x - 126, y + 72], [x, y + 106], [x + 126, y + 72]), FINE);
  }
  pen.shape(ellipse(1000, 1100, 330, 60));
  for (const [x, y] of [
    [850, 1060],
    [970, 1080],
    [1100, 1064],
    [910, 990],
    [1040, 996],
    [976, 930],
  ] as const)
    pen.shape(ellipse(x, y, 78, 62));
  for (const [x, y, turn] of [
    [1580, 1040, -14],
    [1700, 940, 20],
  ] as const)
    pen.at({ x, y, turn }, () => {
      for (const side of [-1, 1]) pen.shape(poly([side * 60, 0], [side * 140, -50], [side * 140, 50]));
      pen.shape(ellipse(0, 0, 74, 54));
      pen.line(curve([-20, -50], [10, 0], [-10, 50]), FINE);
    });
});
