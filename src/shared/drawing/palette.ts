/** The colours of the tray and the sizes of each tool. Names are i18n keys `draw.colours.<id>`. */
import type { Tool } from './ops/stroke.ts';

/** In the order of the tray; ids are stable, values may be tuned: a stroke stores the value, not the id. */
export const COLOURS = [
  { id: 'black', value: '#1f1d1b' },
  { id: 'brown', value: '#8a5a32' },
  { id: 'red', value: '#e03131' },
  { id: 'orange', value: '#f58a1f' },
  { id: 'yellow', value: '#ffd43b' },
  { id: 'green', value: '#3f9b46' },
  { id: 'lime', value: '#94d82d' },
  { id: 'sky', value: '#4dabf7' },
  { id: 'blue', value: '#2956c8' },
  { id: 'violet', value: '#7b3fc4' },
  { id: 'pink', value: '#f783ac' },
  { id: 'white', value: '#ffffff' },
] as const;

/** A second page of pots: skin, earth and pale tones, each page in its own order for ever. */
export const TINTS = [
  { id: 'peach', value: '#fbd9bd' },
  { id: 'sand', value: '#e6b88a' },
  { id: 'caramel', value: '#c28552' },
  { id: 'cocoa', value: '#5c3a26' },
  { id: 'ochre', value: '#cc9329' },
  { id: 'brick', value: '#a6432e' },
  { id: 'olive', value: '#7b7d2e' },
  { id: 'grey', value: '#8f8a84' },
  { id: 'mint', value: '#a9e5c4' },
  { id: 'ice', value: '#bfe0fb' },
  { id: 'lilac', value: '#d3bdf2' },
  { id: 'rose', value: '#ffcbd9' },
] as const;

export const ALL_COLOURS = [...COLOURS, ...TINTS] as const;

export type ColourId = (typeof ALL_COLOURS)[number]['id'];

const FEW: ReadonlySet<ColourId> = new Set<ColourId>(['black', 'brown', 'red', 'yellow', 'green', 'blue']);

/** For who gets few things at once. */
export const FEW_COLOURS = COLOURS.filter(({ id }) => FEW.has(id));

/** Whether a colour cannot be told from the page. */
export function isPale(id: ColourId): boolean {
  return id === 'white';
}

/** Colour of a stroke whose own cannot be read. */
export const FALLBACK_COLOUR = COLOURS[0].value;

/** The value of a colour of the tray, `#rrggbb`. */
export function colourValue(id: ColourId): string {
  return ALL_COLOURS.find((colour) => colour.id === id)?.value ?? FALLBACK_COLOUR;
}

export const SIZE_IDS = ['small', 'medium', 'large'] as const;
export type SizeId = (typeof SIZE_IDS)[number];

/** Widths in page units. */
export const TOOL_SIZES: Readonly<Record<Tool, Readonly<Record<SizeId, number>>>> = {
  pencil: { small: 4, medium: 8, large: 16 },
  'round-brush': { small: 7, medium: 16, large: 36 },
  marker: { small: 26, medium: 48, large: 84 },
  crayon: { small: 16, medium: 32, large: 60 },
  chalk: { small: 20, medium: 40, large: 76 },
  watercolour: { small: 32, medium: 64, large: 120 },
  spray: { small: 70, medium: 130, large: 220 },
  rainbow: { small: 12, medium: 26, large: 52 },
  glitter: { small: 26, medium: 50, large: 90 },
  ribbon: { small: 24, medium: 48, large: 90 },
  splatter: { small: 20, medium: 36, large: 64 },
  smudge: { small: 40, medium: 76, large: 140 },
  eraser: { small: 36, medium: 72, large: 140 },
};
