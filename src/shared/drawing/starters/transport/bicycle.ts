import { colouring } from '../define.ts';
import { cloud, ground, hills, sun } from '../parts/outdoors.ts';
import { blob, box, curve, ellipse, joined, poly, star, tube } from '../pen/lines.ts';
import { FINE } from '../pen/pen.ts';

export const bicycle = colouring('bicycle', 'transport', { kk: 'Велосипед', ru: 'Велосипед', en: 'Bicycle' }, (pen) => {
  cloud(pen, 300, 180, 380);
  sun(pen, 1690, 190, 92);
  hills(pen, 820);
  for (const x of [540, 1370]) {
    pen.shape(ellipse(x, 810, 270));
    pen.shape(ellipse(x, 810, 224));
    for (let index = 0; index < 8; index += 1) {
      const angle = (index / 8) * 2 * Math.PI + 0.2;
      pen.line(
        poly(
          [x + 40 * Math.cos(angle), 810 + 40 * Math.sin(angle)],
          [x + 222 * Math.cos(angle), 810 + 222 * Math.sin(angle)],
        ),
        FINE,
      );
    }
    pen.shape(ellipse(x, 810, 40));
  }
  const frame = [
    poly([540, 810], [760, 500]),
    poly([760, 500], [1230, 480]),
    poly([540, 810], [900, 820]),
    poly([900, 820], [740, 440]),
    poly([900, 820], [1230, 480]),
    poly([1370, 810], [1210, 380]),
  ];
  pen.group(frame.map((line) => tube(line, 40)));
  pen.shape(blob([640, 430], [700, 380], [820, 396], [850, 430], [740, 456]));
  pen.shape(tube(curve([1210, 380], [1190, 300], [1100, 290], [1060, 330]), 34));
  pen.shape(ellipse(900, 820, 70));
  pen.shape(star(900, 820, 34, 16, 6), FINE);
  pen.shape(tube(poly([900, 820], [960, 940]), 24));
  pen.shape(box(910, 930, 110, 34, 12));
  pen.shape(joined(curve([1230, 300], [1260, 440]), curve([1440, 440], [1480, 300])));
  for (const y of [350, 400]) pen.line(poly([1240, y], [1466, y]), FINE);
  pen.shape(ellipse(1355, 300, 128, 26));
  for (const [x, y] of [
    [1290, 240],
    [1360, 210],
    [1430, 250],
  ] as const) {
    for (let index = 0; index < 5; index += 1) {
      const angle = (index / 5) * 2 * Math.PI - Math.PI / 2;
      pen.shape(ellipse(x + 32 * Math.cos(angle), y + 32 * Math.sin(angle), 24), FINE);
    }
    pen.shape(ellipse(x, y, 20), FINE);
  }
  ground(pen, [-40, 1090], [1960, 1080]);
});
