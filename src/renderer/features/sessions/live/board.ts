/** What a board of a live session works with, whether it shows one child or a group. */
import type { ChildId, GoalId } from '../../../../shared/domain/ids.ts';
import type { Observation, TimedKind } from '../../../../shared/domain/measure.ts';
import type { RecorderKind } from '../../../../shared/domain/recorder.ts';
import type { Session, SessionChild } from '../../../../shared/domain/session.ts';
import type { useChosenGoals } from './goals-chosen.ts';
import type { ChosenRecorders } from './recorders/chosen.ts';
import type { MarkableStatus } from './taps.ts';
import type { DetailsTap, LiveSession } from './use-live-session.ts';

export type BoardProps = {
  readonly session: Session;
  readonly live: LiveSession;
  readonly goals: ReturnType<typeof useChosenGoals>;
  readonly recorders: ChosenRecorders;
  /** A finished session shows what was recorded, and takes no taps. */
  readonly isLocked: boolean;
  /** Of who came late or left early it is asked when. */
  readonly onMark: (childId: ChildId, status: MarkableStatus) => void;
  readonly onTimes: (childId: ChildId) => void;
  readonly onNote: (childId: ChildId) => void;
  readonly onAddGoal: (childId: ChildId) => void;
};

/** Everything a row of a group can be tapped for; the same for all rows and all the time (see useSteady). */
export type RowTaps = Pick<BoardProps, 'onMark' | 'onTimes' | 'onNote' | 'onAddGoal'> & {
  readonly onChooseGoal: (childId: ChildId, goalId: GoalId | null) => void;
  readonly onChooseRecorder: (childId: ChildId, goalId: GoalId | null, kind: RecorderKind) => void;
  readonly onRecord: (child: SessionChild, observation: Observation) => void;
  readonly onStop: (child: SessionChild, of: TimedKind) => void;
  readonly onDetails: (details: DetailsTap) => void;
};
