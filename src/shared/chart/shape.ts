/** What a chart is made of. */
import type { Day } from '../domain/day.ts';

/** A day that divides: the way of working changed (the line is broken there), or the goal was met. */
export type ChartMark = { readonly day: Day; readonly label: string; readonly look: 'phase' | 'met' };

export type ChartLook =
  | 'grid'
  | 'axis'
  | 'line'
  | 'besideLine'
  | 'dot'
  | 'besideDot'
  | 'criterion'
  | 'baseline'
  | 'phase'
  | 'met';

export type ChartShape =
  | { readonly kind: 'path'; readonly d: string; readonly look: ChartLook }
  | { readonly kind: 'dot'; readonly x: number; readonly y: number; readonly radius: number; readonly look: ChartLook }
  | {
      readonly kind: 'text';
      readonly x: number;
      readonly y: number;
      readonly text: string;
      readonly anchor: 'start' | 'middle' | 'end';
      readonly look: ChartLook;
    };

export type Plot = { readonly left: number; readonly right: number; readonly top: number; readonly bottom: number };
/** `share`: how much of the day has passed. */
export type DayPlace = (day: Day, share?: number) => number;

export const line = (x1: number, y1: number, x2: number, y2: number) =>
  `M${round(x1)} ${round(y1)}L${round(x2)} ${round(y2)}`;
export const round = (value: number) => Math.round(value * 10) / 10;
