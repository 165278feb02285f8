import { type KeyboardEvent, type PointerEvent, useRef } from 'react';
import type { View } from '../../../../shared/drawing/glass/view.ts';
import type { Placement, Thing } from '../../../../shared/drawing/ops/thing.ts';
import { samePlacement } from '../../../../shared/drawing/things/placements.ts';
import type { LooseThings } from '../../../studio/things/loose-things.ts';
import { usePressRules } from '../../../ui/index.ts';
import { useKeyRuler } from './use-key-ruler.ts';

type Place = { readonly x: number; readonly y: number };
export type Pull = (start: Placement, from: Place, to: Place) => Placement;

type Held = {
  readonly pointerId: number;
  /** Time on the clock of events. */
  readonly since: number;
  readonly start: Placement;
  readonly from: Place;
  now: Placement;
};

/**
 * Events of a handle that is pulled across the page. A handle that was pressed and not pulled is a tap, which does a step
 * by the rules that hold for buttons.
 * @param pull where the thing comes to lie @param tap the same for a hand that cannot pull
 */
export function usePull(thing: Thing, view: View, things: LooseThings, pull: Pull, tap: (now: Placement) => Placement) {
  const held = useRef<Held | null>(null);
  const { holdMs, ignoreRepeatMs } = usePressRules();
  const stepped = useRef(Number.NEGATIVE_INFINITY);
  const keys = useKeyRuler();

  const placeOf = (event: PointerEvent<HTMLElement>): Place | null => {
    const page = event.currentTarget.offsetParent?.getBoundingClientRect();
    if (!page) return null;
    return {
      x: (event.clientX - page.left - view.left) / view.cssScale,
      y: (event.clientY - page.top - view.top) / view.cssScale,
    };
  };
  const step = () => things.place(tap(thing.placement));
  const end = (event: PointerEvent<HTMLElement>) => {
    const hold = held.current;
    if (hold?.pointerId !== event.pointerId) return;
    held.current = null;
    const isTap = samePlacement(hold.now, hold.start) && event.type === 'pointerup';
    const isTooShort = event.timeStamp - hold.since < holdMs;
    const isRepeat = event.timeStamp - stepped.current < ignoreRepeatMs;
    if (!isTap || isTooShort || isRepeat) return things.place(hold.now);
    stepped.current = event.timeStamp;
    step();
  };
  return {
    onPointerDown: (event: PointerEvent<HTMLElement>) => {
      const from = placeOf(event);
      if (held.current || event.button !== 0 || !from) return;
      event.preventDefault();
      event.currentTarget.setPointerCapture(event.pointerId);
      const start = thing.placement;
      held.current = { pointerId: event.pointerId, since: event.timeStamp, start, from, now: start };
    },
    onPointerMove: (event: PointerEvent<HTMLElement>) => {
      const hold = held.current;
      const to = placeOf(event);
      if (hold?.pointerId !== event.pointerId || !to) return;
      hold.now = pull(hold.start, hold.from, to);
      things.pull(hold.now);
    },
    onPointerUp: end,
    onPointerCancel: end,
    onLostPointerCapture: end,
    onKeyDown: (event: KeyboardEvent) => {
      if (event.key !== 'Enter' && event.key !== ' ') return;
      event.preventDefault();
      if (!event.repeat) keys.down({ code: event.code, isRepeat: false }, step);
    },
    onKeyUp: (event: KeyboardEvent) => keys.up(event.code),
    onBlur: () => keys.stop(),
    // Of a switch or a screen reader; a finger and a key have done their work by now.
    onClick: (event: { readonly detail: number }) => {
      if (event.detail === 0) step();
    },
  };
}
