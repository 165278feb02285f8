import { useCallback, useEffect, useRef, useState } from 'react';

/** A thousand rows at once would hold up the first paint; the rest comes as one scrolls. */
const batch = 150;

/** The first rows of a long list, and more of them whenever the element after the table comes near. */
export function useShownRows<Row>(rows: readonly Row[]) {
  const [count, setCount] = useState(batch);
  const endOfTable = useRef<HTMLDivElement>(null);
  const hasMore = count < rows.length;

  useEffect(() => {
    const end = endOfTable.current;
    if (end === null || !hasMore) return;
    const observer = new IntersectionObserver(
      (entries) => entries.some((entry) => entry.isIntersecting) && setCount((now) => now + batch),
      { rootMargin: '600px' },
    );
    observer.observe(end);
    return () => observer.disconnect();
  }, [hasMore, count]);

  const showAll = useCallback(() => setCount(Number.POSITIVE_INFINITY), []);
  return { shown: hasMore ? rows.slice(0, count) : rows, showAll, endOfTable };
}
