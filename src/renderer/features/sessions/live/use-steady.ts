import { useLayoutEffect, useRef, useState } from 'react';

type Handlers = Readonly<Record<string, (...given: never[]) => void>>;

/**
 * Handlers that stay the same while what they do changes with each render: a memoised row that is given them renders
 * only for its own sake. For events, not while rendering. Which handlers there are is fixed.
 */
export function useSteady<Given extends Handlers>(handlers: Given): Given {
  const latest = useRef(handlers);
  useLayoutEffect(() => {
    latest.current = handlers;
  });
  const [steady] = useState(
    () =>
      Object.fromEntries(
        Object.keys(handlers).map((name) => [name, (...given: never[]) => latest.current[name]?.(...given)]),
      ) as unknown as Given,
  );
  return steady;
}
