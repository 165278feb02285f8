/** A group: a row for each child, and the two taps that mean all of them. */
import { UsersRound } from 'lucide-react';
import { useState } from 'react';
import { isAttended } from '../../../../shared/domain/attendance.ts';
import { useWords } from '../../../app/words.ts';
import { Button, Switch } from '../../../ui/index.ts';
import type { BoardProps } from './board.ts';
import { ChildRow } from './child-row.tsx';
import css from './live.module.css';

export function GroupBoard({ session, live, goals, isLocked, onAddGoal }: BoardProps) {
  const { t } = useWords();
  const [isForAll, setForAll] = useState(false);
  const anyoneCame = session.children.some(({ status }) => isAttended(status));
  const allMarked = session.children.every(({ status }) => status !== 'not_marked');
  return (
    <>
      {!isLocked && (
        <div className={css.groupBar}>
          <Button
            icon={UsersRound}
            isDisabled={allMarked}
            onPress={() => void live.mark({ childId: null, status: 'present' })}
          >
            {t('sessions.allPresent')}
          </Button>
          <Switch
            label={t('sessions.sameForAll')}
            isSelected={isForAll && anyoneCame}
            isDisabled={!anyoneCame}
            onChange={setForAll}
          />
        </div>
      )}
      <ul className={css.rows}>
        {session.children.map((child) => (
          <ChildRow
            key={child.childId}
            child={child}
            discipline={session.discipline}
            goalId={goals.goalOf(child)}
            isLocked={isLocked}
            onGoal={(goalId) => goals.choose(child.childId, goalId)}
            onAddGoal={() => onAddGoal(child.childId)}
            onMark={(status) => void live.mark({ childId: child.childId, status })}
            onRecord={(observation) => {
              const isAll = isForAll && anyoneCame;
              const goalIds = isAll ? session.children.flatMap((other) => goals.goalOf(other) ?? []) : [];
              const target = isAll
                ? { childId: null, goalId: null }
                : { childId: child.childId, goalId: goals.goalOf(child) };
              void live.record({ ...target, goalIds, observation });
            }}
          />
        ))}
      </ul>
    </>
  );
}
