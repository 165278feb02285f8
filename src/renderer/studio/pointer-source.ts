import type { PointerKind } from '../../shared/drawing/document.ts';
import type { PointerInput } from '../../shared/drawing/tools/pointer-input.ts';

/** Half pressure stands for a device that knows none. */
const NO_PRESSURE = 0.5;
const MAIN_BUTTON = 1;

export type PointerTarget = {
  readonly element: HTMLElement;
  /** CSS pixels per page unit, now. */
  readonly cssScale: () => number;
  readonly pixelsPerMm: () => number;
  /** Takes the inputs of one event: several when the device sampled faster than the screen. */
  readonly onInputs: (inputs: readonly PointerInput[]) => void;
};

/** Turns pointer events on an element into plain data; returns what stops it. */
export function listenToPointers({ element, cssScale, pixelsPerMm, onInputs }: PointerTarget): () => void {
  // Reading the layout at each move would be the dearest part of it; an element moves only between strokes.
  let origin = element.getBoundingClientRect();

  /** `sample` has its own place, time and pressure; the rest is that of the event it came with. */
  const read = (event: PointerEvent, type: PointerInput['type'], sample = event): PointerInput => {
    const pointer = kindOf(event.pointerType);
    const scale = cssScale();
    return {
      type,
      pointerId: event.pointerId,
      pointer,
      x: (sample.clientX - origin.left) / scale,
      y: (sample.clientY - origin.top) / scale,
      time: sample.timeStamp,
      pressure: pointer === 'pen' ? sample.pressure : NO_PRESSURE,
      contactMm: pointer === 'touch' ? Math.max(event.width, event.height) / pixelsPerMm() : 0,
      isPressed: (event.buttons & MAIN_BUTTON) !== 0,
    };
  };

  const down = (event: PointerEvent) => {
    // No mouse events beside the pointer events of this press: each would be work for nothing.
    event.preventDefault();
    origin = element.getBoundingClientRect();
    if (event.button === 0) element.setPointerCapture(event.pointerId);
    onInputs([read(event, 'down')]);
  };
  const move = (event: PointerEvent) => {
    if (event.target !== element) return;
    event.stopPropagation();
    const samples = event.getCoalescedEvents();
    onInputs((samples.length > 0 ? samples : [event]).map((sample) => read(event, 'move', sample)));
  };
  const up = (event: PointerEvent) => onInputs([read(event, 'up')]);
  const lost = (event: PointerEvent) => onInputs([read(event, 'cancel')]);
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
