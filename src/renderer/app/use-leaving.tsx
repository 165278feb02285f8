import { useState } from 'react';
import { LeaveQuestion } from './leave-question.tsx';

/**
 * How a form is left: at once, or after a question where something would be lost.
 * @returns `leave` for what closes it, `question` to be put anywhere into it
 */
export function useLeaving(isChanged: boolean, onClose: () => void) {
  const [isAsked, setAsked] = useState(false);
  return {
    leave: () => (isChanged ? setAsked(true) : onClose()),
    question: <LeaveQuestion isOpen={isAsked} onLeave={onClose} onStay={() => setAsked(false)} />,
  };
}
