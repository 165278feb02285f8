/** Steps of a task: in a group a chip for each that goes round the results, alone a line with all three. */
import { Check, CircleDashed, Handshake, type LucideIcon, Minus } from 'lucide-react';
import { latestSteps } from '../../../../../shared/domain/figures.ts';
import type { GoalStep } from '../../../../../shared/domain/goal.ts';
import { type StepResult, stepResults } from '../../../../../shared/domain/measure.ts';
import { useStepWords } from '../../../../app/step-words.ts';
import { useWords } from '../../../../app/words.ts';
import { PressButton } from '../press-button.tsx';
import type { LaneProps } from './lane-props.ts';
import css from './steps.module.css';
import { stepsOf } from './steps-of.ts';

const icons: Readonly<Record<StepResult, LucideIcon>> = { independent: Check, prompted: Handshake, not_done: Minus };
const tints: Readonly<Record<StepResult, { readonly background: string; readonly ink: string }>> = {
  independent: { background: 'var(--ok-soft)', ink: 'var(--ok-ink)' },
  prompted: { background: 'var(--info-soft)', ink: 'var(--info-ink)' },
  not_done: { background: 'var(--warn-soft)', ink: 'var(--warn-ink)' },
};

/** The first tap says "alone", which is what most steps are; each further tap the next result. */
const nextOf = (result: StepResult | undefined): StepResult =>
  stepResults[(result === undefined ? 0 : stepResults.indexOf(result) + 1) % stepResults.length] ?? 'independent';

export function StepsRecorder(props: LaneProps) {
  const { goal, discipline, seen, isLarge } = props;
  const steps = stepsOf(discipline, goal);
  const results = latestSteps(seen);
  const Line = isLarge ? StepLine : StepChip;
  return (
    <div className={isLarge ? css.stepLines : css.stepChips}>
      {steps.map((step) => (
        <Line key={step.id} {...props} step={step} result={results.get(step.id)} />
      ))}
    </div>
  );
}

type StepProps = LaneProps & { readonly step: GoalStep; readonly result: StepResult | undefined };

function StepChip({ step, result, isDisabled, onRecord }: StepProps) {
  const { t } = useWords();
  const say = useStepWords();
  const said = result === undefined ? t('sessions.stepOpen') : t(`sessions.stepResults.${result}`);
  return (
    <PressButton
      label={`${say(step)}: ${said}`}
      icon={result === undefined ? CircleDashed : icons[result]}
      tint={result && tints[result]}
      isDisabled={isDisabled}
      onPress={() => onRecord({ kind: 'step', stepId: step.id, result: nextOf(result) })}
    >
      <span className={css.stepName}>{say(step)}</span>
    </PressButton>
  );
}

function StepLine({ step, result, isDisabled, onRecord }: StepProps) {
  const { t } = useWords();
  const say = useStepWords();
  return (
    <div role="group" aria-label={say(step)} className={css.stepLine}>
      <span className={css.stepTitle}>{say(step)}</span>
      {stepResults.map((choice) => (
        <PressButton
          key={choice}
          icon={icons[choice]}
          isPressed={choice === result}
          tint={choice === result ? tints[choice] : undefined}
          isDisabled={isDisabled}
          onPress={() => onRecord({ kind: 'step', stepId: step.id, result: choice })}
        >
          {t(`sessions.stepResults.${choice}`)}
        </PressButton>
      ))}
    </div>
  );
}
