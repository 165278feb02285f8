/** What the picture of a tool shows, as ops for the painter. Page units of a small box. */

import { type FillWay, fillPaint } from '../../../../shared/drawing/desk/choice.ts';
import { sampleStroke } from '../../../../shared/drawing/desk/sample-stroke.ts';
import type { Op } from '../../../../shared/drawing/document.ts';
import type { Figure } from '../../../../shared/drawing/ops/shape.ts';
import type { Tool } from '../../../../shared/drawing/ops/stroke.ts';
import { LOOKS } from '../../../../shared/drawing/painter/looks.ts';
import { type SizeId, TOOL_SIZES } from '../../../../shared/drawing/palette.ts';

export const STROKE_BOX = { width: 168, height: 112 } as const;
export const SQUARE_BOX = { width: 120, height: 120 } as const;

/** The eraser and what smears have something to work on. */
const GROUND = ['#e03131', '#ffd43b', '#2956c8'];

/** Wider lines would not look like lines in so small a picture. */
const WIDEST = 44;

export function strokeOps(tool: Tool, colour: string, size: SizeId): readonly Op[] {
  const worksOnInk = LOOKS[tool].onInk;
  const width = Math.min(WIDEST, TOOL_SIZES[tool][worksOnInk ? 'small' : size]);
  const stroke = sampleStroke(tool, { colour, size: width }, STROKE_BOX);
  return worksOnInk ? [...bands(), stroke] : [stroke];
}

export function figureOps(figure: Figure, isFilled: boolean, colour: string): readonly Op[] {
  const [near, far] = [20, 100];
  const from: readonly [number, number] = [near, figure === 'line' ? far : near];
  const to: readonly [number, number] = [far, figure === 'line' ? near : far];
  return [{ kind: 'shape', id: 'sample', figure, isFilled, colour, size: 9, from, to }];
}

export function fillOps(way: FillWay, colour: string, second: string): readonly Op[] {
  return [{ kind: 'fill', id: 'sample', paint: fillPaint(way, colour, second), rings: [roundSquare(8, 112, 26)] }];
}

function bands(): readonly Op[] {
  return GROUND.map((colour, index): Op => {
    const x = STROKE_BOX.width * (0.2 + 0.3 * index);
    const points = [x, 30, 0, 0.5, x, STROKE_BOX.height - 30, 100, 0.5];
    return {
      kind: 'stroke',
      id: `ground-${index}`,
      tool: 'round-brush',
      colour,
      size: 44,
      seed: 1,
      pointer: 'mouse',
      points,
    };
  });
}

/** A square with round corners, flat x and y. */
function roundSquare(near: number, far: number, radius: number): readonly number[] {
  const corners = [
    [far - radius, near + radius, -90],
    [far - radius, far - radius, 0],
    [near + radius, far - radius, 90],
    [near + radius, near + radius, 180],
  ] as const;
  return corners.flatMap(([x, y, start]) =>
    Array.from({ length: 7 }, (_unused, step) => {
      const angle = ((start + step * 15) * Math.PI) / 180;
      return [x + radius * Math.cos(angle), y + radius * Math.sin(angle)];
    }).flat(),
  );
}
