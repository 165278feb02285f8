/** What every recorder is given. */
import type { Discipline } from '../../../../shared/domain/discipline.ts';
import type { GoalId } from '../../../../shared/domain/ids.ts';
import type { Observation } from '../../../../shared/domain/measure.ts';
import type { SessionChild } from '../../../../shared/domain/session.ts';

export type RecorderProps = {
  readonly child: SessionChild;
  readonly discipline: Discipline;
  readonly goalId: GoalId | null;
  readonly isDisabled: boolean;
  readonly isLarge?: boolean;
  readonly onRecord: (observation: Observation) => void;
};
/** The recorder of one kind: the observations against the chosen goal in place of the child. */
export type LaneProps = Omit<RecorderProps, 'child' | 'goalId'> & { readonly seen: readonly Observation[] };
