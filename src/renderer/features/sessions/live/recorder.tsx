/** The recorder of a discipline: what one tap records, and what the taps so far come to. */
import { assertNever } from '../../../../shared/assert-never.ts';
import { type Discipline, recorderOf } from '../../../../shared/domain/discipline.ts';
import type { GoalId } from '../../../../shared/domain/ids.ts';
import type { Observation } from '../../../../shared/domain/measure.ts';
import type { SessionChild } from '../../../../shared/domain/session.ts';
import { RepetitionsRecorder } from './repetitions-recorder.tsx';
import { StepsRecorder } from './steps-recorder.tsx';
import { TrialsRecorder } from './trials-recorder.tsx';

export type RecorderProps = {
  readonly child: SessionChild;
  readonly discipline: Discipline;
  readonly goalId: GoalId | null;
  readonly isDisabled: boolean;
  readonly isLarge?: boolean;
  readonly onRecord: (observation: Observation) => void;
};
export type LaneProps = Omit<RecorderProps, 'child' | 'goalId'> & { readonly seen: readonly Observation[] };

export function Recorder(props: RecorderProps) {
  const { child, goalId, ...lane } = props;
  const seen = child.measures.filter((measure) => measure.goalId === goalId).map(({ observation }) => observation);
  const recorder = recorderOf[props.discipline];
  switch (recorder) {
    case 'trials':
      return <TrialsRecorder {...lane} seen={seen} />;
    case 'steps':
      return <StepsRecorder {...lane} seen={seen} goal={child.goals.find(({ id }) => id === goalId) ?? null} />;
    case 'repetitions':
      return <RepetitionsRecorder {...lane} seen={seen} />;
    default:
      return assertNever(recorder);
  }
}
