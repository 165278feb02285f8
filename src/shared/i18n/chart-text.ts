/** Words along the axes and lines of a chart, for the window and for paper. */
import type { Criterion } from '../domain/criterion.ts';
import { isDownward } from '../domain/criterion.ts';
import type { Day } from '../domain/day.ts';
import type { Language } from '../domain/language.ts';
import type { RecorderKind } from '../domain/recorder.ts';
import { formatFigure } from './figure-text.ts';
import { dictionaries } from './index.ts';

/** `30.03` for a week, «сен» for a month, with the year in January. */
export function axisDayText(day: Day, unit: 'week' | 'month', language: Language): string {
  if (unit === 'week') return `${day.slice(8, 10)}.${day.slice(5, 7)}`;
  const month = Number(day.slice(5, 7));
  const name = (dictionaries[language].months.nominative[month - 1] ?? '').slice(0, 3);
  const short = language === 'en' ? name : name.toLowerCase();
  return month === 1 ? `${short} ${day.slice(0, 4)}` : short;
}

type Say = (
  key: `progress.${'criterion' | 'criterionLess' | 'inPoints' | 'inDays' | 'withErrors' | 'baseline'}`,
  values: { readonly value: string; readonly count: number },
) => string;

type GoalFigures = {
  readonly recorder: RecorderKind;
  readonly criterion: Criterion | null;
  readonly baseline: number | null;
};

/** "Criterion 80 %". */
export function criterionLabel(goal: GoalFigures, criterion: Criterion, say: Say, language: Language): string {
  const key = isDownward(criterion, goal.baseline) ? 'progress.criterionLess' : 'progress.criterion';
  return say(key, { value: formatFigure(goal.recorder, criterion.value, language), count: 0 });
}

const frameKeys = { data_points: 'progress.inPoints', days: 'progress.inDays', errors: 'progress.withErrors' } as const;

/** "Criterion 80 %, in 3 sessions in a row". */
export function criterionSentence(goal: GoalFigures, criterion: Criterion, say: Say, language: Language): string {
  const { kind, count } = criterion.frame;
  return `${criterionLabel(goal, criterion, say, language)}, ${say(frameKeys[kind], { value: '', count })}`;
}

export function baselineLabel(goal: GoalFigures, baseline: number, say: Say, language: Language): string {
  return say('progress.baseline', { value: formatFigure(goal.recorder, baseline, language), count: 0 });
}
