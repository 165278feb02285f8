import type { Figure } from '../starter.ts';
import type { Line } from '../starters/pen/lines.ts';
import { pathOf, thinned } from '../starters/pen/path-of.ts';

/** Paints a scene from the back to the front, in flat pale colours: what a child draws must stand out from it. */
export class Brush {
  readonly figures: Figure[] = [];

  fill(colour: string, ...lines: Line[]): void {
    this.figures.push({ path: lines.map((line) => `${pathOf(thinned(line))}Z`).join(''), fill: colour });
  }

  line(colour: string, width: number, ...lines: Line[]): void {
    this.figures.push({ path: lines.map((line) => pathOf(thinned(line))).join(''), stroke: colour, width });
  }
}

/** For ever: drawings name them. Words are `draw.papers.<id>`. */
export type SceneId =
  | 'lines'
  | 'grid'
  | 'dots'
  | 'meadow'
  | 'steppe'
  | 'sea'
  | 'sky'
  | 'night'
  | 'space'
  | 'city'
  | 'snow'
  | 'stage'
  | 'room';

export type Scene = {
  readonly id: SceneId;
  readonly background: string;
  /** From the back to the front, over the colour of the paper. */
  readonly paint: (brush: Brush, background: string) => void;
};
