/** The recorder of a discipline: what one tap records, and what the taps so far come to. */
import { firstRecorderOf } from '../../../../shared/domain/discipline.ts';
import type { RecorderProps } from './recorder-props.ts';
import { RepetitionsRecorder } from './repetitions-recorder.tsx';
import { StepsRecorder } from './steps-recorder.tsx';
import { TrialsRecorder } from './trials-recorder.tsx';

export function Recorder(props: RecorderProps) {
  const { child, goalId, ...lane } = props;
  const seen = child.measures.filter((measure) => measure.goalId === goalId).map(({ observation }) => observation);
  const goal = child.goals.find(({ id }) => id === goalId) ?? null;
  const recorder = goal?.recorder ?? firstRecorderOf(props.discipline);
  switch (recorder) {
    case 'trials':
      return <TrialsRecorder {...lane} seen={seen} />;
    case 'steps':
      return <StepsRecorder {...lane} seen={seen} goal={goal} />;
    case 'repetitions':
      return <RepetitionsRecorder {...lane} seen={seen} />;
    default:
      return null;
  }
}
