import type { PointerKind } from '../../shared/drawing/document.ts';
import type { PointerInput } from '../../shared/drawing/tools/pointer-input.ts';

/** Half pressure stands for a device that knows none. */
const NO_PRESSURE = 0.5;
const MAIN_BUTTON = 1;

export type PointerTarget = {
  readonly element: HTMLElement;
  /** CSS pixels per page unit, asked at each press: the page keeps its size while a hand is on it. */
  readonly cssScale: () => number;
  readonly pixelsPerMm: number;
  /** Called for each event, also many times a frame: it must be quick. */
  readonly onInput: (input: PointerInput) => void;
};

/** Turns pointer events on an element into plain data; returns what stops it. */
export function listenToPointers({ element, cssScale, pixelsPerMm, onInput }: PointerTarget): () => void {
  /** Pointers pressed on the element. A hovering mouse is none of them, and costs next to nothing. */
  const held = new Map<number, PointerKind>();
  // Where the page is, as plain numbers: asking the window for its layout at each sample would be the dearest part of it.
  let left = 0;
  let top = 0;
  let scale = 1;

  /** `among` are the samples that came with an event: own place, time and pressure; the rest is that of the event. */
  const read = (
    event: PointerEvent,
    type: PointerInput['type'],
    pointer: PointerKind,
    among: readonly PointerEvent[],
  ): PointerInput => {
    const samples: number[] = [];
    for (const sample of among) {
      const pressure = pointer === 'pen' ? sample.pressure : NO_PRESSURE;
      samples.push((sample.clientX - left) / scale, (sample.clientY - top) / scale, sample.timeStamp, pressure);
    }
    return {
      type,
      pointerId: event.pointerId,
      pointer,
      samples,
      contactMm: pointer === 'touch' ? Math.max(event.width, event.height) / pixelsPerMm : 0,
      isPressed: (event.buttons & MAIN_BUTTON) !== 0,
    };
  };

  const down = (event: PointerEvent) => {
    // No mouse events beside the pointer events of this press: each would be work for nothing.
    event.preventDefault();
    if (event.button !== 0) return;
    ({ left, top } = element.getBoundingClientRect());
    scale = cssScale();
    const pointer = kindOf(event.pointerType);
    held.set(event.pointerId, pointer);
    element.setPointerCapture(event.pointerId);
    onInput(read(event, 'down', pointer, [event]));
  };
  const move = (event: PointerEvent) => {
    const pointer = held.get(event.pointerId);
    if (!pointer) return;
    event.stopPropagation();
    const samples = event.getCoalescedEvents();
    onInput(read(event, 'move', pointer, samples.length > 0 ? samples : [event]));
  };
  const release = (event: PointerEvent, type: 'up' | 'cancel') => {
    const pointer = held.get(event.pointerId);
    held.delete(event.pointerId);
    if (pointer) onInput(read(event, type, pointer, [event]));
  };
  const up = (event: PointerEvent) => release(event, 'up');
  const lost = (event: PointerEvent) => release(event, 'cancel');
  const never = (event: Event) => event.preventDefault();

  const stop = new AbortController();
  const { signal } = stop;
  element.addEventListener('pointerdown', down, { signal });
  // Moves are taken before anybody else sees them: what React does at each one costs more than the ink.
  window.addEventListener('pointermove', move, { signal, capture: true });
  element.addEventListener('pointerup', up, { signal });
  element.addEventListener('pointercancel', lost, { signal });
  element.addEventListener('lostpointercapture', lost, { signal });
  element.addEventListener('contextmenu', never, { signal });
  element.addEventListener('dragstart', never, { signal });
  return () => stop.abort();
}

function kindOf(pointerType: string): PointerKind {
  return pointerType === 'pen' || pointerType === 'touch' ? pointerType : 'mouse';
}
