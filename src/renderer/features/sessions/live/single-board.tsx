/** One child: everything larger, all statuses and goals in sight. */
import { Plus } from 'lucide-react';
import { isMissed } from '../../../../shared/domain/attendance.ts';
import type { SessionChild } from '../../../../shared/domain/session.ts';
import { toPictogram } from '../../../app/pictogram.ts';
import { useWords } from '../../../app/words.ts';
import { attendanceIcon, Button, Pictogram } from '../../../ui/index.ts';
import { otherStatuses, tintOf } from './attendance-control.tsx';
import type { BoardProps } from './board.ts';
import css from './live.module.css';
import { PressButton } from './press-button.tsx';
import { Recorder } from './recorder.tsx';
import type { MarkableStatus } from './taps.ts';

export function SingleBoard({ session, live, goals, isLocked, onAddGoal }: BoardProps) {
  const [child] = session.children;
  if (!child) return null;
  const { childId } = child;
  const goalId = goals.goalOf(child);
  return (
    <div className={css.single}>
      <ChildPanel child={child} isLocked={isLocked} onMark={(status) => void live.mark({ childId, status })} />
      <section className={css.work}>
        <GoalChoice
          child={child}
          goalId={goalId}
          onChoose={(id) => goals.choose(childId, id)}
          onAdd={isLocked ? null : () => onAddGoal(childId)}
        />
        <Recorder
          child={child}
          discipline={session.discipline}
          goalId={goalId}
          isDisabled={isLocked || isMissed(child.status)}
          isLarge
          onRecord={(observation) => void live.record({ childId, goalId, goalIds: [], observation })}
        />
      </section>
    </div>
  );
}

type PanelProps = {
  readonly child: SessionChild;
  readonly isLocked: boolean;
  readonly onMark: (status: MarkableStatus) => void;
};

function ChildPanel({ child, isLocked, onMark }: PanelProps) {
  const { t } = useWords();
  return (
    <section className={css.panel}>
      <span className={css.largeFace}>
        <Pictogram id={toPictogram(child.pictogram)} size="fill" />
      </span>
      <h2 className={css.largeName}>{child.name}</h2>
      <div role="group" aria-label={t('sessions.attendanceOf', { name: child.name })} className={css.statuses}>
        {(['present', ...otherStatuses] as const).map((status) => (
          <PressButton
            key={status}
            icon={attendanceIcon[status]}
            isPressed={child.status === status}
            tint={child.status === status ? tintOf(status) : undefined}
            isDisabled={isLocked}
            onPress={() => onMark(status)}
          >
            <span className={css.statusName}>{t(`attendance.${status}`)}</span>
          </PressButton>
        ))}
      </div>
    </section>
  );
}

type GoalChoiceProps = {
  readonly child: SessionChild;
  readonly goalId: SessionChild['goals'][number]['id'] | null;
  readonly onChoose: (goalId: SessionChild['goals'][number]['id'] | null) => void;
  readonly onAdd: (() => void) | null;
};

function GoalChoice({ child, goalId, onChoose, onAdd }: GoalChoiceProps) {
  const { t } = useWords();
  const tint = { background: 'var(--accent-soft)', ink: 'var(--accent-ink)' };
  const choices = [...child.goals, { id: null, title: t('sessions.noGoal') }];
  return (
    <div role="group" aria-label={t('sessions.goalOf', { name: child.name })} className={css.goals}>
      {choices.map(({ id, title }) => (
        <PressButton
          key={id}
          isPressed={id === goalId}
          tint={id === goalId ? tint : undefined}
          onPress={() => onChoose(id)}
        >
          {title}
        </PressButton>
      ))}
      {onAdd && (
        <Button variant="plain" icon={Plus} onPress={onAdd}>
          {t('sessions.addGoal')}
        </Button>
      )}
    </div>
  );
}
