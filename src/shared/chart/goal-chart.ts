/** The chart of a goal: its points with the criterion, the beginning, the phases, and when it was met. */
import type { Criterion } from '../domain/criterion.ts';
import type { Day } from '../domain/day.ts';
import type { RecorderKind } from '../domain/recorder.ts';
import type { ChartLevel, ChartMark, ChartPoint, ChartSpec } from './chart.ts';
import { figureTicks } from './figure-ticks.ts';

export type ChartGoal = {
  readonly recorder: RecorderKind;
  readonly baseline: number | null;
  readonly criterion: Criterion | null;
  readonly metOn: Day | null;
  readonly phases: readonly { readonly day: Day; readonly title: string }[];
};

export type GoalChartWords = {
  readonly criterion: (criterion: Criterion) => string;
  readonly baseline: (value: number) => string;
  readonly met: string;
  readonly figure: (value: number) => string;
  readonly day: ChartSpec['dayText'];
};

type Frame = Pick<ChartSpec, 'width' | 'height' | 'from' | 'to'>;

export function goalChartSpec(
  goal: ChartGoal,
  points: readonly ChartPoint[],
  frame: Frame,
  words: GoalChartWords,
): ChartSpec {
  const { recorder, baseline, criterion, metOn, phases } = goal;
  const levels: ChartLevel[] = [];
  if (baseline !== null) levels.push({ value: baseline, label: words.baseline(baseline), look: 'baseline' });
  if (criterion) levels.push({ value: criterion.value, label: words.criterion(criterion), look: 'criterion' });
  const marks: ChartMark[] = phases.map(({ day, title }) => ({ day, label: title, look: 'phase' }));
  if (metOn) marks.push({ day: metOn, label: words.met, look: 'met' });
  const shown = [...points.map(({ figure }) => figure), ...levels.map(({ value }) => value)];
  return {
    ...frame,
    ticks: figureTicks(recorder, shown),
    points,
    levels,
    marks,
    tickText: words.figure,
    dayText: words.day,
  };
}
