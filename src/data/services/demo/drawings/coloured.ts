/** Colouring pages of Kabinet as children fill them: poured or rubbed in, in favourite colours, not always to the end. */
import type { FillPaint, Pattern } from '../../../../shared/drawing/ops/fill.ts';
import { type ColourId, colourValue } from '../../../../shared/drawing/palette.ts';
import { ownStarter } from '../../../../shared/drawing/starters/index.ts';
import type { Pen, Point } from './pen.ts';
import { type Region, regionsOf } from './regions.ts';

/** Pages that every age likes, and that are quickly drawn. */
export const colouredPages = [
  'yurt',
  'house',
  'apples',
  'owl',
  'hot-air-balloon',
  'hedgehog',
  'mountain-lake',
] as const;

/** Colours that one child takes for one page. */
const sets: readonly (readonly ColourId[])[] = [
  ['red', 'orange', 'yellow', 'lime', 'sky', 'violet'],
  ['pink', 'violet', 'lilac', 'rose', 'yellow', 'mint'],
  ['green', 'lime', 'brown', 'yellow', 'red', 'sky'],
  ['blue', 'sky', 'ice', 'mint', 'yellow', 'orange'],
  ['ochre', 'peach', 'brick', 'olive', 'sky', 'red'],
];
const patterns: readonly Pattern[] = ['dots', 'stripes', 'stars', 'hearts', 'checks', 'waves'];
/** Shares: pages that are done to the last field, fields that were rubbed in by hand, fields with a pattern. */
const [finished, rubbed, patterned] = [0.6, 0.25, 0.1];
const mostFields = 50;

const known = new Map<string, readonly Region[]>();

function fieldsOf(id: string): readonly Region[] {
  const found = known.get(id) ?? regionsOf(ownStarter(id)?.over ?? []);
  known.set(id, found);
  return found;
}

export function colourIn(pen: Pen, id: (typeof colouredPages)[number]): void {
  const { random } = pen;
  const colours = random.pick(sets);
  const isFinished = random.chance(finished);
  const isRubbing = random.chance(0.5);
  for (const field of fieldsOf(id).slice(0, mostFields)) {
    if (!isFinished && random.chance(0.4)) continue;
    const colour = random.pick(colours);
    if (field.isAtTop || field.isAtBottom) {
      if (random.chance(0.75)) pen.pour(field.rings, groundOf(field));
    } else if (isRubbing && random.chance(rubbed * 2) && field.area < 2500) rubIn(pen, field, colour);
    else pen.pour(field.rings, paintOf(pen, colour, random.pick(colours)));
  }
}

/** Sky above, grass below. */
function groundOf({ isAtTop }: Region): FillPaint {
  return isAtTop
    ? { kind: 'gradient', way: 'down', from: colourValue('sky'), to: colourValue('ice') }
    : { kind: 'gradient', way: 'down', from: colourValue('lime'), to: colourValue('green') };
}

function paintOf({ random }: Pen, colour: ColourId, other: ColourId): FillPaint {
  if (colour !== other && random.chance(patterned))
    return { kind: 'pattern', pattern: random.pick(patterns), colour: colourValue(colour), ground: colourValue(other) };
  return { kind: 'plain', colour: colourValue(colour) };
}

/** To and fro with a crayon, over the lines here and there. */
function rubIn(pen: Pen, { rings }: Region, colour: ColourId): void {
  const ring = rings[0] ?? [];
  const corners: Point[] = [];
  const rows = rowsOf(ring, 22);
  for (const [place, [left, right, y]] of rows.entries())
    corners.push(place % 2 === 0 ? [left, y] : [right, y], place % 2 === 0 ? [right, y + 8] : [left, y + 8]);
  if (corners.length > 1) pen.line(corners, { colour, tool: 'crayon', size: 'medium' });
}

/** The widest stretch of each row of an outline, from the top. */
function rowsOf(ring: readonly number[], step: number): readonly (readonly [left: number, right: number, y: number])[] {
  const ys = ring.filter((_value, index) => index % 2 === 1);
  const [top, bottom] = [Math.min(...ys), Math.max(...ys)];
  const rows: [number, number, number][] = [];
  for (let y = top + step / 2; y < bottom; y += step) {
    const crossings = crossingsOf(ring, y);
    let best: [number, number] | null = null;
    for (let index = 0; index + 1 < crossings.length; index += 2) {
      const [from = 0, to = 0] = [crossings[index], crossings[index + 1]];
      if (!best || to - from > best[1] - best[0]) best = [from, to];
    }
    if (best) rows.push([best[0], best[1], y]);
  }
  return rows;
}

function crossingsOf(ring: readonly number[], y: number): readonly number[] {
  const crossings: number[] = [];
  for (let index = 0; index < ring.length; index += 2) {
    const [x1 = 0, y1 = 0] = [ring[index], ring[index + 1]];
    const [x2 = 0, y2 = 0] = [ring[(index + 2) % ring.length], ring[(index + 3) % ring.length]];
    if (y1 <= y !== y2 <= y) crossings.push(x1 + ((y - y1) / (y2 - y1)) * (x2 - x1));
  }
  return crossings.sort((left, right) => left - right);
}
