import { type RefObject, useEffect, useLayoutEffect, useRef } from 'react';

/**
 * A button that takes itself away by being pressed, as the last step forward does, hands the focus to the nearest one of
 * its group that can be pressed: who works by keyboard is not thrown back to the beginning of the screen.
 */
export function useFocusOnward(group: RefObject<HTMLElement | null>): void {
  // Kept beside the document: by the time a button is known to be disabled the focus has left it already.
  const last = useRef<HTMLButtonElement | null>(null);

  useEffect(() => {
    const stop = new AbortController();
    const { signal } = stop;
    document.addEventListener(
      'focusin',
      ({ target }) => {
        last.current = target instanceof HTMLButtonElement && group.current?.contains(target) ? target : null;
      },
      { signal },
    );
    document.addEventListener(
      'pointerdown',
      () => {
        last.current = null;
      },
      { signal, capture: true },
    );
    return () => stop.abort();
  }, [group]);

  useLayoutEffect(() => {
    const left = last.current;
    const { activeElement } = document;
    if (!left?.disabled || !(activeElement === left || activeElement === document.body)) return;
    last.current = null;
    const buttons = [...(group.current?.querySelectorAll('button') ?? [])];
    const place = buttons.indexOf(left);
    const distance = (button: HTMLButtonElement) => Math.abs(buttons.indexOf(button) - place);
    const open = buttons.filter((button) => !button.disabled);
    open.sort((one, other) => distance(one) - distance(other))[0]?.focus();
  });
}
