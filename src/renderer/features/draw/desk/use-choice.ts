import { useCallback, useEffect, useRef, useState } from 'react';
import { type Choice, FIRST_CHOICE } from '../../../../shared/drawing/desk/choice.ts';
import { chosenAt, drawTogether } from '../../../../shared/drawing/desk/together-choice.ts';
import type { Chosen } from '../../../../shared/drawing/tools/chosen.ts';
import { useTogether } from '../together/together-context.tsx';

/** What is chosen in the trays; `chosen` reads it at the moment a press begins. */
export function useChoice() {
  const { count } = useTogether();
  const [choice, setChoice] = useState<Choice>(() => drawTogether(FIRST_CHOICE, count));
  const now = useRef(choice);

  const choose = useCallback((change: (choice: Choice) => Choice) => {
    now.current = change(now.current);
    setChoice(now.current);
  }, []);
  useEffect(() => choose((held) => drawTogether(held, count)), [choose, count]);
  const chosen = useCallback((x: number, y: number): Chosen => chosenAt(now.current, x, y), []);
  const together = useCallback(() => now.current.together, []);
  return { choice, choose, chosen, together };
}

export type Choose = ReturnType<typeof useChoice>['choose'];
