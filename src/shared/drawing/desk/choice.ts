/** What is chosen in the trays, and what a press on the page does because of it. */
import type { Symmetry } from '../ops/basics.ts';
import { type FillPaint, type Pattern, patternSchema } from '../ops/fill.ts';
import type { Figure } from '../ops/shape.ts';
import type { Tool } from '../ops/stroke.ts';
import { type ColourId, colourValue, type SizeId, TOOL_SIZES } from '../palette.ts';
import type { Chosen } from '../tools/chosen.ts';
import type { PlaceCount } from '../tools/together.ts';
import { type DeskTool, isBrush, isInk } from './desk-tools.ts';

/** Ways to pour. */
export const fillWays = ['plain', 'down', 'outwards', ...patternSchema.options] as const;
export type FillWay = (typeof fillWays)[number];

/** Symmetry and paper are about the page: they open and are set, but a hand does not hold them. */
export type HeldTool = Exclude<DeskTool, 'symmetry' | 'paper'>;

/** What one of several children holds. */
export type PlaceChoice = { readonly tool: HeldTool; readonly colour: ColourId };

export type Choice = {
  readonly tool: HeldTool;
  /** The brush that was held last. */
  readonly brush: Tool;
  readonly colour: ColourId;
  /** The colour before that one: the other end of a gradient, the ground of a pattern. */
  readonly before: ColourId;
  readonly size: SizeId;
  readonly fill: FillWay;
  readonly figure: Figure;
  readonly isFilled: boolean;
  /** Null until the child has taken one. */
  readonly sticker: string | null;
  readonly symmetry: Symmetry | null;
  /** How many children draw at once; null where it is one. */
  readonly together: PlaceCount | null;
  /** What each of them holds. */
  readonly places: readonly PlaceChoice[];
};

export const FIRST_CHOICE: Choice = {
  tool: 'round-brush',
  brush: 'round-brush',
  colour: 'blue',
  before: 'yellow',
  size: 'medium',
  fill: 'plain',
  figure: 'rectangle',
  isFilled: false,
  sticker: null,
  symmetry: null,
  together: null,
  places: [],
};

/** From the tray of the desk: where several children draw, it is for all of them. */
export function takeTool(choice: Choice, tool: HeldTool): Choice {
  const places = choice.places.map((held) => ({ ...held, tool }));
  return { ...choice, tool, brush: isBrush(tool) ? tool : choice.brush, places };
}

/** Who takes a colour wants to use it: what has no colour gives way to the brush that was held before. */
export function takeColour(choice: Choice, colour: ColourId): Choice {
  const before = colour === choice.colour ? choice.before : choice.colour;
  const withColour = (tool: HeldTool) => (hasColour(tool) ? tool : choice.brush);
  const places = choice.places.map(({ tool }) => ({ tool: withColour(tool), colour }));
  return { ...choice, colour, before, tool: withColour(choice.tool), places };
}

export function hasColour(tool: HeldTool): boolean {
  return isBrush(tool) || tool === 'fill' || tool === 'shape' || tool === 'label';
}

export function chosenOf(choice: Choice): Chosen {
  const { tool } = choice;
  const colour = colourValue(choice.colour);
  const symmetry = choice.symmetry && { symmetry: choice.symmetry };
  if (isInk(tool)) return { kind: 'ink', brush: { tool, colour, size: TOOL_SIZES[tool][choice.size], ...symmetry } };
  switch (tool) {
    case 'shape': {
      const size = TOOL_SIZES['round-brush'][choice.size];
      return { kind: 'shape', figure: choice.figure, isFilled: choice.isFilled, colour, size, ...symmetry };
    }
    case 'fill':
      return { kind: 'fill', paint: fillPaint(choice.fill, colour, colourValue(choice.before)) };
    case 'sticker':
      return choice.sticker === null ? { kind: 'hand' } : { kind: 'sticker', sticker: choice.sticker };
    case 'label':
      return { kind: 'label', colour };
    case 'hand':
      return { kind: 'hand' };
  }
}

/** @param second the other colour, of ways that have two */
export function fillPaint(way: FillWay, colour: string, second: string): FillPaint {
  if (way === 'plain') return { kind: 'plain', colour };
  if (way === 'down' || way === 'outwards') return { kind: 'gradient', way, from: colour, to: second };
  return { kind: 'pattern', pattern: way satisfies Pattern, colour, ground: second };
}
