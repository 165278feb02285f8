import { colouring } from '../define.ts';
import { mushrooms } from '../parts/mushrooms.ts';
import { cloud, ground, leaf } from '../parts/outdoors.ts';
import { arc, curve, ellipse, joined, poly, tube } from '../pen/lines.ts';
import { FINE } from '../pen/pen.ts';

export const autumn = colouring('autumn', 'nature', { kk: 'Күз', ru: 'Осень', en: 'Autumn' }, (pen) => {
  cloud(pen, 330, 170, 360);
  ground(pen, [-40, 900], [960, 870], [1960, 900]);
  pen.shape(joined(curve([1380, 960], [1440, 800], [1440, 560]), curve([1600, 560], [1600, 800], [1680, 970])));
  pen.group([
    ellipse(1270, 440, 220, 180),
    ellipse(1760, 450, 220, 180),
    ellipse(1520, 300, 300, 240),
    ellipse(1400, 560, 200, 140),
    ellipse(1650, 560, 200, 140),
  ]);
  for (const [x, y, turn] of [
    [1300, 420, 30],
    [1480, 260, -40],
    [1650, 400, 10],
    [1480, 520, 60],
    [1760, 480, -30],
  ] as const)
    leaf(pen, x - 60, y, 140, turn, FINE);
  for (const [x, y, turn] of [
    [900, 260, 20],
    [720, 420, -50],
    [1010, 600, 60],
    [480, 340, 130],
    [1100, 1080, 10],
    [1500, 1090, -30],
    [1780, 1060, 40],
  ] as const)
    leaf(pen, x, y, 170, turn);
  // An umbrella and a puddle.
  pen.at({ x: 440, y: 760, turn: -14 }, () => {
    pen.shape(tube(joined(curve([0, -260], [0, 240]), curve([0, 240], [16, 300], [66, 300], [80, 250])), 24));
    pen.shape(
      joined(
        arc(0, -60, 330, 300, 180, 360),
        curve([330, -60], [276, -110], [220, -60]),
        curve([220, -60], [164, -110], [110, -60]),
        curve([110, -60], [55, -110], [0, -60]),
        curve([0, -60], [-55, -110], [-110, -60]),
        curve([-110, -60], [-164, -110], [-220, -60]),
        curve([-220, -60], [-276, -110], [-330, -60]),
      ),
    );
    pen.line(curve([0, -360], [-140, -220], [-110, -60]));
    pen.line(curve([0, -360], [140, -220], [110, -60]));
    pen.line(poly([0, -360], [0, -400]));
  });
  mushrooms(pen, 960, 1120);
  pen.shape(ellipse(330, 1120, 260, 40));
});
