import { BadgeCheck, Goal } from 'lucide-react';
import type { TimelineItem } from '../../../../../shared/ipc/contract/progress.ts';
import { useWords } from '../../../../app/words.ts';
import css from './timeline.module.css';

type Props = { readonly item: Extract<TimelineItem, { kind: 'goal_begun' | 'goal_met' }> };

/** A goal that was begun or met that day. */
export function GoalItem({ item }: Props) {
  const { t } = useWords();
  const Icon = item.kind === 'goal_met' ? BadgeCheck : Goal;
  return (
    <p className={css.goal} style={{ color: `var(--discipline-${item.discipline}-ink)` }}>
      <Icon aria-hidden className={css.goalIcon} />
      <span>{t(item.kind === 'goal_met' ? 'timeline.goalMet' : 'timeline.goalBegun')}:</span>
      <span className={css.goalTitle}>{item.title}</span>
    </p>
  );
}
