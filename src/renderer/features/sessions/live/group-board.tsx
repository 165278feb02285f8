/** A group: a row for each child, and the taps that mean all of them. */
import { Target, UsersRound } from 'lucide-react';
import { useState } from 'react';
import { isAttended } from '../../../../shared/domain/attendance.ts';
import type { RecorderKind } from '../../../../shared/domain/recorder.ts';
import type { SessionChild } from '../../../../shared/domain/session.ts';
import { useWords } from '../../../app/words.ts';
import { Button, MenuButton, Switch } from '../../../ui/index.ts';
import type { BoardProps, RowTaps } from './board.ts';
import { ChildRow } from './child-row.tsx';
import css from './live.module.css';
import { recorderLooks } from './recorders/kinds.ts';
import { useSteady } from './use-steady.ts';

export function GroupBoard(props: BoardProps) {
  const { session, live, goals, recorders, isLocked } = props;
  const { t } = useWords();
  const [isForAll, setForAll] = useState(false);
  const anyoneCame = session.children.some(({ status }) => isAttended(status));
  const allMarked = session.children.every(({ status }) => status !== 'not_marked');
  /** Whom a tap on one child's recorder is for. */
  const aimAt = (child: SessionChild) =>
    isForAll && anyoneCame
      ? { childId: null, goalId: null, goalIds: session.children.flatMap((other) => goals.goalOf(other) ?? []) }
      : { childId: child.childId, goalId: goals.goalOf(child), goalIds: [] };
  const taps = useSteady<RowTaps>({
    onMark: props.onMark,
    onTimes: props.onTimes,
    onNote: props.onNote,
    onAddGoal: props.onAddGoal,
    onChooseGoal: goals.choose,
    onChooseRecorder: recorders.choose,
    onRecord: (child, observation) => void live.record({ ...aimAt(child), observation }),
    onStop: (child, of) => void live.stop({ ...aimAt(child), of }),
    onDetails: (details) => void live.details(details),
  });
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
          <EveryonesRecorder {...props} />
        </div>
      )}
      <ul className={css.rows}>
        {session.children.map((child) => (
          <ChildRow
            key={child.childId}
            child={child}
            discipline={session.discipline}
            goalId={goals.goalOf(child)}
            kind={recorders.kindOf(child, goals.goalOf(child))}
            isLocked={isLocked}
            taps={taps}
          />
        ))}
      </ul>
    </>
  );
}

/** One way of recording for the whole group, or each by its goal. */
function EveryonesRecorder({ session, goals, recorders }: BoardProps) {
  const { t } = useWords();
  const kinds = [...new Set(session.children.flatMap((child) => recorders.kindsOf(child, goals.goalOf(child))))];
  const { all } = recorders;
  return (
    <div className={css.everyone}>
      <span aria-hidden>{t('live.recorder')}</span>
      <MenuButton<RecorderKind | 'by_goal'>
        ariaLabel={`${t('live.recorder')}, ${t('live.forEveryone').toLowerCase()}`}
        label={all ? t(`recorders.${all}`) : t('live.byGoal')}
        icon={all ? recorderLooks[all].icon : Target}
        options={[
          { id: 'by_goal', label: t('live.byGoal'), icon: Target },
          ...kinds.map((id) => ({ id, label: t(`recorders.${id}`), icon: recorderLooks[id].icon })),
        ]}
        onChoose={(id) => recorders.chooseForAll(id === 'by_goal' ? null : id)}
      />
    </div>
  );
}
