/** Restores what is not a stroke: figures, fills and things. Each gives null where nothing of it can be painted. */
import { PAGE_MARGIN } from '../geometry/page-bounds.ts';
import { LARGEST_PAGE, type Symmetry, symmetrySchema } from '../ops/basics.ts';
import { type Fill, type FillPaint, fillPaintSchema, MAX_OUTLINE_NUMBERS } from '../ops/fill.ts';
import { figureSchema, type Shape } from '../ops/shape.ts';
import { LONGEST_LABEL, type Placement, THING_WIDTH, type Thing, type ThingOp } from '../ops/thing.ts';
import { FALLBACK_COLOUR } from '../palette.ts';
import { colourOf } from './colour.ts';
import type { ReportWriter } from './report.ts';
import { listOf, numberWithin, recordOf } from './unknown.ts';

type Given = Readonly<Record<string, unknown>>;

/** The id, or one made of the place of the op in its list. */
export function idOf(input: unknown, index: number): string {
  return typeof input === 'string' && input.length > 0 ? input.slice(0, 64) : `restored-${index}`;
}

/** As a property to be spread: absent where there is none. */
export function symmetryOf(input: unknown, report: ReportWriter): { readonly symmetry?: Symmetry } {
  if (input === undefined) return {};
  const symmetry = symmetrySchema.safeParse(input).data;
  if (!symmetry) report.repaired('head');
  return symmetry ? { symmetry } : {};
}

export function restoreShape(given: Given, index: number, report: ReportWriter): Shape | null {
  const from = pairOf(given.from);
  const to = pairOf(given.to);
  const figure = figureSchema.safeParse(given.figure).data;
  if (!from || !to || !figure) return null;
  return {
    kind: 'shape',
    id: idOf(given.id, index),
    figure,
    colour: restoredColour(given.colour, report),
    size: numberWithin(given.size, 0.5, 1000) ?? 8,
    isFilled: given.isFilled === true,
    from,
    to,
    ...symmetryOf(given.symmetry, report),
  };
}

export function restoreFill(given: Given, index: number, report: ReportWriter): Fill | null {
  let room = MAX_OUTLINE_NUMBERS;
  const rings: (readonly number[])[] = [];
  for (const ring of listOf(given.rings)) {
    const places = listOf(ring).map(placeOf);
    const isWhole = places.length >= 6 && places.length % 2 === 0 && places.every((place) => place !== null);
    room -= places.length;
    if (isWhole && room >= 0) rings.push(places);
    else report.dropped('point', Math.max(1, places.length / 2));
  }
  if (rings.length === 0) return null;
  return { kind: 'fill', id: idOf(given.id, index), paint: restorePaint(given.paint, report), rings };
}

function restorePaint(input: unknown, report: ReportWriter): FillPaint {
  const paint = fillPaintSchema.safeParse(input).data;
  if (!paint) report.repaired('colour');
  return paint ?? { kind: 'plain', colour: FALLBACK_COLOUR };
}

/** @returns null also where the thing that is meant has no name: the op could then not do anything */
export function restoreThingOp(given: Given, report: ReportWriter): ThingOp | null {
  if (given.kind === 'place') {
    const thing = restoreThing(recordOf(given.thing) ?? {}, report);
    return thing && { kind: 'place', thing };
  }
  const id = typeof given.id === 'string' && given.id.length > 0 && given.id.length <= 64 ? given.id : null;
  if (id === null) return null;
  switch (given.kind) {
    case 'move': {
      const placement = restorePlacement(given.placement);
      return placement && { kind: 'move', id, placement };
    }
    case 'write': {
      const text = labelOf(given.text);
      return text === null ? null : { kind: 'write', id, text, colour: restoredColour(given.colour, report) };
    }
    case 'remove':
    case 'stick':
      return { kind: given.kind, id };
    default:
      return null;
  }
}

function restoreThing(given: Given, report: ReportWriter): Thing | null {
  const placement = restorePlacement(given.placement);
  const id = typeof given.id === 'string' ? given.id.slice(0, 64) : '';
  if (!placement || id === '') return null;
  if (given.kind === 'sticker') {
    const { sticker } = given;
    const isNamed = typeof sticker === 'string' && sticker.length > 0 && sticker.length <= 80;
    return isNamed ? { kind: 'sticker', id, placement, sticker } : null;
  }
  const text = given.kind === 'label' ? labelOf(given.text) : null;
  return text === null ? null : { kind: 'label', id, placement, text, colour: restoredColour(given.colour, report) };
}

function restorePlacement(input: unknown): Placement | null {
  const given = recordOf(input);
  const x = placeOf(given?.x);
  const y = placeOf(given?.y);
  const width = numberWithin(given?.width, THING_WIDTH.min, THING_WIDTH.max);
  if (x === null || y === null || width === null) return null;
  return { x, y, width, turn: numberWithin(given?.turn, -180, 180) ?? 0, isFlipped: given?.isFlipped === true };
}

function restoredColour(input: unknown, report: ReportWriter): string {
  const colour = colourOf(input);
  if (colour === null) report.repaired('colour');
  return colour ?? FALLBACK_COLOUR;
}

function labelOf(input: unknown): string | null {
  return typeof input === 'string' && input.length > 0 ? input.slice(0, LONGEST_LABEL) : null;
}

function pairOf(input: unknown): readonly [number, number] | null {
  const [x, y] = listOf(input).map(placeOf);
  return x == null || y == null ? null : [x, y];
}

function placeOf(input: unknown): number | null {
  return numberWithin(input, -PAGE_MARGIN, LARGEST_PAGE + PAGE_MARGIN);
}
