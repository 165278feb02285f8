/** A row that is dealt with goes; the focus goes on to the one that takes its place. */
import { type RefObject, useCallback, useEffect, useRef } from 'react';

/** @returns to be called with the place of the row that is about to go */
export function useOnward(panel: RefObject<HTMLElement | null>, rowCount: number): (place: number) => void {
  const place = useRef<number | null>(null);
  // Runs when the row has gone, which is when there is a next one at its place.
  useEffect(() => {
    const wanted = place.current;
    if (wanted === null) return;
    place.current = null;
    // After the dialog gave the focus back to what is there no more.
    const frame = requestAnimationFrame(() => {
      const rows = panel.current?.querySelectorAll<HTMLElement>('tbody tr') ?? [];
      rows[Math.min(wanted, rowCount - 1)]?.focus();
    });
    return () => cancelAnimationFrame(frame);
  }, [panel, rowCount]);
  return useCallback((gone: number) => {
    place.current = gone;
  }, []);
}
