/** Where one could be: on other papers, with all brushes. */
import { fish, flower, grass } from '../motifs.ts';
import type { Pen } from '../pen.ts';
import type { Artist } from './artist.ts';
import { lay, near } from './lay.ts';

export function night(pen: Pen): void {
  pen.fill([1500, 260], 120, 120, { colour: 'yellow', tool: 'chalk', size: 'medium' });
  pen.ellipse([1500, 260], 150, 150, { colour: 'ochre', tool: 'chalk', size: 'small' });
  for (const at of [
    [240, 220],
    [520, 360],
    [820, 180],
    [1120, 340],
    [1720, 480],
  ] as const)
    pen.spiral(near(pen, at), 46, 2, { colour: 'yellow', tool: 'glitter', size: 'small' });
  pen.line(
    [
      [60, 900],
      [420, 780],
      [780, 900],
      [1180, 770],
      [1860, 930],
    ],
    { colour: 'ice', tool: 'chalk', size: 'large' },
  );
  lay(pen, [
    ['house-with-garden', 420, 900, 330],
    ['fir', 860, 930, 240],
    ['fir', 1030, 960, 190],
    ['owl', 1310, 860, 190],
    ['shooting-star', 760, 420, 150],
  ]);
}

export function underwater(pen: Pen): void {
  for (const [y, colour] of [
    [760, 'sky'],
    [950, 'blue'],
  ] as const)
    pen.loops([140, y], 1640, 90, 7, { colour, tool: 'watercolour', size: 'medium' });
  for (const at of [
    [560, 560],
    [1260, 620],
  ] as const)
    fish(pen, near(pen, at), 420);
  for (let bubble = 0; bubble < 7; bubble++) {
    const [x, y] = near(pen, [1000 + 60 * bubble, 300 + 50 * bubble], 90);
    const size = pen.random.whole(18, 46);
    pen.figure('ellipse', [x, y], [x + size, y + size], { colour: 'blue', isFilled: false });
  }
  lay(pen, [
    ['octopus', 340, 880, 250],
    ['crab', 1580, 1020, 200],
    ['coral', 1250, 1030, 220],
    ['tropical-fish', 1500, 420, 210],
    ['shell', 800, 1060, 130],
  ]);
}

export function garden(pen: Pen): void {
  pen.arc([960, 900], 760, 620, Math.PI, Math.PI, { colour: 'red', tool: 'rainbow', size: 'large' });
  pen.loops([200, 190], 620, 110, 4, { colour: 'sky', tool: 'watercolour', size: 'large' });
  for (const y of [1000, 1080, 1150])
    pen.line(
      [
        [20, y],
        [960, y - 30],
        [1900, y + 10],
      ],
      { colour: 'lime', tool: 'marker', size: 'large' },
    );
  grass(pen, 1060);
  for (const x of [360, 820, 1480]) flower(pen, near(pen, [x, 760], 40), 380);
  lay(pen, [
    ['butterfly', 620, 460, 210],
    ['bee', 1180, 560, 150],
    ['ladybird', 1180, 980, 130],
    ['hedgehog', 1720, 1010, 220],
  ]);
}

export function town(pen: Pen): void {
  const walls = pen.random.shuffle(['red', 'ochre', 'violet', 'sky', 'lime', 'pink'] as const);
  for (const [place, colour] of walls.slice(0, 4).entries()) {
    const [left, tall] = [110 + place * 440, pen.random.whole(320, 560)];
    const [right, top] = [left + 330, 1010 - tall];
    pen.figure('rectangle', [left, top], [right, 1010], { colour });
    if (place % 2 === 0) pen.figure('triangle', [left - 30, top - 190], [right + 30, top], { colour: 'brick' });
    for (let row = 0; row < Math.floor(tall / 180); row++)
      for (const x of [left + 50, left + 200])
        pen.figure('rectangle', [x, top + 50 + row * 160], [x + 80, top + 130 + row * 160], { colour: 'yellow' });
  }
  pen.figure('ellipse', [1620, 70], [1820, 270], { colour: 'yellow' });
  pen.figure('cloud', [240, 90], [640, 270], { colour: 'ice' });
  pen.figure('cloud', [980, 60], [1300, 220], { colour: 'ice' });
  pen.line(
    [
      [20, 1110],
      [1900, 1100],
    ],
    { colour: 'grey', tool: 'marker', size: 'large' },
  );
  lay(pen, [
    ['bus', 480, 1070, 270],
    ['car', 1180, 1085, 210],
    ['traffic-light', 1790, 960, 150],
  ]);
}

export function steppe(pen: Pen, { given }: Artist): void {
  for (const at of [
    [330, 230],
    [640, 330],
  ] as const)
    pen.loops(near(pen, at), 300, 90, 4, { colour: 'ice', tool: 'crayon', size: 'medium' });
  for (const x of [260, 420, 1560, 1720]) flower(pen, near(pen, [x, 880], 20), 220);
  pen.label(given, [1000, 170], 360, 'brick');
  lay(pen, [
    ['horse', 760, 840, 320],
    ['camel', 1230, 830, 340],
    ['eagle', 1420, 330, 250],
    ['sheep', 560, 1010, 180],
    ['sheep', 980, 1050, 150],
  ]);
}

export function space(pen: Pen): void {
  for (const [at, colour] of [
    [[520, 420], 'violet'],
    [[1380, 760], 'pink'],
    [[980, 560], 'sky'],
  ] as const)
    pen.spiral(near(pen, at), 150, 2, { colour, tool: 'spray', size: 'medium' });
  pen.ellipse([1240, 420], 420, 150, { colour: 'ice', tool: 'chalk', size: 'small' });
  pen.line(
    [
      [240, 1080],
      [420, 900],
      [680, 760],
    ],
    { colour: 'orange', tool: 'glitter', size: 'large' },
  );
  lay(pen, [
    ['rocket', 800, 640, 330],
    ['planet', 1240, 420, 300],
    ['alien', 1560, 900, 230],
    ['earth', 300, 300, 230],
    ['comet', 1660, 240, 180],
  ]);
}
