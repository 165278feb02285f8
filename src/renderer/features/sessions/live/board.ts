/** What a board of a live session works with, whether it shows one child or a group. */
import type { ChildId } from '../../../../shared/domain/ids.ts';
import type { Session } from '../../../../shared/domain/session.ts';
import type { useChosenGoals } from './goals-chosen.ts';
import type { ChosenRecorders } from './recorders/chosen.ts';
import type { MarkableStatus } from './taps.ts';
import type { LiveSession } from './use-live-session.ts';

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
