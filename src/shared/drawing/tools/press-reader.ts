/** Which of all the contacts on the glass mean something, and what: a pure state machine, before any tool. */
import { isDrawable } from '../geometry/point.ts';
import type { PointerKind } from '../ops/stroke.ts';
import type { HandSettings } from './hand-settings.ts';
import type { PointerInput } from './pointer-input.ts';

/**
 * What a hand means. Each press has a number of its own; `drop` takes it back, also when it had just ended: it was a
 * hand resting. `samples` as in `PointerInput`, empty where nothing new is known.
 */
export type Press = {
  readonly type: 'down' | 'move' | 'up' | 'drop';
  readonly press: number;
  readonly pointer: PointerKind;
  readonly samples: readonly number[];
};

type Held = {
  readonly press: number;
  readonly pointerId: number;
  readonly pointer: PointerKind;
  /** Where and when it came down. */
  readonly x: number;
  readonly y: number;
  readonly since: number;
  /** Told as `down`; not yet while a start delay runs. */
  hasBegun: boolean;
  /** Whether it may go on when it is lifted: a tap that only pours has nothing to go on with. */
  readonly mayBeLoose: boolean;
  /** Lifted, and drawing on until the next click. */
  isLoose: boolean;
  /** The furthest it went from where it came down. */
  way: number;
};

/** Told already that it ended, but a pen that comes at once may still take it back. */
type Ended = { readonly press: number; readonly since: number; readonly x: number; readonly y: number };

/** A hand that holds a pen lies within so many jitters of its tip: about 12 cm. */
const HAND_JITTERS = 30;

export class PressReader {
  readonly #hand: () => HandSettings;
  readonly #carries: (x: number, y: number) => boolean;
  readonly #placeAt: (x: number, y: number) => number;
  #held: Held[] = [];
  #lastTouch: Ended | null = null;
  #count = 0;

  /**
   * @param hand asked at each event @param carries whether a press here draws or takes hold of something
   * @param placeAt which of the children who draw together has this place
   */
  constructor(
    hand: () => HandSettings,
    carries: (x: number, y: number) => boolean = () => true,
    placeAt: (x: number, y: number) => number = () => 0,
  ) {
    this.#hand = hand;
    this.#carries = carries;
    this.#placeAt = placeAt;
  }

  get isHeld(): boolean {
    return this.#held.length > 0;
  }

  /** Whether a lifted mouse or pen goes on drawing: its moves count though nothing is pressed. */
  get isLoose(): boolean {
    return this.#held.some((held) => held.isLoose);
  }

  handle(input: PointerInput): readonly Press[] {
    if (input.type === 'down') return this.#down(input);
    const held = this.#held.find(({ pointerId }) => pointerId === input.pointerId);
    if (!held) return [];
    return input.type === 'move' ? this.#move(held, input) : this.#lift(held, input);
  }

  /** Ends all presses: the window lost focus, or the studio closes. */
  finish(): readonly Press[] {
    return [...this.#held].flatMap((held) => this.#end(held));
  }

  #down(input: PointerInput): readonly Press[] {
    const [x, y, time] = placeOf(input);
    if (!input.isPressed || !isDrawable(x, y, time, 0) || this.#isPalm(input)) return [];
    const done = [...this.#secondClick(input)];
    if (done.length > 0) return done;
    // The same pointer pressed twice: its release was lost on the way.
    const same = this.#held.find(({ pointerId }) => pointerId === input.pointerId);
    if (same) done.push(...this.#end(same));
    if (input.pointer === 'pen') done.push(...this.#makeWayForPen(x, y, time));
    if (!this.#mayBegin(input.pointer)) return done;
    if (!this.#hand().together) done.push(...this.#giveWay());
    return [...done, ...this.#begin(input)];
  }

  /** A pen goes before fingers, and of the fingers one is followed. */
  #mayBegin(pointer: PointerKind): boolean {
    const { together, follows } = this.#hand();
    if (together || this.#held.length === 0) return true;
    if (pointer === 'pen') return this.#held.every((held) => held.pointer !== 'pen');
    return follows === 'last' && this.#held.every((held) => held.pointer !== 'pen');
  }

  /** Another finger is followed from now on: what the one before drew stays, if it drew at all. */
  #giveWay(): readonly Press[] {
    return this.#held.flatMap((held) => (held.way > this.#hand().jitter ? this.#end(held) : this.#drop(held)));
  }

  #begin(input: PointerInput): readonly Press[] {
    const [x, y, since] = placeOf(input);
    const { pointerId, pointer, samples } = input;
    const { startDelayMs, press: how } = this.#hand();
    const hasBegun = startDelayMs === 0;
    const mayBeLoose = how === 'click' && this.#carries(x, y);
    this.#count += 1;
    const press = this.#count;
    this.#held.push({ press, pointerId, pointer, x, y, since, hasBegun, mayBeLoose, isLoose: false, way: 0 });
    return hasBegun ? [{ type: 'down', press, pointer, samples }] : [];
  }

  #move(held: Held, input: PointerInput): readonly Press[] {
    const { pointer, press } = held;
    const [x, y, time] = placeOf(input);
    if (!input.isPressed && !held.isLoose) return this.#end(held);
    // A palm lands on its edge and spreads within a moment; later the same finger may well lie flat.
    if (this.#isPalm(input) && time - held.since <= this.#hand().penTakesOverMs) return this.#drop(held);
    held.way = Math.max(held.way, Math.hypot(x - held.x, y - held.y) || 0);
    if (held.hasBegun) return [{ type: 'move', press, pointer, samples: input.samples }];
    if (!(time - held.since >= this.#hand().startDelayMs)) return [];
    held.hasBegun = true;
    // From where the hand is by now, not from where it came to rest.
    return [{ type: 'down', press, pointer, samples: input.samples.slice(-4) }];
  }

  #lift(held: Held, input: PointerInput): readonly Press[] {
    const { jitter, startDelayMs } = this.#hand();
    if (held.mayBeLoose && input.type === 'up' && held.way <= jitter) {
      held.isLoose = true;
      held.hasBegun = true;
      return startDelayMs > 0 ? [{ ...held, type: 'down', samples: input.samples }] : [];
    }
    // A tap that was held long enough is one, though the hand lay still.
    const [x, y, time] = placeOf(input);
    const isDot = !held.hasBegun && isDrawable(x, y, time, 0) && time - held.since >= startDelayMs;
    if (!isDot) return this.#end(held);
    held.hasBegun = true;
    const { press, pointer } = held;
    return [{ type: 'down', press, pointer, samples: input.samples }, ...this.#end(held)];
  }

  /** The click that ends a line that follows a lifted hand; its own release means nothing. */
  #secondClick(input: PointerInput): readonly Press[] {
    const { pointer, samples } = input;
    const held = this.#held.find((one) => one.isLoose && one.pointer === pointer && this.#isOfHand(one, input));
    return held ? [{ type: 'move', press: held.press, pointer, samples }, ...this.#end(held)] : [];
  }

  /** A finger is another pointer at each tap: of several children it is the one who has the place where the line began. */
  #isOfHand(held: Held, input: PointerInput): boolean {
    if (held.pointerId === input.pointerId) return true;
    const [x, y] = placeOf(input);
    return this.#placeAt(held.x, held.y) === this.#placeAt(x, y);
  }

  #end(held: Held): readonly Press[] {
    this.#forget(held);
    const { press, pointer, since, x, y } = held;
    if (!held.hasBegun) return [];
    this.#lastTouch = pointer === 'touch' ? { press, since, x, y } : null;
    return [{ type: 'up', press, pointer, samples: [] }];
  }

  #drop(held: Held): readonly Press[] {
    this.#forget(held);
    const { press, pointer } = held;
    this.#lastTouch = null;
    return held.hasBegun ? [{ type: 'drop', press, pointer, samples: [] }] : [];
  }

  #forget(held: Held): void {
    this.#held = this.#held.filter((one) => one !== held);
  }

  /** The hand that holds the pen often touches the glass first. */
  #makeWayForPen(x: number, y: number, time: number): readonly Press[] {
    const { penTakesOverMs, together, jitter } = this.#hand();
    const isHand = (touch: Ended) =>
      time - touch.since <= penTakesOverMs &&
      (!together || Math.hypot(touch.x - x, touch.y - y) <= jitter * HAND_JITTERS);
    const touches = this.#held.filter(({ pointer }) => pointer !== 'pen');
    const done = touches.flatMap((held) => {
      if (isHand(held)) return this.#drop(held);
      return together ? [] : this.#end(held);
    });
    if (touches.length > 0) return done;
    const last = this.#lastTouch;
    this.#lastTouch = null;
    return last && isHand(last) ? [{ type: 'drop', press: last.press, pointer: 'touch', samples: [] }] : [];
  }

  #isPalm({ pointer, contactMm }: PointerInput): boolean {
    return pointer === 'touch' && contactMm > this.#hand().palmMm;
  }
}

function placeOf({ samples }: PointerInput): readonly [x: number, y: number, time: number] {
  const [x = Number.NaN, y = Number.NaN, time = Number.NaN] = samples;
  return [x, y, time];
}
