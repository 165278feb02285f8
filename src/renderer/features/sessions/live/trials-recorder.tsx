/** Trials: four buttons with their counts, and the two figures made of them. */
import { tallyTrials, trialAccuracy } from '../../../../shared/domain/figures.ts';
import { type TrialResult, trialResults } from '../../../../shared/domain/measure.ts';
import { formatPercent } from '../../../../shared/i18n/dates.ts';
import { useWords } from '../../../app/words.ts';
import { classes, VisuallyHidden } from '../../../ui/index.ts';
import { PressButton } from './press-button.tsx';
import type { LaneProps } from './recorder-props.ts';
import css from './recorders.module.css';

const tints: Readonly<Record<TrialResult, { readonly background: string; readonly ink: string }>> = {
  correct: { background: 'var(--ok-soft)', ink: 'var(--ok-ink)' },
  prompted: { background: 'var(--info-soft)', ink: 'var(--info-ink)' },
  incorrect: { background: 'var(--warn-soft)', ink: 'var(--warn-ink)' },
  no_response: { background: 'var(--surface-sunken)', ink: 'var(--ink-soft)' },
};

export function TrialsRecorder({ seen, isDisabled, isLarge = false, onRecord }: LaneProps) {
  const { t, language } = useWords();
  const tally = tallyTrials(seen);
  const accuracy = trialAccuracy(tally);
  return (
    <div className={classes(css.trials, isLarge && css.large)}>
      <div className={css.trialButtons}>
        {trialResults.map((result) => (
          <PressButton
            key={result}
            tint={tints[result]}
            size={isLarge ? 'large' : 'normal'}
            isDisabled={isDisabled}
            onPress={() => onRecord({ kind: 'trial', result })}
          >
            <span className={css.sign}>{t(`sessions.trialSigns.${result}`)}</span>
            <Word isShown={isLarge}>{t(`sessions.trials.${result}`)}</Word>
            <span className={css.count}>{tally[result]}</span>
          </PressButton>
        ))}
      </div>
      {isLarge && <Strip seen={seen} />}
      <p className={css.figures}>
        {accuracy === null ? (
          <span className={css.faint}>{t('sessions.noTrials')}</span>
        ) : (
          <>
            <span>{t('sessions.alone', { percent: formatPercent(accuracy.alone, language) })}</span>
            <span>{t('sessions.supported', { percent: formatPercent(accuracy.supported, language) })}</span>
            {isLarge && tally.no_response > 0 && (
              <span className={css.faint}>{t('sessions.noResponseNotCounted')}</span>
            )}
          </>
        )}
      </p>
    </div>
  );
}

/** A group has room for the sign alone; who listens hears the word all the same. */
function Word({ isShown, children }: { readonly isShown: boolean; readonly children: string }) {
  return isShown ? <span className={css.word}>{children}</span> : <VisuallyHidden>{children}</VisuallyHidden>;
}

/** More than these do not fit beside each other, and the figures tell of the others. */
const longestStrip = 40;

/** The trials in the order seen, as one writes them down on paper. */
function Strip({ seen }: Pick<LaneProps, 'seen'>) {
  const { t } = useWords();
  const results = seen.flatMap((observation) => (observation.kind === 'trial' ? [observation.result] : []));
  const first = Math.max(0, results.length - longestStrip);
  return (
    <div className={css.strip} aria-hidden>
      {results.slice(first).map((result, index) => (
        <span
          // The place in the order is all that tells one trial from the next.
          key={first + index}
          className={css.seen}
          style={{ background: tints[result].background, color: tints[result].ink }}
        >
          {t(`sessions.trialSigns.${result}`)}
        </span>
      ))}
    </div>
  );
}
