import { type PointerEvent, useRef } from 'react';
import type { Placement, Thing } from '../../../../shared/drawing/ops/thing.ts';
import { samePlacement } from '../../../../shared/drawing/things/placements.ts';
import type { LooseThings } from '../../../studio/things/loose-things.ts';
import type { View } from '../../../studio/view.ts';

type Place = { readonly x: number; readonly y: number };
export type Pull = (start: Placement, from: Place, to: Place) => Placement;

type Held = { readonly pointerId: number; readonly start: Placement; readonly from: Place; now: Placement };

/**
 * Events of a handle that is pulled across the page. A handle that was pressed and not pulled is a tap, which does a step.
 * @param pull where the thing comes to lie @param tap the same for a hand that cannot pull
 */
export function usePull(thing: Thing, view: View, things: LooseThings, pull: Pull, tap: (now: Placement) => Placement) {
  const held = useRef<Held | null>(null);

  const placeOf = (event: PointerEvent<HTMLElement>): Place | null => {
    const page = event.currentTarget.offsetParent?.getBoundingClientRect();
    if (!page) return null;
    return {
      x: (event.clientX - page.left - view.left) / view.cssScale,
      y: (event.clientY - page.top - view.top) / view.cssScale,
    };
  };
  const end = (event: PointerEvent<HTMLElement>) => {
    const hold = held.current;
    if (hold?.pointerId !== event.pointerId) return;
    held.current = null;
    things.place(samePlacement(hold.now, hold.start) && event.type === 'pointerup' ? tap(hold.start) : hold.now);
  };
  return {
    onPointerDown: (event: PointerEvent<HTMLElement>) => {
      const from = placeOf(event);
      if (held.current || event.button !== 0 || !from) return;
      event.preventDefault();
      event.currentTarget.setPointerCapture(event.pointerId);
      const start = thing.placement;
      held.current = { pointerId: event.pointerId, start, from, now: start };
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
    // Of the keyboard and of a switch; a pointer has done its work by now.
    onClick: (event: { readonly detail: number }) => {
      if (event.detail === 0) things.place(tap(thing.placement));
    },
  };
}
