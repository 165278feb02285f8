import { colouring } from '../define.ts';
import { cloud, fir, ground, leaf } from '../parts/outdoors.ts';
import { arc, blob, curve, ellipse, joined, poly, type Spot } from '../pen/lines.ts';
import { FINE } from '../pen/pen.ts';

export const hedgehog = colouring('hedgehog', 'animals', { kk: 'Кірпі', ru: 'Ёжик', en: 'Hedgehog' }, (pen) => {
  fir(pen, 200, 900, 760);
  fir(pen, 1740, 880, 640);
  cloud(pen, 1180, 170, 340);
  ground(pen, [-40, 880], [960, 850], [1960, 880]);
  pen.at({ x: 900, y: 720, scale: 1.2 }, () => {
    for (const x of [-180, -60, 120, 230]) pen.shape(ellipse(x, 236, 60, 34));
    const spikes = Array.from({ length: 27 }, (_unused, index): Spot => {
      const angle = Math.PI + (index / 26) * Math.PI;
      const out = index % 2 === 0 ? 1 : 1.22;
      return [-40 + 340 * out * Math.cos(angle), 200 + 390 * out * Math.sin(angle)];
    });
    pen.shape(joined(poly(...spikes), [[300, 220]]));
    pen.shape(
      blob([140, -80], [240, -60], [330, 60], [440, 130], [450, 170], [380, 200], [200, 236], [90, 180], [80, 20]),
    );
    pen.dot(ellipse(452, 142, 30, 26));
    pen.dot(ellipse(280, 60, 16, 21));
    pen.line(curve([430, 176], [390, 190], [340, 172]), FINE);
    pen.shape(ellipse(140, -50, 50, 56));
    for (const [x, y] of [
      [-260, 100],
      [-180, -10],
      [-90, -90],
      [-120, 90],
      [-30, 20],
      [-300, 190],
      [-200, 180],
      [-40, 140],
    ] as const)
      pen.line(poly([x - 16, y + 26], [x, y - 20], [x + 18, y + 24]), FINE);
    // An apple and a leaf on the spikes.
    pen.shape(blob([-60, -300], [-10, -320], [50, -270], [30, -190], [-50, -180], [-120, -200], [-130, -280]));
    pen.line(curve([-56, -290], [-50, -340], [-20, -370]), FINE);
  });
  leaf(pen, 560, 420, 200, -20);
  // Mushrooms.
  for (const [x, y, s] of [
    [300, 1130, 0.95],
    [1730, 1120, 1.1],
  ] as const)
    pen.at({ x, y, scale: s }, () => {
      pen.shape(joined(curve([-46, -120], [-36, -40], [-60, 20]), curve([60, 20], [36, -40], [46, -120])));
      pen.shape(joined(arc(0, -110, 150, 130, 180, 360), curve([150, -110], [0, -80], [-150, -110])));
      for (const [dx, dy, r] of [
        [-70, -160, 24],
        [10, -190, 28],
        [80, -150, 22],
      ] as const)
        pen.shape(ellipse(dx, dy, r), FINE);
    });
});
