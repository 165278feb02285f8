import { colouring } from '../define.ts';
import { cloud, fir, flatGround, hills, roundTree, sun } from '../parts/outdoors.ts';
import { wheel } from '../parts/wheel.ts';
import { arc, box, curve, ellipse, joined, poly, rounded } from '../pen/lines.ts';
import { FINE } from '../pen/pen.ts';

export const car = colouring('car', 'transport', { kk: 'Автокөлік', ru: 'Машина', en: 'Car' }, (pen) => {
  sun(pen, 260, 200, 96);
  cloud(pen, 1560, 170, 380);
  hills(pen, 640);
  roundTree(pen, 200, 800, 400);
  fir(pen, 1760, 800, 420);
  flatGround(pen, 800);
  pen.line(poly([-40, 1060], [1960, 1060]));
  for (const x of [80, 560, 1040, 1520]) pen.shape(box(x, 1110, 260, 36, 8), FINE);
  pen.shape(
    joined(
      curve([330, 890], [320, 700], [380, 640]),
      curve([380, 640], [520, 610], [640, 590]),
      curve([640, 590], [740, 400], [880, 350], [1160, 350], [1290, 420], [1380, 590]),
      curve([1380, 590], [1560, 610], [1640, 690], [1650, 890]),
    ),
  );
  pen.shape(joined(curve([720, 590], [790, 450], [890, 410]), poly([980, 410], [980, 590])));
  pen.shape(joined(poly([1030, 590], [1030, 410]), curve([1140, 410], [1230, 470], [1290, 590])));
  pen.line(poly([1005, 600], [1005, 860]));
  pen.line(poly([340, 760], [1650, 760]));
  pen.shape(box(900, 650, 76, 26, 12), FINE);
  pen.shape(box(1220, 650, 76, 26, 12), FINE);
  pen.shape(ellipse(1590, 700, 34, 46));
  pen.shape(box(326, 660, 50, 70, 14));
  pen.shape(rounded(24, [290, 850], [1690, 850], [1690, 920], [290, 920]));
  for (const x of [580, 1390]) {
    pen.shape(joined(arc(x, 910, 170, 170, 180, 360)));
    wheel(pen, x, 920, 136);
  }
});
