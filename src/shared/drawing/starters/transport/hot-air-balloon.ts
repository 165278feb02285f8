import { colouring } from '../define.ts';
import { cloud, fir, hills, roundTree, sun } from '../parts/outdoors.ts';
import { face } from '../parts/person.ts';
import { arc, curve, ellipse, joined, poly, rounded } from '../pen/lines.ts';
import { FINE } from '../pen/pen.ts';

export const balloon = colouring(
  'hot-air-balloon',
  'transport',
  { kk: 'Әуе шары', ru: 'Воздушный шар', en: 'Hot-air balloon' },
  (pen) => {
    cloud(pen, 300, 260, 400);
    cloud(pen, 1620, 480, 420);
    cloud(pen, 340, 800, 300);
    sun(pen, 1680, 170, 80);
    hills(pen, 1080);
    fir(pen, 1600, 1120, 260);
    fir(pen, 1740, 1150, 220);
    roundTree(pen, 180, 1150, 260);
    for (const side of [-1, 1]) pen.line(poly([960 + side * 130, 760], [960 + side * 90, 900]));
    pen.shape(
      joined(
        curve(
          [890, 790],
          [640, 560],
          [570, 340],
          [720, 110],
          [960, 50],
          [1200, 110],
          [1350, 340],
          [1280, 560],
          [1030, 790],
        ),
      ),
    );
    pen.line(curve([960, 50], [800, 200], [770, 420], [930, 780]));
    pen.line(curve([960, 50], [1120, 200], [1150, 420], [990, 780]));
    pen.line(curve([574, 380], [960, 460], [1346, 380]));
    pen.line(curve([600, 480], [960, 570], [1320, 480]));
    pen.shape(rounded(10, [870, 770], [1050, 770], [1060, 820], [860, 820]));
    for (const [x, hair] of [
      [910, 1],
      [1020, -1],
    ] as const)
      pen.at({ x, y: 848, scale: 0.48 }, () => {
        pen.shape(ellipse(0, 0, 98, 102));
        face(pen, hair * 8);
        pen.shape(joined(arc(0, -2, 104, 110, 178, 362), curve([100, 2], [40 * hair, -50], [-100, 2])), FINE);
      });
    pen.shape(rounded(24, [840, 910], [1080, 910], [1050, 1080], [870, 1080]));
    pen.shape(rounded(14, [820, 902], [1100, 902], [1100, 942], [820, 942]));
    for (const y of [976, 1026]) pen.line(curve([858, y], [960, y + 12], [1062, y]), FINE);
  },
);
