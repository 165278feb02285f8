import type { PointerKind } from '../../shared/drawing/ops/stroke.ts';
import type { PointerInput } from '../../shared/drawing/tools/pointer-input.ts';

/** Half pressure stands for a device that knows none. */
const NO_PRESSURE = 0.5;
const MAIN_BUTTON = 1;

export type PointerTarget = {
  readonly element: HTMLElement;
  /** CSS pixels per page unit, asked at each press: the page keeps its size while a hand is on it. */
  readonly cssScale: () => number;
  readonly pixelsPerMm: number;
  /** Told of each event, also many times a frame: it must be quick. */
  readonly session: {
    pointer(input: PointerInput): void;
    /** Whether moves of a lifted mouse or pen are wanted too. */
    readonly isLoose: boolean;
  };
};

const ON_ELEMENT = [
  'pointerdown',
  'pointerup',
  'pointercancel',
  'lostpointercapture',
  'contextmenu',
  'dragstart',
] as const;

/** Turns pointer events on an element into plain data, until it is stopped. */
export class PointerSource implements EventListenerObject {
  readonly #target: PointerTarget;
  readonly #stop = new AbortController();
  /** Pointers pressed on the element. A hovering mouse is none of them, and costs next to nothing. */
  readonly #held = new Map<number, PointerKind>();
  // Where the page is, as plain numbers: asking the window for its layout at each sample would be the dearest part of it.
  #left = 0;
  #top = 0;
  #scale = 1;

  constructor(target: PointerTarget) {
    this.#target = target;
    const { signal } = this.#stop;
    for (const type of ON_ELEMENT) target.element.addEventListener(type, this, { signal });
    // Moves are taken before anybody else sees them: what React does at each one costs more than the ink.
    window.addEventListener('pointermove', this, { signal, capture: true });
  }

  stop(): void {
    this.#stop.abort();
  }

  handleEvent(event: Event): void {
    switch (event.type) {
      case 'pointermove':
        return this.#move(event as PointerEvent);
      case 'pointerdown':
        return this.#down(event as PointerEvent);
      case 'pointerup':
        return this.#release(event as PointerEvent, 'up');
      case 'pointercancel':
      case 'lostpointercapture':
        return this.#release(event as PointerEvent, 'cancel');
      default:
        event.preventDefault();
    }
  }

  #move(event: PointerEvent): void {
    const { session } = this.#target;
    const pointer = this.#held.get(event.pointerId) ?? (session.isLoose ? kindOf(event.pointerType) : null);
    if (!pointer) return;
    event.stopPropagation();
    const samples = event.getCoalescedEvents();
    session.pointer(this.#read(event, 'move', pointer, samples.length > 0 ? samples : [event]));
  }

  #down(event: PointerEvent): void {
    const { element, cssScale, session } = this.#target;
    // No mouse events beside the pointer events of this press: each would be work for nothing.
    event.preventDefault();
    if (event.button !== 0) return;
    ({ left: this.#left, top: this.#top } = element.getBoundingClientRect());
    this.#scale = cssScale();
    const pointer = kindOf(event.pointerType);
    this.#held.set(event.pointerId, pointer);
    element.setPointerCapture(event.pointerId);
    session.pointer(this.#read(event, 'down', pointer, [event]));
  }

  #release(event: PointerEvent, type: 'up' | 'cancel'): void {
    const pointer = this.#held.get(event.pointerId);
    this.#held.delete(event.pointerId);
    if (pointer) this.#target.session.pointer(this.#read(event, type, pointer, [event]));
  }

  /** `among` are the samples that came with an event: own place, time and pressure; the rest is that of the event. */
  #read(
    event: PointerEvent,
    type: PointerInput['type'],
    pointer: PointerKind,
    among: readonly PointerEvent[],
  ): PointerInput {
    const samples: number[] = [];
    for (const sample of among) {
      const x = (sample.clientX - this.#left) / this.#scale;
      const y = (sample.clientY - this.#top) / this.#scale;
      samples.push(x, y, sample.timeStamp, pointer === 'pen' ? sample.pressure : NO_PRESSURE);
    }
    return {
      type,
      pointerId: event.pointerId,
      pointer,
      samples,
      contactMm: pointer === 'touch' ? Math.max(event.width, event.height) / this.#target.pixelsPerMm : 0,
      isPressed: (event.buttons & MAIN_BUTTON) !== 0,
    };
  }
}

function kindOf(pointerType: string): PointerKind {
  return pointerType === 'pen' || pointerType === 'touch' ? pointerType : 'mouse';
}
