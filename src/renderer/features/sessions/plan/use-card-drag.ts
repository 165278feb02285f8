/**
 * Dragging a card in the grid by mouse, pen or finger. A finger has to hold still for a moment first, so that the grid
 * can still be scrolled by it; Escape leaves everything as it was.
 */
import {
  type PointerEvent as ReactPointerEvent,
  type RefObject,
  useCallback,
  useEffect,
  useRef,
  useState,
} from 'react';
import { type Hours, timeAt } from '../../../../shared/domain/week-layout.ts';

export type Drop = { readonly column: number; readonly start: string };
export type Dragged = { readonly key: string; readonly minutes: number; readonly drop: Drop };

/** Pixels that a mouse moves before it drags, and that a finger may shake while it holds. */
const slack = 6;
const holdMilliseconds = 280;

type Options = {
  /** The area of the columns, without the hours beside it. */
  readonly area: RefObject<HTMLElement | null>;
  readonly columns: number;
  readonly hours: Hours;
  readonly onDrop: (key: string, drop: Drop) => void;
};

type Grip = {
  readonly key: string;
  readonly minutes: number;
  readonly x: number;
  readonly y: number;
  /** From the top of the card to the pointer. */
  readonly below: number;
  isDragging: boolean;
};

export function useCardDrag({ area, columns, hours, onDrop }: Options) {
  const [dragged, setDragged] = useState<Dragged | null>(null);
  const stop = useRef<(() => void) | null>(null);
  const wasDragged = useRef(false);
  const isLifted = useRef(false);

  const dropAt = useCallback(
    (x: number, y: number, grip: Grip): Drop => {
      const box = area.current?.getBoundingClientRect() ?? new DOMRect();
      const column = Math.floor(((x - box.left) / Math.max(1, box.width)) * columns);
      const start = timeAt((y - grip.below - box.top) / Math.max(1, box.height), hours, grip.minutes);
      return { column: Math.max(0, Math.min(columns - 1, column)), start };
    },
    [area, columns, hours],
  );

  const begin = useCallback(
    /** `card` null: one that cannot be dragged. */
    (event: ReactPointerEvent, card: { readonly key: string; readonly minutes: number } | null) => {
      if (event.button !== 0 || !event.isPrimary) return;
      stop.current?.();
      wasDragged.current = false;
      if (card === null) return;
      const below = event.clientY - event.currentTarget.getBoundingClientRect().top;
      const grip: Grip = { ...card, x: event.clientX, y: event.clientY, below, isDragging: false };
      const isMouse = event.pointerType === 'mouse';
      const lift = (x: number, y: number) => {
        grip.isDragging = true;
        isLifted.current = true;
        wasDragged.current = true;
        setDragged({ ...card, drop: dropAt(x, y, grip) });
      };
      const hold = isMouse ? undefined : window.setTimeout(() => lift(grip.x, grip.y), holdMilliseconds);
      const move = (moved: PointerEvent) => {
        const far = Math.hypot(moved.clientX - grip.x, moved.clientY - grip.y) > slack;
        if (!grip.isDragging && !far) return;
        // A finger that moves before its time scrolls.
        if (!grip.isDragging && !isMouse) return stop.current?.();
        if (!grip.isDragging) return lift(moved.clientX, moved.clientY);
        setDragged({ ...card, drop: dropAt(moved.clientX, moved.clientY, grip) });
      };
      const up = (released: PointerEvent) => {
        const drop = grip.isDragging ? dropAt(released.clientX, released.clientY, grip) : null;
        stop.current?.();
        if (drop) onDrop(card.key, drop);
      };
      const escape = (pressed: KeyboardEvent) => pressed.key === 'Escape' && stop.current?.();
      stop.current = () => {
        window.clearTimeout(hold);
        window.removeEventListener('pointermove', move);
        window.removeEventListener('pointerup', up);
        window.removeEventListener('pointercancel', cancel);
        window.removeEventListener('keydown', escape);
        isLifted.current = false;
        stop.current = null;
        setDragged(null);
      };
      const cancel = () => stop.current?.();
      window.addEventListener('pointermove', move);
      window.addEventListener('pointerup', up);
      window.addEventListener('pointercancel', cancel);
      window.addEventListener('keydown', escape);
    },
    [dropAt, onDrop],
  );

  useEffect(() => {
    const grid = area.current;
    // There before any touch begins: one that comes later cannot keep the browser from scrolling.
    const holdStill = (touched: TouchEvent) => isLifted.current && touched.preventDefault();
    grid?.addEventListener('touchmove', holdStill, { passive: false });
    return () => {
      grid?.removeEventListener('touchmove', holdStill);
      stop.current?.();
    };
  }, [area]);
  return {
    dragged,
    begin,
    /** Whether the press that ends now was a drag: it opens nothing. */
    wasDragged: () => {
      const was = wasDragged.current;
      wasDragged.current = false;
      return was;
    },
  };
}
