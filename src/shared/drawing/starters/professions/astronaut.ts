import { colouring } from '../define.ts';
import { ground } from '../parts/outdoors.ts';
import { arc, box, curve, ellipse, joined, poly, rounded, star, tube } from '../pen/lines.ts';
import { FINE } from '../pen/pen.ts';

export const astronaut = colouring(
  'astronaut',
  'professions',
  { kk: 'Ғарышкер', ru: 'Космонавт', en: 'Astronaut' },
  (pen) => {
    pen.shape(ellipse(1560, 330, 190));
    pen.shape(joined(arc(1560, 330, 330, 74, -8, 188), arc(1560, 340, 250, 34, 188, -8)));
    pen.line(curve([1400, 240], [1560, 216], [1720, 250]), FINE);
    for (const [x, y, r] of [
      [180, 160, 60],
      [560, 110, 36],
      [1120, 130, 48],
      [1200, 560, 34],
      [1780, 640, 54],
      [420, 480, 34],
    ] as const)
      pen.shape(star(x, y, r, r * 0.45, 5));
    // The rocket.
    pen.at({ x: 300, y: 620, turn: 14 }, () => {
      pen.shape(joined(curve([-60, 300], [-40, 400], [0, 470]), curve([0, 470], [40, 400], [60, 300])));
      for (const side of [-1, 1])
        pen.shape(
          joined(
            curve([side * 96, 100], [side * 190, 200], [side * 180, 340]),
            curve([side * 180, 340], [side * 140, 290], [side * 90, 290]),
          ),
        );
      pen.shape(
        joined(
          curve([0, -360], [120, -180], [130, 60], [90, 310]),
          curve([-90, 310], [-130, 60], [-120, -180], [0, -360]),
        ),
      );
      pen.line(curve([-108, -190], [0, -170], [108, -190]));
      pen.shape(ellipse(0, -30, 70));
      pen.shape(ellipse(0, -30, 44));
      pen.line(curve([-112, 200], [0, 220], [112, 200]));
    });
    ground(pen, [-40, 1060], [400, 1010], [900, 1050], [1400, 1000], [1960, 1060]);
    for (const [x, y, r] of [
      [300, 1130, 90],
      [1500, 1100, 110],
      [1800, 1150, 60],
    ] as const)
      pen.shape(ellipse(x, y, r, r * 0.3));
    pen.at({ x: 920, y: 430, scale: 1.14 }, () => {
      pen.shape(rounded(40, [-150, 120], [150, 120], [150, 360], [-150, 360]));
      for (const side of [-1, 1]) {
        pen.shape(rounded(30, [side * 4, 340], [side * 124, 340], [side * 124, 560], [side * 4, 560]));
        pen.shape(rounded(34, [side * 2, 520], [side * 146, 520], [side * 150, 612], [side * 2, 612]));
      }
      for (const side of [-1, 1]) {
        const line =
          side === -1 ? curve([-100, 170], [-190, 250], [-170, 350]) : curve([100, 170], [220, 130], [240, 0]);
        const [x, y] = line.at(-1) ?? [0, 0];
        pen.shape(ellipse(x, y, 52));
        pen.shape(tube(line.slice(0, -8), 104, 92));
      }
      pen.shape(rounded(46, [-124, 110], [124, 110], [130, 380], [-130, 380]));
      pen.shape(rounded(16, [-70, 200], [70, 200], [70, 310], [-70, 310]));
      for (const x of [-36, 0, 36]) pen.shape(ellipse(x, 230, 13), FINE);
      pen.shape(box(-46, 262, 92, 30, 8), FINE);
      pen.shape(ellipse(0, 0, 158, 152));
      pen.shape(rounded(70, [-112, -86], [112, -86], [116, 96], [-116, 96]));
      pen.dot(ellipse(-38, 2, 12, 16));
      pen.dot(ellipse(38, 2, 12, 16));
      pen.line(curve([-36, 46], [-18, 62], [18, 62], [36, 46]), FINE);
      pen.line(curve([-70, -40], [-30, -70], [30, -72], [66, -46]), FINE);
    });
    pen.shape(tube(poly([1330, 1090], [1330, 700]), 18));
    pen.shape(
      joined(
        curve([1340, 700], [1420, 680], [1500, 720], [1600, 700]),
        curve([1600, 700], [1600, 840]),
        curve([1600, 840], [1500, 860], [1420, 820], [1340, 840]),
      ),
    );
    pen.shape(ellipse(1460, 770, 36), FINE);
  },
);
