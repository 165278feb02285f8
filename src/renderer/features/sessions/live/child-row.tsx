/** One child of a group in one line: who, attendance, goal, recorder. */
import { isMissed } from '../../../../shared/domain/attendance.ts';
import type { Discipline } from '../../../../shared/domain/discipline.ts';
import type { GoalId } from '../../../../shared/domain/ids.ts';
import type { Observation } from '../../../../shared/domain/measure.ts';
import type { SessionChild } from '../../../../shared/domain/session.ts';
import { toPictogram } from '../../../app/pictogram.ts';
import { useWords } from '../../../app/words.ts';
import { classes, Pictogram } from '../../../ui/index.ts';
import { AttendanceControl } from './attendance-control.tsx';
import { GoalMenu } from './goal-menu.tsx';
import css from './live.module.css';
import { Recorder } from './recorder.tsx';
import type { MarkableStatus } from './taps.ts';

type Props = {
  readonly child: SessionChild;
  readonly discipline: Discipline;
  readonly goalId: GoalId | null;
  readonly isLocked: boolean;
  readonly onGoal: (goalId: GoalId | null) => void;
  readonly onAddGoal: () => void;
  readonly onMark: (status: MarkableStatus) => void;
  readonly onRecord: (observation: Observation) => void;
};

export function ChildRow(props: Props) {
  const { child, discipline, goalId, isLocked } = props;
  const { t } = useWords();
  const isAway = isMissed(child.status);
  return (
    <li className={classes(css.row, isAway && css.away)} aria-label={child.name}>
      <span className={css.face}>
        <Pictogram id={toPictogram(child.pictogram)} size="fill" />
      </span>
      <div className={css.who}>
        <span className={css.name}>{child.name}</span>
        <GoalMenu child={child} goalId={goalId} isLocked={isLocked} onChoose={props.onGoal} onAdd={props.onAddGoal} />
      </div>
      <AttendanceControl child={child} onMark={props.onMark} isLocked={isLocked} />
      <div role="group" aria-label={t('sessions.recordFor', { name: child.name })} className={css.lane}>
        <Recorder
          child={child}
          discipline={discipline}
          goalId={goalId}
          isDisabled={isAway || isLocked}
          onRecord={props.onRecord}
        />
      </div>
    </li>
  );
}
