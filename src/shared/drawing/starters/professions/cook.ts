import { colouring } from '../define.ts';
import { person } from '../parts/person.ts';
import { arc, blob, box, curve, ellipse, joined, poly, rounded, tube } from '../pen/lines.ts';
import { FINE } from '../pen/pen.ts';

export const cook = colouring('cook', 'professions', { kk: 'Аспаз', ru: 'Повар', en: 'Cook' }, (pen) => {
  // Shelf with jars.
  pen.shape(box(1240, 360, 560, 36, 10));
  for (const [x, w, h] of [
    [1280, 120, 150],
    [1450, 130, 190],
    [1630, 120, 140],
  ] as const) {
    pen.shape(box(x, 360 - h, w, h, 22));
    pen.shape(box(x + 10, 360 - h - 36, w - 20, 40, 12));
    pen.shape(box(x + 14, 360 - h * 0.7, w - 28, h * 0.36, 8), FINE);
  }
  for (const x of [150, 290, 420]) {
    pen.shape(box(x - 10, 120, 20, 170, 8));
    pen.shape(ellipse(x, 340, x === 290 ? 60 : 46, x === 290 ? 60 : 74));
  }
  pen.shape(box(70, 96, 430, 30, 12));
  pen.at({ x: 880, y: 460, scale: 1.25 }, () =>
    person(pen, {
      hair: 'short',
      legs: 'none',
      looks: 1,
      arms: [
        [
          [-88, 165],
          [-170, 240],
          [-120, 330],
        ],
        [
          [88, 165],
          [190, 230],
          [250, 180],
        ],
      ],
      wears: () => {
        pen.shape(poly([-44, 114], [0, 165], [-26, 208], [-86, 126]), FINE);
        pen.shape(poly([44, 114], [0, 165], [26, 208], [86, 126]), FINE);
        for (const y of [220, 275, 330]) for (const x of [-36, 36]) pen.dot(ellipse(x, y, 9));
      },
      holds: () => {
        pen.shape(tube(curve([250, 210], [262, 60]), 24));
        pen.shape(ellipse(264, 10, 44, 62));
      },
      hat: () => {
        pen.group([
          ellipse(-84, -190, 72, 64),
          ellipse(0, -226, 84, 72),
          ellipse(84, -190, 72, 64),
          box(-92, -190, 184, 100, 4),
        ]);
        pen.shape(rounded(14, [-96, -116], [96, -116], [100, -62], [-100, -62]));
      },
    }),
  );
  // Stove, pot and pan.
  pen.shape(box(80, 880, 1760, 360, 20));
  pen.shape(box(40, 840, 1840, 60, 20));
  pen.shape(box(760, 960, 400, 300, 24));
  pen.shape(box(820, 1020, 280, 240, 20));
  for (const x of [180, 330, 1300, 1450, 1600]) pen.shape(ellipse(x, 980, 36));
  pen.shape(ellipse(470, 610, 250, 40));
  pen.shape(
    joined(
      curve([220, 610], [226, 740], [250, 836]),
      curve([690, 836], [714, 740], [720, 610]),
      arc(470, 610, 250, 40, 0, 180),
    ),
  );
  pen.shape(rounded(20, [150, 660], [228, 650], [232, 706], [150, 706]));
  pen.shape(rounded(20, [790, 660], [712, 650], [708, 706], [790, 706]));
  for (const [x, y] of [
    [380, 540],
    [480, 500],
    [570, 545],
  ] as const)
    pen.line(curve([x, y], [x + 26, y - 36], [x - 10, y - 76], [x + 20, y - 116]), FINE);
  pen.shape(tube(curve([1480, 790], [1800, 740]), 40));
  pen.shape(joined(curve([1130, 770], [1160, 836]), curve([1440, 836], [1480, 770])));
  pen.shape(ellipse(1305, 770, 176, 34));
  pen.shape(blob([1200, 764], [1240, 738], [1330, 742], [1390, 752], [1400, 776], [1300, 790], [1230, 786]), FINE);
});
