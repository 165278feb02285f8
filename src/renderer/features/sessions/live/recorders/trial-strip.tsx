/** The trials in the order seen, as one writes them down on paper. */
import type { TrialResult } from '../../../../../shared/domain/measure.ts';
import { useWords } from '../../../../app/words.ts';
import type { LaneProps } from './lane-props.ts';
import css from './trials.module.css';

export const trialTints: Readonly<Record<TrialResult, { readonly background: string; readonly ink: string }>> = {
  correct: { background: 'var(--ok-soft)', ink: 'var(--ok-ink)' },
  prompted: { background: 'var(--info-soft)', ink: 'var(--info-ink)' },
  incorrect: { background: 'var(--warn-soft)', ink: 'var(--warn-ink)' },
  no_response: { background: 'var(--surface-sunken)', ink: 'var(--ink-soft)' },
};

/** More than these do not fit beside each other, and the figures tell of the others. */
const longestStrip = 40;

export function TrialStrip({ seen }: Pick<LaneProps, 'seen'>) {
  const { t } = useWords();
  const results = seen.flatMap((observation) => (observation.kind === 'trial' ? [observation.result] : []));
  const first = Math.max(0, results.length - longestStrip);
  return (
    <div className={css.trialStrip} aria-hidden>
      {results.slice(first).map((result, index) => (
        <span
          // The place in the order is all that tells one trial from the next.
          key={first + index}
          className={css.seen}
          style={{ background: trialTints[result].background, color: trialTints[result].ink }}
        >
          {t(`sessions.trialSigns.${result}`)}
        </span>
      ))}
    </div>
  );
}
