/** Changes the way of recording: one child has all of them in sight, a row of a group a small menu. */
import { memo } from 'react';
import type { Discipline } from '../../../../../shared/domain/discipline.ts';
import type { Goal } from '../../../../../shared/domain/goal.ts';
import type { ChildId, GoalId } from '../../../../../shared/domain/ids.ts';
import type { RecorderKind } from '../../../../../shared/domain/recorder.ts';
import { useWords } from '../../../../app/words.ts';
import { MenuButton } from '../../../../ui/index.ts';
import { PressButton } from '../press-button.tsx';
import { recorderLooks, recordersFor } from './kinds.ts';
import css from './recorder-switch.module.css';

const tint = { background: 'var(--accent-soft)', ink: 'var(--accent-ink)' };
const runningTint = { background: 'var(--warn-soft)', ink: 'var(--warn-ink)' };

type StripProps = {
  readonly name: string;
  readonly kinds: readonly RecorderKind[];
  readonly kind: RecorderKind;
  /** Those whose stopwatch is under way: told also while another one is in sight. */
  readonly running: readonly RecorderKind[];
  readonly onChoose: (kind: RecorderKind) => void;
};

export function RecorderStrip({ name, kinds, kind, running, onChoose }: StripProps) {
  const { t } = useWords();
  const tintOf = (one: RecorderKind) => (running.includes(one) ? runningTint : one === kind ? tint : undefined);
  return (
    <div role="group" aria-label={t('live.recorderOf', { name })} className={css.strip}>
      {kinds.map((one) => (
        <PressButton
          key={one}
          icon={recorderLooks[one].icon}
          isPressed={one === kind}
          tint={tintOf(one)}
          onPress={() => onChoose(one)}
        >
          {t(`recorders.${one}`)}
        </PressButton>
      ))}
    </div>
  );
}

type MenuProps = {
  readonly childId: ChildId;
  readonly name: string;
  readonly discipline: Discipline;
  readonly goal: Goal | null;
  readonly goalId: GoalId | null;
  readonly kind: RecorderKind;
  /** A stopwatch is under way that is not in sight. */
  readonly isOtherRunning: boolean;
  readonly onChoose: (childId: ChildId, goalId: GoalId | null, kind: RecorderKind) => void;
};

export const RecorderMenu = memo(function RecorderMenu(props: MenuProps) {
  const { childId, name, discipline, goal, goalId, kind } = props;
  const { t } = useWords();
  return (
    <MenuButton
      look="icon"
      label={t(`recorders.${kind}`)}
      ariaLabel={t('live.recorderOf', { name })}
      icon={recorderLooks[kind].icon}
      tint={props.isOtherRunning ? runningTint : undefined}
      options={recordersFor(discipline, goal).map((id) => ({
        id,
        label: t(`recorders.${id}`),
        icon: recorderLooks[id].icon,
      }))}
      onChoose={(id) => props.onChoose(childId, goalId, id)}
    />
  );
});
