import { summariseGoal } from '../../../../../shared/domain/goal-summary.ts';
import type { Language } from '../../../../../shared/domain/language.ts';
import { formatFigure } from '../../../../../shared/i18n/figure-text.ts';
import type { GoalProgress } from '../../../../../shared/ipc/contract/progress.ts';

/** "33 % → 82 %": where it began and where it stands. */
export function goalFigures({ points, recorder }: GoalProgress, language: Language): string {
  const summary = summariseGoal(points.map(({ figure }) => figure));
  if (!summary) return '';
  const ends = summary.first === null ? [summary.last] : [summary.first, summary.last];
  return ends.map((figure) => formatFigure(recorder, figure, language)).join(' → ');
}
