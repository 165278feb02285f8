/** Trials: alone, with which help, incorrect, no answer; the counts, and the two figures made of them. */
import { ChevronDown } from 'lucide-react';
import { useState } from 'react';
import { tallyPrompts, tallyTrials, trialAccuracy } from '../../../../../shared/domain/figures.ts';
import type { PromptLevel, TrialResult } from '../../../../../shared/domain/measure.ts';
import { formatPercent } from '../../../../../shared/i18n/dates.ts';
import { useWords } from '../../../../app/words.ts';
import { MenuButton, VisuallyHidden } from '../../../../ui/index.ts';
import { PressButton } from '../press-button.tsx';
import { ladderOf } from './ladder.ts';
import type { LaneProps } from './lane-props.ts';
import { TrialStrip, trialTints } from './trial-strip.tsx';
import css from './trials.module.css';

export function TrialsRecorder(props: LaneProps) {
  return props.isLarge ? <LargeTrials {...props} /> : <SmallTrials {...props} />;
}

/** One tap says the result and, with help, which help it was. */
function LargeTrials({ seen, discipline, goal, isDisabled, onRecord }: LaneProps) {
  const { t } = useWords();
  const tally = tallyTrials(seen);
  const prompts = tallyPrompts(seen);
  const ladder = ladderOf(discipline, goal);
  const record = (result: TrialResult) => () => onRecord({ kind: 'trial', result });
  return (
    <div className={css.largeLane}>
      <div className={css.trialBoard}>
        <TrialButton
          isLarge
          result="correct"
          count={tally.correct}
          isDisabled={isDisabled}
          onPress={record('correct')}
        />
        <div role="group" aria-label={t('sessions.trials.prompted')} className={css.promptButtons}>
          {ladder.map((prompt) => (
            <PressButton
              key={prompt}
              size="large"
              tint={trialTints.prompted}
              isDisabled={isDisabled}
              onPress={() => onRecord({ kind: 'trial', result: 'prompted', prompt })}
            >
              <VisuallyHidden>{t('sessions.trials.prompted')}</VisuallyHidden>
              <span className={css.word}>{t(`prompts.${prompt}`)}</span>
              <span className={css.count}>{prompts.get(prompt) ?? 0}</span>
            </PressButton>
          ))}
        </div>
        <TrialButton
          isLarge
          result="incorrect"
          count={tally.incorrect}
          isDisabled={isDisabled}
          onPress={record('incorrect')}
        />
        <TrialButton
          isLarge
          result="no_response"
          count={tally.no_response}
          isDisabled={isDisabled}
          onPress={record('no_response')}
        />
      </div>
      <TrialStrip seen={seen} />
      <Figures seen={seen} isLarge />
    </div>
  );
}

/** A row has one button for help: it records the kind that was chosen last for this child. */
function SmallTrials({ seen, name, discipline, goal, isDisabled, onRecord }: LaneProps) {
  const { t } = useWords();
  const ladder = ladderOf(discipline, goal);
  const [chosen, setChosen] = useState<PromptLevel | undefined>(() => lastPrompt(seen));
  const prompt = chosen && ladder.includes(chosen) ? chosen : ladder[0];
  const tally = tallyTrials(seen);
  const results = ['correct', 'prompted', 'incorrect', 'no_response'] as const;
  return (
    <div className={css.trials}>
      <div className={css.trialButtons}>
        {results.map((result) => (
          <TrialButton
            key={result}
            result={result}
            count={tally[result]}
            isDisabled={isDisabled}
            onPress={() =>
              onRecord({ kind: 'trial', result, ...(result === 'prompted' && prompt !== undefined && { prompt }) })
            }
          />
        ))}
      </div>
      <div className={css.beside}>
        <Figures seen={seen} />
        {prompt !== undefined && (
          <MenuButton
            look="plain"
            icon={ChevronDown}
            label={`${t('sessions.trialSigns.prompted')} · ${t(`prompts.${prompt}`)}`}
            ariaLabel={t('live.promptOf', { name })}
            isDisabled={isDisabled}
            options={ladder.map((id) => ({ id, label: t(`prompts.${id}`) }))}
            onChoose={setChosen}
          />
        )}
      </div>
    </div>
  );
}

function lastPrompt(seen: LaneProps['seen']): PromptLevel | undefined {
  const last = seen.findLast((observation) => observation.kind === 'trial' && observation.prompt !== undefined);
  return last?.kind === 'trial' ? last.prompt : undefined;
}

type ButtonProps = {
  readonly result: TrialResult;
  readonly count: number;
  readonly isLarge?: boolean;
  readonly isDisabled: boolean;
  readonly onPress: () => void;
};

function TrialButton({ result, count, isLarge = false, isDisabled, onPress }: ButtonProps) {
  const { t } = useWords();
  const word = t(`sessions.trials.${result}`);
  return (
    <PressButton
      tint={trialTints[result]}
      size={isLarge ? 'large' : 'normal'}
      isDisabled={isDisabled}
      onPress={onPress}
    >
      <span className={css.sign}>{t(`sessions.trialSigns.${result}`)}</span>
      {isLarge ? <span className={css.word}>{word}</span> : <VisuallyHidden>{word}</VisuallyHidden>}
      <span className={css.count}>{count}</span>
    </PressButton>
  );
}

function Figures({ seen, isLarge = false }: Pick<LaneProps, 'seen'> & { readonly isLarge?: boolean }) {
  const { t, language } = useWords();
  const tally = tallyTrials(seen);
  const accuracy = trialAccuracy(tally);
  return (
    <p className={isLarge ? css.largeFigures : css.figures}>
      {accuracy === null ? (
        <span className={css.faint}>{t('sessions.noTrials')}</span>
      ) : (
        <>
          <span>{t('sessions.alone', { percent: formatPercent(accuracy.alone, language) })}</span>
          <span>{t('sessions.supported', { percent: formatPercent(accuracy.supported, language) })}</span>
          {isLarge && tally.no_response > 0 && <span className={css.faint}>{t('sessions.noResponseNotCounted')}</span>}
        </>
      )}
    </p>
  );
}
