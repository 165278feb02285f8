/** One child of a group in one line: who, attendance, goal, recorder. */
import { NotebookPen, NotebookText } from 'lucide-react';
import { isMissed } from '../../../../shared/domain/attendance.ts';
import type { GoalId } from '../../../../shared/domain/ids.ts';
import type { Observation, TimedKind } from '../../../../shared/domain/measure.ts';
import type { SessionChild } from '../../../../shared/domain/session.ts';
import { ChildPicture } from '../../../app/person/child-picture.tsx';
import { useWords } from '../../../app/words.ts';
import { classes, IconButton } from '../../../ui/index.ts';
import { AttendanceControl } from './attendance-control.tsx';
import type { BoardProps } from './board.ts';
import { GoalMenu } from './goal-menu.tsx';
import css from './live.module.css';
import { ReasonPanel } from './reason-panel.tsx';
import { Recorder } from './recorders/recorder.tsx';
import { RecorderMenu } from './recorders/recorder-switch.tsx';
import { runningOf } from './recorders/running.ts';

type Props = BoardProps & {
  readonly child: SessionChild;
  readonly goalId: GoalId | null;
  readonly onRecord: (observation: Observation) => void;
  readonly onStop: (of: TimedKind) => void;
};

export function ChildRow(props: Props) {
  const { child, session, goals, goalId, recorders, isLocked } = props;
  const { childId } = child;
  const { t } = useWords();
  const isAway = isMissed(child.status);
  const kind = recorders.kindOf(child, goalId);
  return (
    <li className={classes(css.row, isAway && css.away)} aria-label={child.name}>
      <span className={css.face}>
        <ChildPicture childId={child.childId} pictogram={child.pictogram} size="fill" />
      </span>
      <div className={css.who}>
        <span className={css.name}>{child.name}</span>
        <GoalMenu
          child={child}
          goalId={goalId}
          isLocked={isLocked}
          onChoose={(chosen) => goals.choose(childId, chosen)}
          onAdd={() => props.onAddGoal(childId)}
        />
      </div>
      <AttendanceControl
        child={child}
        isLocked={isLocked}
        onMark={(status) => props.onMark(childId, status)}
        onTimes={() => props.onTimes(childId)}
      />
      <div className={css.laneTools}>
        <RecorderMenu
          name={child.name}
          kinds={recorders.kindsOf(child, goalId)}
          kind={kind}
          running={runningOf(session, child, goalId)}
          onChoose={(chosen) => recorders.choose(child, goalId, chosen)}
        />
        <IconButton
          variant={child.hasNote ? 'primary' : 'quiet'}
          icon={child.hasNote ? NotebookText : NotebookPen}
          label={t('live.noteOf', { name: child.name })}
          onPress={() => props.onNote(childId)}
        />
      </div>
      {isAway ? (
        <ReasonPanel child={child} isLocked={isLocked} onDetails={props.live.details} />
      ) : (
        <div role="group" aria-label={t('sessions.recordFor', { name: child.name })} className={css.lane}>
          <Recorder
            key={`${kind} ${goalId}`}
            child={child}
            session={session}
            discipline={session.discipline}
            goalId={goalId}
            kind={kind}
            isLarge={false}
            isDisabled={isLocked}
            onRecord={props.onRecord}
            onStop={props.onStop}
          />
        </div>
      )}
    </li>
  );
}
