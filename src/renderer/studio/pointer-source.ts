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

/** Moves of one pointer since the last frame; their samples come in one after the other. */
type Moves = {
  readonly pointerId: number;
  readonly pointer: PointerKind;
  readonly isPressed: boolean;
  readonly samples: number[];
  contactMm: number;
};

/**
 * Turns pointer events on an element into plain data, until it is stopped. Moves are told once a frame, before it is
 * painted: nobody sees them earlier, and most of what a move costs is to begin with it.
 */
export class PointerSource implements EventListenerObject {
  readonly #target: PointerTarget;
  readonly #stop = new AbortController();
  /** Pointers pressed on the element. A hovering mouse is none of them, and costs next to nothing. */
  readonly #held = new Map<number, PointerKind>();
  // Where the page is, as plain numbers: asking the window for its layout at each sample would be the dearest part of it.
  #left = 0;
  #top = 0;
  #scale = 1;
  #moves: Moves | null = null;
  #frame = 0;
  readonly #tellAtFrame = () => {
    this.#frame = 0;
    this.#tellMoves();
  };

  constructor(target: PointerTarget) {
    this.#target = target;
    const { signal } = this.#stop;
    for (const type of ON_ELEMENT) target.element.addEventListener(type, this, { signal });
    // Moves are taken before anybody else sees them: what React does at each one costs more than the ink.
    window.addEventListener('pointermove', this, { signal, capture: true });
  }

  stop(): void {
    this.#stop.abort();
    cancelAnimationFrame(this.#frame);
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
    const isPressed = isHeldDown(event);
    if (this.#moves?.pointerId !== event.pointerId || this.#moves.isPressed !== isPressed) this.#tellMoves();
    this.#moves ??= { pointerId: event.pointerId, pointer, isPressed, samples: [], contactMm: 0 };
    if (pointer === 'touch') this.#moves.contactMm = Math.max(this.#moves.contactMm, this.#contactOf(event, pointer));
    const among = event.getCoalescedEvents();
    if (among.length === 0) this.#read(event, pointer, this.#moves.samples);
    else for (const sample of among) this.#read(sample, pointer, this.#moves.samples);
    if (this.#frame === 0) this.#frame = requestAnimationFrame(this.#tellAtFrame);
  }

  #tellMoves(): void {
    const moves = this.#moves;
    this.#moves = null;
    if (moves) this.#target.session.pointer({ type: 'move', ...moves });
  }

  #down(event: PointerEvent): void {
    const { element, cssScale } = this.#target;
    // No mouse events beside the pointer events of this press: each would be work for nothing.
    event.preventDefault();
    if (event.button !== 0) return;
    ({ left: this.#left, top: this.#top } = element.getBoundingClientRect());
    this.#scale = cssScale();
    const pointer = kindOf(event.pointerType);
    this.#held.set(event.pointerId, pointer);
    element.setPointerCapture(event.pointerId);
    this.#tell(event, 'down', pointer);
  }

  #release(event: PointerEvent, type: 'up' | 'cancel'): void {
    const pointer = this.#held.get(event.pointerId);
    this.#held.delete(event.pointerId);
    if (pointer) this.#tell(event, type, pointer);
  }

  #tell(event: PointerEvent, type: 'down' | 'up' | 'cancel', pointer: PointerKind): void {
    this.#tellMoves();
    const samples: number[] = [];
    this.#read(event, pointer, samples);
    const { pointerId } = event;
    const contactMm = this.#contactOf(event, pointer);
    this.#target.session.pointer({ type, pointerId, pointer, samples, contactMm, isPressed: isHeldDown(event) });
  }

  /** Adds place, time and pressure of a sample. */
  #read(event: PointerEvent, pointer: PointerKind, samples: number[]): void {
    const x = (event.clientX - this.#left) / this.#scale;
    const y = (event.clientY - this.#top) / this.#scale;
    // Each thing that is asked of an event costs: only what is used.
    samples.push(x, y, event.timeStamp, pointer === 'pen' ? event.pressure : NO_PRESSURE);
  }

  #contactOf(event: PointerEvent, pointer: PointerKind): number {
    return pointer === 'touch' ? Math.max(event.width, event.height) / this.#target.pixelsPerMm : 0;
  }
}

const isHeldDown = ({ buttons }: PointerEvent) => (buttons & MAIN_BUTTON) !== 0;

function kindOf(pointerType: string): PointerKind {
  return pointerType === 'pen' || pointerType === 'touch' ? pointerType : 'mouse';
}
