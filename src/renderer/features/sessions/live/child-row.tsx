/**
 * One child of a group in one line: who, attendance, goal, recorder. Of thirty rows only the one that was tapped
 * renders, and of that one only what the tap changed.
 */
import { NotebookPen, NotebookText } from 'lucide-react';
import { memo } from 'react';
import { isMissed } from '../../../../shared/domain/attendance.ts';
import type { Discipline } from '../../../../shared/domain/discipline.ts';
import type { ChildId, GoalId } from '../../../../shared/domain/ids.ts';
import type { RecorderKind } from '../../../../shared/domain/recorder.ts';
import type { SessionChild } from '../../../../shared/domain/session.ts';
import { OfficeSays } from '../../../app/attendance/office-words.tsx';
import { ChildPicture } from '../../../app/person/child-picture.tsx';
import { useWords } from '../../../app/words.ts';
import { classes, IconButton } from '../../../ui/index.ts';
import { AttendanceControl } from './attendance-control.tsx';
import type { RowTaps } from './board.ts';
import { GoalMenu } from './goal-menu.tsx';
import css from './live.module.css';
import { ReasonPanel } from './reason-panel.tsx';
import { Recorder } from './recorders/recorder.tsx';
import { RecorderMenu } from './recorders/recorder-switch.tsx';
import { runningOf } from './recorders/running.ts';

type Props = {
  readonly child: SessionChild;
  readonly discipline: Discipline;
  readonly goalId: GoalId | null;
  readonly kind: RecorderKind;
  readonly isLocked: boolean;
  readonly taps: RowTaps;
};

export const ChildRow = memo(function ChildRow({ child, discipline, goalId, kind, isLocked, taps }: Props) {
  const { childId, name, pictogram, goals, status, office, arrivedAt, leftAt, hasNote } = child;
  const { t } = useWords();
  const isAway = isMissed(status);
  const running = isLocked ? [] : runningOf(child, goalId);
  return (
    <li className={classes(css.row, isAway && css.away)} aria-label={name}>
      <span className={css.face}>
        <Face childId={childId} pictogram={pictogram} size="fill" />
      </span>
      <div className={css.who}>
        <span className={css.name}>{name}</span>
        {office && office.status !== status && <OfficeSays office={office} />}
        <GoalMenu
          childId={childId}
          name={name}
          goals={goals}
          goalId={goalId}
          isLocked={isLocked}
          onChoose={taps.onChooseGoal}
          onAdd={taps.onAddGoal}
        />
      </div>
      <AttendanceControl
        childId={childId}
        name={name}
        status={status}
        arrivedAt={arrivedAt}
        leftAt={leftAt}
        isLocked={isLocked}
        onMark={taps.onMark}
        onTimes={taps.onTimes}
      />
      <div className={css.laneTools}>
        <RecorderMenu
          childId={childId}
          name={name}
          discipline={discipline}
          goal={goals.find(({ id }) => id === goalId) ?? null}
          goalId={goalId}
          kind={kind}
          isOtherRunning={running.some((one) => one !== kind)}
          onChoose={taps.onChooseRecorder}
        />
        <NoteButton childId={childId} label={t('live.noteOf', { name })} hasNote={hasNote} onNote={taps.onNote} />
      </div>
      {isAway ? (
        <ReasonPanel child={child} isLocked={isLocked} onDetails={taps.onDetails} />
      ) : (
        <div role="group" aria-label={t('sessions.recordFor', { name })} className={css.lane}>
          <Recorder
            key={`${kind} ${goalId}`}
            child={child}
            discipline={discipline}
            goalId={goalId}
            kind={kind}
            isLarge={false}
            isDisabled={isLocked}
            onRecord={(observation) => taps.onRecord(child, observation)}
            onStop={(of) => taps.onStop(child, of)}
          />
        </div>
      )}
    </li>
  );
});

const Face = memo(ChildPicture);

type NoteProps = {
  readonly childId: ChildId;
  readonly label: string;
  readonly hasNote: boolean;
  readonly onNote: (childId: ChildId) => void;
};

const NoteButton = memo(function NoteButton({ childId, label, hasNote, onNote }: NoteProps) {
  return (
    <IconButton
      variant={hasNote ? 'primary' : 'quiet'}
      icon={hasNote ? NotebookText : NotebookPen}
      label={label}
      onPress={() => onNote(childId)}
    />
  );
});
