import { colouring } from '../define.ts';
import { flatGround } from '../parts/outdoors.ts';
import { person } from '../parts/person.ts';
import { arc, box, curve, ellipse, joined, poly, tube } from '../pen/lines.ts';
import { FINE } from '../pen/pen.ts';

export const potter = colouring('potter', 'professions', { kk: 'Қышшы', ru: 'Гончар', en: 'Potter' }, (pen) => {
  flatGround(pen, 1040);
  // Shelves with pots.
  for (const y of [330, 640]) pen.shape(box(70, y, 560, 34, 10));
  pen.shape(
    joined(curve([130, 330], [90, 230], [150, 170], [140, 120]), curve([230, 120], [220, 170], [280, 230], [240, 330])),
  );
  pen.line(curve([108, 236], [185, 256], [264, 236]));
  pen.shape(joined(curve([350, 330], [330, 250], [330, 200]), curve([560, 200], [560, 250], [540, 330])));
  pen.line(curve([330, 250], [380, 276], [445, 250], [510, 276], [558, 250]));
  pen.shape(
    joined(
      curve([150, 640], [100, 560], [170, 480], [176, 430]),
      curve([234, 430], [240, 480], [310, 560], [260, 640]),
    ),
  );
  pen.shape(joined(curve([390, 640], [360, 590], [360, 530]), curve([540, 530], [540, 590], [510, 640])));
  pen.line(joined(curve([542, 548], [610, 550], [596, 610], [530, 604])));
  pen.line(curve([362, 570], [450, 590], [540, 570]));
  pen.at({ x: 1180, y: 400, scale: 1.2 }, () =>
    person(pen, {
      hair: 'braids',
      legs: 'none',
      arms: [
        [
          [-88, 165],
          [-176, 270],
          [-130, 380],
        ],
        [
          [88, 165],
          [176, 270],
          [130, 380],
        ],
      ],
      wears: () => {
        pen.shape(joined(curve([-60, 210], [0, 226], [60, 210]), curve([92, 372], [-92, 372])));
        pen.line(curve([-60, 210], [-54, 116]));
        pen.line(curve([60, 210], [54, 116]));
      },
      hat: () => {
        pen.shape(joined(arc(0, -20, 110, 104, 186, 354), curve([108, -32], [0, -66], [-108, -32])));
      },
    }),
  );
  // The wheel, and the pot between the hands.
  pen.shape(poly([1100, 1010], [1260, 1010], [1320, 1150], [1040, 1150]));
  pen.shape(joined(arc(1180, 950, 320, 60, 180, 360), [[1500, 1000]], arc(1180, 1000, 320, 60, 0, 180)));
  pen.line(arc(1180, 950, 320, 60, 0, 180));
  pen.shape(
    joined(
      curve([1090, 960], [1050, 850], [1120, 760], [1100, 690]),
      curve([1260, 690], [1240, 760], [1310, 850], [1270, 960]),
      arc(1180, 960, 90, 20, 0, 180),
    ),
  );
  pen.shape(ellipse(1180, 690, 80, 20));
  pen.line(curve([1064, 850], [1180, 878], [1296, 850]), FINE);
  for (const side of [-1, 1]) pen.shape(ellipse(1180 + side * 136, 862, 46, 40, side * 30));
  pen.shape(joined(curve([1450, 1130], [1440, 1040], [1440, 980]), curve([1720, 980], [1720, 1040], [1700, 1130])));
  pen.shape(ellipse(1580, 980, 140, 30));
  pen.shape(tube(curve([1600, 980], [1690, 800]), 26));
});
