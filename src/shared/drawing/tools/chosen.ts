/** What is chosen on the desk: it decides what a press on the page does. */
import type { Symmetry } from '../ops/basics.ts';
import type { FillPaint } from '../ops/fill.ts';
import type { Figure } from '../ops/shape.ts';
import type { Tool } from '../ops/stroke.ts';

/** What the next stroke is drawn with. */
export type Brush = {
  readonly tool: Tool;
  readonly colour: string;
  readonly size: number;
  readonly symmetry?: Symmetry;
};

/** What the next figure is pulled up with. */
export type FigureChoice = {
  readonly figure: Figure;
  readonly isFilled: boolean;
  readonly colour: string;
  readonly size: number;
  readonly symmetry?: Symmetry;
};

/** `hand` takes hold of loose things: moves, sizes and turns them. */
export type Chosen =
  | { readonly kind: 'ink'; readonly brush: Brush }
  | ({ readonly kind: 'shape' } & FigureChoice)
  | { readonly kind: 'fill'; readonly paint: FillPaint }
  | { readonly kind: 'sticker'; readonly sticker: string }
  | { readonly kind: 'label'; readonly colour: string }
  | { readonly kind: 'hand' };

export type ChosenKind = Chosen['kind'];

/** Asked at the moment and place of a press: children who draw together each have a choice of their own. Page units. */
export type AskChosen = (x: number, y: number) => Chosen;
