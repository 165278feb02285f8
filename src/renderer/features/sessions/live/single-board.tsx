/** One child: everything larger, all statuses, goals and ways of recording in sight. */
import { Plus } from 'lucide-react';
import { isMissed } from '../../../../shared/domain/attendance.ts';
import type { SessionChild } from '../../../../shared/domain/session.ts';
import { useWords } from '../../../app/words.ts';
import { Button } from '../../../ui/index.ts';
import type { BoardProps } from './board.ts';
import { ChildPanel } from './child-panel.tsx';
import css from './live.module.css';
import { NoteEditor } from './note-editor.tsx';
import { PressButton } from './press-button.tsx';
import { ReasonPanel } from './reason-panel.tsx';
import { Recorder } from './recorders/recorder.tsx';
import { RecorderStrip } from './recorders/recorder-switch.tsx';
import { runningOf } from './recorders/running.ts';

export function SingleBoard(props: BoardProps) {
  const { session, live, goals, recorders, isLocked, onAddGoal } = props;
  const [child] = session.children;
  if (!child) return null;
  const { childId } = child;
  const goalId = goals.goalOf(child);
  const kind = recorders.kindOf(child, goalId);
  const aim = { childId, goalId, goalIds: [] };
  return (
    <div className={css.single}>
      <ChildPanel
        child={child}
        isLocked={isLocked}
        onMark={(status) => props.onMark(childId, status)}
        onTimes={() => props.onTimes(childId)}
      />
      <section className={css.work}>
        <GoalChoice
          child={child}
          goalId={goalId}
          onChoose={(id) => goals.choose(childId, id)}
          onAdd={isLocked ? null : () => onAddGoal(childId)}
        />
        {isMissed(child.status) ? (
          <ReasonPanel child={child} isLocked={isLocked} isLarge onDetails={(details) => void live.details(details)} />
        ) : (
          <>
            <RecorderStrip
              name={child.name}
              kinds={recorders.kindsOf(child, goalId)}
              kind={kind}
              running={isLocked ? [] : runningOf(child, goalId)}
              onChoose={(chosen) => recorders.choose(childId, goalId, chosen)}
            />
            <Recorder
              key={`${kind} ${goalId}`}
              child={child}
              discipline={session.discipline}
              goalId={goalId}
              kind={kind}
              isDisabled={isLocked}
              isLarge
              onRecord={(observation) => void live.record({ ...aim, observation })}
              onStop={(of) => void live.stop({ ...aim, of })}
            />
          </>
        )}
        <div className={css.noteBelow}>
          <NoteEditor
            session={session}
            child={child}
            notes={live.notes}
            rows={2}
            isDisabled={session.certifiedAt !== null}
          />
        </div>
      </section>
    </div>
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
