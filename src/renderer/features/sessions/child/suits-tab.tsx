import { ChildSuits } from '../../../app/person/child-suits.tsx';
import type { ChildTabProps } from './child-tab-props.ts';

/** How drawing suits the child: sizes, the hand, what is heard. */
export function SuitsTab({ child }: ChildTabProps) {
  return <ChildSuits childId={child.id} />;
}
