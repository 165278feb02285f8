import { colouring } from '../define.ts';
import { cloud, ground, hills, sun } from '../parts/outdoors.ts';
import { person } from '../parts/person.ts';
import { arc, blob, box, curve, ellipse, joined, poly, tube } from '../pen/lines.ts';
import { FINE } from '../pen/pen.ts';

export const farmer = colouring('farmer', 'professions', { kk: 'Фермер', ru: 'Фермер', en: 'Farmer' }, (pen) => {
  sun(pen, 220, 210, 100);
  cloud(pen, 720, 180, 320);
  hills(pen, 700);
  pen.shape(poly([1330, 640], [1330, 360], [1480, 240], [1630, 360], [1630, 640]));
  pen.shape(poly([1290, 380], [1480, 200], [1670, 380], [1630, 420], [1480, 276], [1330, 420]));
  pen.shape(box(1420, 470, 120, 176, 8));
  pen.line(poly([1420, 470], [1540, 646]), FINE);
  pen.line(poly([1540, 470], [1420, 646]), FINE);
  ground(pen, [-40, 900], [600, 860], [1200, 900], [1960, 870]);
  // A sheep.
  pen.at({ x: 1450, y: 860, scale: 1.15 }, () => {
    for (const x of [-110, -50, 60, 120]) pen.shape(box(x - 18, 60, 36, 130, 14));
    pen.group([
      ellipse(-120, 0, 80, 74),
      ellipse(-50, -66, 84, 74),
      ellipse(50, -70, 84, 74),
      ellipse(128, -8, 78, 74),
      ellipse(60, 50, 90, 70),
      ellipse(-50, 52, 90, 70),
      ellipse(0, 0, 120, 80),
    ]);
    for (const side of [-1, 1]) pen.shape(ellipse(-196 + side * 74, -54, 46, 24, side * 24));
    pen.shape(ellipse(-196, -20, 70, 88));
    pen.group([ellipse(-230, -100, 36, 32), ellipse(-190, -112, 40, 36), ellipse(-152, -98, 36, 32)]);
    for (const side of [-1, 1]) pen.dot(ellipse(-196 + side * 28, -30, 9, 12));
    pen.line(curve([-216, 24], [-196, 36], [-176, 24]), FINE);
  });
  pen.at({ x: 640, y: 460, scale: 1.08 }, () =>
    person(pen, {
      hair: 'short',
      looks: 1,
      arms: [
        [
          [-88, 165],
          [-150, 250],
          [-190, 300],
        ],
        [
          [88, 165],
          [170, 230],
          [240, 200],
        ],
      ],
      wears: () => {
        pen.shape(joined(curve([-66, 230], [66, 230]), curve([102, 372], [-102, 372])));
        pen.line(poly([-60, 230], [-56, 120]));
        pen.line(poly([60, 230], [56, 120]));
        pen.shape(box(-36, 262, 72, 66, 12), FINE);
      },
      holds: () => {
        pen.shape(tube(curve([-190, 40], [-190, 590]), 22));
        pen.shape(
          tube(joined(curve([-250, -70], [-250, 10], [-190, 40]), curve([-190, 40], [-130, 10], [-130, -70])), 20),
        );
        pen.shape(tube(poly([-190, -80], [-190, 40]), 20));
        pen.shape(joined(curve([180, 230], [190, 330]), curve([320, 330], [334, 230])));
        pen.shape(blob([180, 220], [200, 180], [250, 160], [310, 180], [334, 222], [300, 240], [220, 242]));
        pen.line(curve([190, 280], [255, 292], [326, 280]), FINE);
      },
      hat: () => {
        pen.shape(joined(arc(0, -60, 84, 90, 180, 360)));
        pen.shape(ellipse(0, -58, 178, 32));
      },
    }),
  );
  for (const x of [130, 300, 1050, 1800])
    pen.shape(
      joined(
        curve([x - 40, 1130], [x - 20, 1080], [x - 8, 1120]),
        curve([x - 8, 1120], [x + 4, 1050], [x + 14, 1120]),
        curve([x + 14, 1120], [x + 30, 1090], [x + 46, 1130]),
      ),
      FINE,
    );
});
