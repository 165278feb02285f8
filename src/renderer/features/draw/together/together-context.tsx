import { createContext, type ReactNode, useContext, useMemo, useState } from 'react';
import type { ChildId } from '../../../../shared/domain/ids.ts';
import type { PlaceCount } from '../../../../shared/drawing/tools/together.ts';

type Together = {
  /** How many children draw at once; null where it is one. */
  readonly count: PlaceCount | null;
  readonly setCount: (count: PlaceCount | null) => void;
};

const Context = createContext<Together>({ count: null, setCount: () => undefined });

interface TogetherProviderProps {
  /** At whose desk they are: with another child everything begins anew. */
  readonly childId: ChildId | null;
  readonly children: ReactNode;
}

/** An adult lets several children draw at this panel; it holds for every picture until another child comes. */
export function TogetherProvider({ childId, children }: TogetherProviderProps) {
  const [set, setSet] = useState<{ readonly childId: ChildId | null; readonly count: PlaceCount | null } | null>(null);
  const count = set !== null && set.childId === childId ? set.count : null;
  const value = useMemo(
    () => ({ count, setCount: (next: PlaceCount | null) => setSet({ childId, count: next }) }),
    [count, childId],
  );
  return <Context value={value}>{children}</Context>;
}

export function useTogether(): Together {
  return useContext(Context);
}
