import { type PointerEvent, useEffect, useRef } from 'react';

/** A finger or mouse that stays so long on a button asks what it is, ms. */
const REST_MS = 600;

export interface Resting {
  readonly onPointerDown: (event: PointerEvent) => void;
  readonly onPointerOver: (event: PointerEvent) => void;
  readonly onPointerUp: () => void;
  readonly onPointerCancel: () => void;
  readonly onPointerLeave: () => void;
}

/**
 * Asking without doing: a finger that rests on a button, or a mouse over it, hears its word; sliding off gives the press
 * up. No mode that a child could get stuck in.
 */
export function useResting(onRest: (button: Element) => void): Resting {
  const timer = useRef<ReturnType<typeof setTimeout> | null>(null);
  const on = useRef<Element | null>(null);
  const leave = () => {
    if (timer.current !== null) clearTimeout(timer.current);
    timer.current = null;
    on.current = null;
  };
  useEffect(() => leave, []);
  const rest = ({ target }: PointerEvent) => {
    const button = target instanceof Element ? target.closest('button') : null;
    if (button === on.current && button !== null && timer.current !== null) return;
    leave();
    if (!button) return;
    on.current = button;
    timer.current = setTimeout(() => {
      timer.current = null;
      if (button.isConnected) onRest(button);
    }, REST_MS);
  };
  return {
    onPointerDown: rest,
    onPointerOver: (event) => (event.pointerType === 'touch' ? moveOff(event, on.current, leave) : rest(event)),
    onPointerUp: leave,
    onPointerCancel: leave,
    onPointerLeave: leave,
  };
}

function moveOff({ target }: PointerEvent, button: Element | null, leave: () => void): void {
  if (!(target instanceof Node) || !button?.contains(target)) leave();
}
