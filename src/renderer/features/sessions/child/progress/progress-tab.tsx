/** How it goes, by goal. */
import type { ChildTabProps } from '../child-tab-props.ts';

export function ProgressTab({ child }: ChildTabProps) {
  return <p>{child.name}</p>;
}
