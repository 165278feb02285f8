import { colouring } from '../define.ts';
import { gift } from '../parts/gift.ts';
import { flatGround } from '../parts/outdoors.ts';
import { arc, blob, box, curve, ellipse, heart, joined, poly } from '../pen/lines.ts';
import { FINE } from '../pen/pen.ts';

export const birthday = colouring(
  'birthday',
  'festivals',
  { kk: 'Туған күн', ru: 'День рождения', en: 'Birthday' },
  (pen) => {
    for (const [x, y, turn] of [
      [250, 310, -8],
      [470, 230, 4],
      [1480, 240, -4],
      [1690, 330, 8],
    ] as const)
      pen.at({ x, y, turn }, () => {
        pen.line(curve([0, 170], [30, 320], [-20, 480], [10, 620]), FINE);
        pen.shape(poly([-26, 184], [0, 150], [26, 184]), FINE);
        pen.shape(blob([0, -160], [110, -110], [134, 10], [70, 120], [0, 156], [-70, 120], [-134, 10], [-110, -110]));
        pen.line(curve([60, -96], [86, -50], [90, 0]), FINE);
      });
    flatGround(pen, 960);
    pen.shape(ellipse(960, 1050, 560, 90));
    pen.shape(
      joined(curve([520, 800], [520, 1030]), arc(960, 1030, 440, 60, 180, 0), curve([1400, 1030], [1400, 800])),
    );
    pen.shape(
      joined(
        [[520, 800]],
        curve([520, 800], [560, 900], [620, 840]),
        curve([620, 840], [680, 930], [750, 850]),
        curve([750, 850], [820, 950], [890, 856]),
        curve([890, 856], [960, 960], [1030, 856]),
        curve([1030, 856], [1100, 950], [1170, 850]),
        curve([1170, 850], [1240, 930], [1300, 840]),
        curve([1300, 840], [1360, 900], [1400, 800]),
        arc(960, 790, 440, 64, 0, -180),
      ),
    );
    pen.shape(joined(curve([640, 560], [640, 770]), arc(960, 770, 320, 46, 180, 0), curve([1280, 770], [1280, 560])));
    pen.shape(
      joined(
        [[640, 560]],
        curve([640, 560], [680, 650], [740, 600]),
        curve([740, 600], [800, 680], [870, 606]),
        curve([870, 606], [960, 700], [1050, 606]),
        curve([1050, 606], [1120, 680], [1180, 600]),
        curve([1180, 600], [1240, 650], [1280, 560]),
        arc(960, 550, 320, 50, 0, -180),
      ),
    );
    for (const x of [760, 860, 960, 1060, 1160]) {
      pen.shape(box(x - 20, 380, 40, 170, 8));
      for (const y of [420, 470]) pen.line(poly([x - 18, y + 10], [x + 18, y - 10]), FINE);
      pen.shape(blob([x, 280], [x + 28, 330], [x, 364], [x - 28, 330]));
    }
    for (const [x, y] of [
      [620, 960],
      [790, 1000],
      [960, 1010],
      [1130, 1000],
      [1300, 960],
    ] as const)
      pen.shape(heart(x, y, 56), FINE);
    gift(pen, 140, 1130, 220, 170);
    gift(pen, 1560, 1130, 220, 170);
  },
);
