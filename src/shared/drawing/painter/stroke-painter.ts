import type { Stroke } from '../ops/stroke.ts';
import type { Ink2d } from './ink-2d.ts';
import type { PaintBox } from './paint-box.ts';

/** What painting needs of a stroke; a stroke still being drawn has it too, its points grow in place. */
export type Paintable = Pick<Stroke, 'tool' | 'colour' | 'size' | 'seed' | 'pointer' | 'points' | 'symmetry'>;

/** Paints one stroke onto one context, piece by piece and each piece once. What a piece costs never grows. */
export interface StrokePainter {
  /** Sets the context up, where another painter has had it since this one began. */
  prepare(): void;
  /** Paints what points from index `from` on add. */
  extend(from: number): void;
  /** Lets the line reach its last point. */
  end(): void;
}

export type ToolPainter = (context: Ink2d, stroke: Paintable, box: PaintBox) => StrokePainter;
