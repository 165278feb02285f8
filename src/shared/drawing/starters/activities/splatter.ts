import type { Starter } from '../../starter.ts';
import { activity } from '../define.ts';
import { ellipse, type Line } from '../pen/lines.ts';

/** A pale spot with drops round it. */
function splash(x: number, y: number, r: number): readonly Line[] {
  const drops = Array.from({ length: 9 }, (_unused, index): Line => {
    const angle = (index / 9) * 2 * Math.PI + r;
    const far = r * (1.25 + 0.3 * ((index * 7) % 3));
    return ellipse(x + far * Math.cos(angle), y + far * Math.sin(angle), r * (0.1 + 0.05 * (index % 4)));
  });
  return [ellipse(x, y, r), ...drops];
}

export const splatter: readonly Starter[] = [
  activity(
    'splashes',
    'splatter',
    { kk: 'Бояу шашыратайық', ru: 'Яркие брызги', en: 'Bright splashes' },
    ({ brush }) => {
      for (const [x, y, r, colour] of [
        [420, 380, 120, '#fdecc8'],
        [1180, 300, 90, '#e2effb'],
        [1560, 720, 130, '#f9e1ea'],
        [760, 840, 110, '#e3f2dd'],
      ] as const)
        brush.fill(colour, ...splash(x, y, r));
    },
  ),
];
