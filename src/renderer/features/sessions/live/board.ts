/** What a board of a live session works with, whether it shows one child or a group. */
import type { ChildId } from '../../../../shared/domain/ids.ts';
import type { Session } from '../../../../shared/domain/session.ts';
import type { useChosenGoals } from './goals-chosen.ts';
import type { LiveSession } from './use-live-session.ts';

export type BoardProps = {
  readonly session: Session;
  readonly live: LiveSession;
  readonly goals: ReturnType<typeof useChosenGoals>;
  /** A finished session shows what was recorded, and takes no taps. */
  readonly isLocked: boolean;
  readonly onAddGoal: (childId: ChildId) => void;
};
