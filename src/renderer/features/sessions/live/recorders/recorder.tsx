/** The recorder that is chosen for a child now. */
import type { GoalId } from '../../../../../shared/domain/ids.ts';
import type { RecorderKind } from '../../../../../shared/domain/recorder.ts';
import type { SessionChild } from '../../../../../shared/domain/session.ts';
import { recorderLooks } from './kinds.ts';
import type { LaneProps } from './lane-props.ts';

type Props = Omit<LaneProps, 'name' | 'goal' | 'measures' | 'seen'> & {
  readonly child: SessionChild;
  readonly goalId: GoalId | null;
  readonly kind: RecorderKind;
};

export function Recorder({ child, goalId, kind, ...lane }: Props) {
  const { Lane } = recorderLooks[kind];
  const measures = child.measures.filter((measure) => measure.goalId === goalId);
  return (
    <Lane
      {...lane}
      name={child.name}
      goal={child.goals.find(({ id }) => id === goalId) ?? null}
      measures={measures}
      seen={measures.map(({ observation }) => observation)}
    />
  );
}
