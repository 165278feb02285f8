/** What the child works towards. */
import type { ChildTabProps } from '../child-tab-props.ts';

export function GoalsTab({ child }: ChildTabProps) {
  return <p>{child.name}</p>;
}
