import { useEffect, useState } from 'react';
import { LeaveQuestion } from './leave-question.tsx';
import { holdTyped } from './unsaved/unsaved.ts';

type Ways = {
  /** What was typed comes back where the PC locks itself: nothing to tell then. */
  readonly isKept?: boolean;
  /** Nothing closes: the changes are thrown away, the screen stays. */
  readonly isDiscard?: boolean;
};

/**
 * How a form is left: at once, or after a question where something would be lost.
 * @returns `leave` for what closes it, `question` to be put anywhere into it
 */
export function useLeaving(isChanged: boolean, onClose: () => void, { isKept = false, isDiscard = false }: Ways = {}) {
  const [isAsked, setAsked] = useState(false);
  const goesWithScreen = isChanged && !isKept;
  useEffect(() => (goesWithScreen ? holdTyped() : undefined), [goesWithScreen]);
  return {
    leave: () => (isChanged ? setAsked(true) : onClose()),
    question: (
      <LeaveQuestion
        isOpen={isAsked}
        isDiscard={isDiscard}
        onLeave={() => {
          setAsked(false);
          onClose();
        }}
        onStay={() => setAsked(false)}
      />
    ),
  };
}
