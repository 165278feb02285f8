/** Strokes for measuring: always the same ones, spread over the page, 60 to 120 points each. */
import { PAGE_SIZE } from '../../../src/shared/drawing/document.ts';
import { type Stroke } from '../../../src/shared/drawing/ops/stroke.ts';
import { COLOURS } from '../../../src/shared/drawing/palette.ts';

/** The places stroke `index` passes, page units. */
function placesOf(index: number): readonly (readonly [number, number])[] {
  const count = 60 + ((index * 37) % 61);
  const centreX = 150 + ((index * 7919) % (PAGE_SIZE.width - 300));
  const centreY = 150 + ((index * 104_729) % (PAGE_SIZE.height - 300));
  return Array.from({ length: count }, (_unused, step) => {
    const angle = (step / count) * 5 + index;
    const radius = 40 + (step / count) * 90;
    return [centreX + Math.cos(angle) * radius, centreY + Math.sin(angle * 1.3) * radius] as const;
  });
}

export function strokeNumber(index: number): Stroke {
  return {
    kind: 'stroke',
    id: `bench-${index}`,
    tool: index % 8 === 0 ? 'marker' : 'round-brush',
    colour: COLOURS[index % COLOURS.length]?.value ?? COLOURS[0].value,
    size: 16,
    seed: index,
    pointer: 'mouse',
    points: placesOf(index).flatMap(([x, y], step) => [
      Math.round(x * 10) / 10,
      Math.round(y * 10) / 10,
      step * 8,
      0.5,
    ]),
  };
}

export function strokes(count: number): readonly Stroke[] {
  return Array.from({ length: count }, (_unused, index) => strokeNumber(index));
}
