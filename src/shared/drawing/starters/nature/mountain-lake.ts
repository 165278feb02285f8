import { colouring } from '../define.ts';
import { cloud, fir, ground, mountains, sun } from '../parts/outdoors.ts';
import { box, curve, joined } from '../pen/lines.ts';
import { FINE } from '../pen/pen.ts';

export const lake = colouring(
  'mountain-lake',
  'nature',
  { kk: 'Таулы көл', ru: 'Горное озеро', en: 'Mountain lake' },
  (pen) => {
    sun(pen, 960, 220, 100, 14);
    cloud(pen, 330, 180, 360);
    cloud(pen, 1620, 200, 340);
    mountains(pen, 700, [
      [430, 440, 520],
      [1500, 470, 540],
      [960, 330, 420],
    ]);
    ground(pen, [-40, 700], [1960, 700]);
    pen.shape(
      joined(
        curve([330, 760], [700, 720], [1240, 724], [1600, 770]),
        curve([1600, 770], [1700, 900], [1500, 1020]),
        curve([1500, 1020], [960, 1070], [420, 1020]),
        curve([420, 1020], [220, 900], [330, 760]),
      ),
    );
    for (const [x, y, w] of [
      [640, 800, 120],
      [1240, 800, 140],
      [520, 940, 120],
      [1380, 950, 110],
    ] as const)
      pen.line(curve([x - w, y], [x - w / 2, y - 16], [x, y], [x + w / 2, y - 16], [x + w, y]), FINE);
    pen.shape(
      joined(
        curve([700, 880], [960, 900], [1220, 880]),
        curve([1220, 880], [1160, 970], [1080, 990]),
        curve([840, 990], [760, 970], [700, 880]),
      ),
    );
    pen.shape(box(950, 560, 22, 330, 6));
    pen.shape(joined(curve([980, 570], [1130, 700], [1160, 840]), [[980, 840]]));
    pen.shape(joined(curve([940, 610], [830, 740], [800, 840]), [[940, 840]]));
    for (const [x, y, h] of [
      [110, 1000, 520],
      [260, 1080, 420],
      [1810, 1010, 520],
      [1660, 1090, 420],
    ] as const)
      fir(pen, x, y, h);
    ground(pen, [-40, 1100], [500, 1120], [960, 1100], [1960, 1110]);
  },
);
