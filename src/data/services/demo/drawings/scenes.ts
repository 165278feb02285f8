/** Whole pictures on white paper, with one brush and its colours. */
import type { ColourId } from '../../../../shared/drawing/palette.ts';
import { cat, clouds, fish, flower, grass, house, person, rainbow, sun, tree } from './motifs.ts';
import type { Pen, Point } from './pen.ts';

export type Scene = (pen: Pen) => void;

const near = (pen: Pen, [x, y]: Point, slack = 60): Point => [
  x + slack * (2 * pen.random.next() - 1),
  y + slack * (2 * pen.random.next() - 1),
];

function home(pen: Pen): void {
  grass(pen, 1060);
  house(pen, near(pen, [800, 760]), 560);
  sun(pen, near(pen, [1600, 240]), 330);
  if (pen.random.chance(0.7)) tree(pen, near(pen, [1420, 760]), 560);
  if (pen.random.chance(0.6)) for (const x of [220, 360]) flower(pen, near(pen, [x, 860], 30), 260);
}

function meadow(pen: Pen): void {
  const count = pen.random.whole(4, 6);
  for (let place = 0; place < count; place++)
    flower(pen, near(pen, [260 + (place * 1400) / (count - 1), 640], 110), 440 + 140 * pen.random.next());
  if (pen.random.chance(0.6)) sun(pen, [250, 230], 300);
  clouds(pen, 180);
}

function pet(pen: Pen): void {
  cat(pen, near(pen, [900, 620]), 900);
  if (pen.random.chance(0.5)) pen.spiral([1560, 950], 110, 4, { colour: pen.random.pick(['red', 'violet'] as const) });
}

function whirls(pen: Pen): void {
  const colours = pen.random.shuffle([
    'red',
    'blue',
    'green',
    'violet',
    'orange',
    'pink',
  ] as const satisfies readonly ColourId[]);
  const places: readonly Point[] = [
    [480, 420],
    [1280, 480],
    [800, 860],
    [1560, 900],
    [260, 920],
  ];
  const count = pen.random.whole(2, 5);
  for (const [place, at] of places.slice(0, count).entries())
    pen.spiral(near(pen, at), pen.random.whole(160, 330), pen.random.whole(4, 7), {
      colour: colours[place] ?? 'red',
      size: pen.random.pick(['medium', 'large'] as const),
    });
}

function writing(pen: Pen): void {
  for (const [place, y] of [320, 560, 800].entries())
    pen.loops([260, y], 1100 + 260 * pen.random.next(), 150 - 20 * place, pen.random.whole(6, 10), {
      colour: place === 0 ? 'blue' : 'black',
    });
  if (pen.random.chance(0.6)) sun(pen, [1600, 260], 260);
}

function family(pen: Pen): void {
  const heights = pen.random.shuffle([760, 700, 480, 400]).slice(0, pen.random.whole(2, 4));
  for (const [place, height] of heights.entries())
    person(pen, [380 + (place * 1150) / Math.max(1, heights.length - 1), 1000 - height / 2], height);
  grass(pen, 1080);
  if (pen.random.chance(0.5)) sun(pen, [960, 190], 250);
}

function afterRain(pen: Pen): void {
  rainbow(pen, near(pen, [960, 860]), 1500);
  sun(pen, [240, 220], 280);
  grass(pen, 1090);
}

function sea(pen: Pen): void {
  for (const y of [260, 1040]) pen.loops([80, y], 1700, 90, 14, { colour: 'blue' });
  for (const at of [
    [520, 520],
    [1300, 620],
    [760, 820],
  ] as const)
    if (pen.random.chance(0.85)) fish(pen, near(pen, at), 380 + 160 * pen.random.next());
}

/** Those of young or weak hands first. */
export const scenes: readonly Scene[] = [whirls, writing, meadow, home, afterRain, family, sea, pet];
