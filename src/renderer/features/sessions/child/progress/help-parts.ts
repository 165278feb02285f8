/** Independence in its order: alone, with ever more help, not at all. */
import type { Help } from '../../../../../shared/domain/goal-point.ts';
import { type PromptLevel, promptLevels } from '../../../../../shared/domain/measure.ts';

type HelpKey = `progress.${'alone' | 'untold' | 'incorrect' | 'noResponse'}` | `prompts.${PromptLevel}`;

export type HelpPart = {
  readonly key: HelpKey;
  readonly count: number;
  /** 0 alone to 1 not at all: how far from independent. */
  readonly depth: number;
};

const order: readonly Help['prompted'][number]['level'][] = ['untold', ...promptLevels];

/** Parts that are not empty. */
export function helpParts({ alone, prompted, incorrect, noResponse }: Help): readonly HelpPart[] {
  const helped = prompted
    .toSorted((left, right) => order.indexOf(left.level) - order.indexOf(right.level))
    .map(({ level, count }) => ({
      key: level === 'untold' ? ('progress.untold' as const) : (`prompts.${level}` as const),
      count,
      depth: 0.35 + (0.4 * Math.max(0, order.indexOf(level))) / order.length,
    }));
  const parts: readonly HelpPart[] = [
    { key: 'progress.alone', count: alone, depth: 0 },
    ...helped,
    { key: 'progress.incorrect', count: incorrect, depth: 0.9 },
    { key: 'progress.noResponse', count: noResponse, depth: 1 },
  ];
  return parts.filter(({ count }) => count > 0);
}
