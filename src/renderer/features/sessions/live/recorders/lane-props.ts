/** What every recorder is given: one child, and what was seen of it against the chosen goal. */
import type { Discipline } from '../../../../../shared/domain/discipline.ts';
import type { Goal } from '../../../../../shared/domain/goal.ts';
import type { Measure, Observation, TimedKind } from '../../../../../shared/domain/measure.ts';

export type LaneProps = {
  readonly name: string;
  readonly discipline: Discipline;
  readonly goal: Goal | null;
  readonly measures: readonly Measure[];
  readonly seen: readonly Observation[];
  readonly isDisabled: boolean;
  /** One child has the screen to itself. */
  readonly isLarge: boolean;
  readonly onRecord: (observation: Observation) => void;
  /** Stops the stopwatch; how long it ran is counted where its start is stored. */
  readonly onStop: (of: TimedKind) => void;
};
