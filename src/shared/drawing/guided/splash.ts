/** A splash for each press of anything: another place and another colour each time, the same ones in each replay. */
import type { PageSize } from '../ops/page.ts';
import type { Stroke } from '../ops/stroke.ts';
import { COLOURS } from '../palette.ts';
import type { Brush } from '../tools/chosen.ts';

/** Bright ones only, and neighbours far apart. */
const ORDER = ['red', 'sky', 'yellow', 'violet', 'lime', 'pink', 'blue', 'orange', 'green'] as const;

const BRIGHT = ORDER.flatMap((id) => COLOURS.filter((colour) => colour.id === id).map(({ value }) => value));

/** Page units; a splash reaches about twice as far. */
const SIZE = { from: 64, to: 150 };

/** How far from the edge the middle of a splash stays, as a share of the page. */
const MARGIN = 0.1;

/** @param count splashes so far: two in a row never have the same colour */
export function splashBrush(count: number): Brush {
  const colour = BRIGHT[((count % BRIGHT.length) + BRIGHT.length) % BRIGHT.length] ?? COLOURS[0].value;
  const step = fraction(count * 0.38196601125);
  return { tool: 'splatter', colour, size: Math.round(SIZE.from + (SIZE.to - SIZE.from) * step) };
}

/**
 * Where the next splash lands when no finger says where: places that fill a page evenly, each far from the last ones
 * (the R2 sequence, Roberts 2018).
 */
export function splashPlace(count: number, page: PageSize): readonly [x: number, y: number] {
  const along = (share: number) => MARGIN + (1 - 2 * MARGIN) * fraction(0.5 + share * (count + 1));
  return [along(0.7548776662466927) * page.width, along(0.5698402909980532) * page.height];
}

/** The splash of a key or a switch. */
export function splashStroke(count: number, page: PageSize, id: string, seed: number): Stroke {
  const [x, y] = splashPlace(count, page).map((place) => Math.round(place * 10) / 10);
  return { kind: 'stroke', id, ...splashBrush(count), seed, pointer: 'mouse', points: [x ?? 0, y ?? 0, 0, 0.5] };
}

function fraction(value: number): number {
  return value - Math.floor(value);
}
