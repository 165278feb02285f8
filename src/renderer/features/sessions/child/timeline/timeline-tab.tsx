/** Everything that happened, newest first. */
import type { ChildTabProps } from '../child-tab-props.ts';

export function TimelineTab({ child }: ChildTabProps) {
  return <p>{child.name}</p>;
}
