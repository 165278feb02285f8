/** What is known of the child: read here, written in the office. */
import type { ChildTabProps } from '../child-tab-props.ts';

export function AboutTab({ child }: ChildTabProps) {
  return <p>{child.name}</p>;
}
