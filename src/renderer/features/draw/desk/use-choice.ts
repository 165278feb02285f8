import { useCallback, useRef, useState } from 'react';
import { type Choice, FIRST_CHOICE } from '../../../../shared/drawing/desk/choice.ts';
import { chosenAt, isTogether } from '../../../../shared/drawing/desk/together-choice.ts';
import type { Chosen } from '../../../../shared/drawing/tools/chosen.ts';

/** What is chosen in the trays; `chosen` reads it at the moment a press begins. */
export function useChoice() {
  const [choice, setChoice] = useState<Choice>(FIRST_CHOICE);
  const now = useRef(choice);

  const choose = useCallback((change: (choice: Choice) => Choice) => {
    now.current = change(now.current);
    setChoice(now.current);
  }, []);
  const chosen = useCallback((x: number, y: number): Chosen => chosenAt(now.current, x, y), []);
  const together = useCallback(() => isTogether(now.current), []);
  return { choice, choose, chosen, together };
}

export type Choose = ReturnType<typeof useChoice>['choose'];
