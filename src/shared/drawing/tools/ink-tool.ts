/** The drawing hand as a small state machine: pointer data in, stroke events out. No canvas, no React. */

import { isDrawable } from '../geometry/point.ts';
import type { Stroke } from '../ops/stroke.ts';
import type { InkToolContext } from './ink-settings.ts';
import type { PointerInput } from './pointer-input.ts';
import { StrokeDraft } from './stroke-draft.ts';

/** `from` is the index of the first new point. `dropped` takes back a stroke that was a hand resting, finished or not. */
export type InkEvent =
  | { readonly type: 'begun'; readonly stroke: Stroke }
  | { readonly type: 'extended'; readonly stroke: Stroke; readonly from: number }
  | { readonly type: 'finished'; readonly stroke: Stroke }
  | { readonly type: 'dropped'; readonly stroke: Stroke };

type Press = { readonly pointerId: number; readonly pointer: PointerInput['pointer']; readonly time: number };

export type InkToolState = 'idle' | 'drawing';

/**
 * A tool that follows one pointer at a time: the first one, or a pen as soon as it comes. A class and not closures,
 * because the engine compiles closures anew for each drawing that is opened, and the first strokes on it would lag.
 */
export class InkTool {
  readonly #context: InkToolContext;
  #press: Press | null = null;
  #draft: StrokeDraft | null = null;
  #lastTouch: { readonly stroke: Stroke; readonly time: number } | null = null;

  constructor(context: InkToolContext) {
    this.#context = context;
  }

  get state(): InkToolState {
    return this.#draft ? 'drawing' : 'idle';
  }

  /** Takes one pointer event; returns what it did to strokes, in order. */
  handle(input: PointerInput): readonly InkEvent[] {
    if (input.type === 'move') return this.#move(input);
    if (input.type === 'down') return this.#down(input);
    return this.#press?.pointerId === input.pointerId ? this.finish() : [];
  }

  /** Finishes the stroke in progress, if any: the hand lifts, the window lost focus, or the studio closes. */
  finish(): readonly InkEvent[] {
    if (!this.#draft || !this.#press) return [];
    const stroke = this.#draft.finish();
    this.#lastTouch = this.#press.pointer === 'touch' ? { stroke, time: this.#press.time } : null;
    this.#draft = null;
    this.#press = null;
    return [{ type: 'finished', stroke }];
  }

  #begin(input: PointerInput): readonly InkEvent[] {
    const { brush, newId, newSeed, hand, page } = this.#context;
    const first = firstOf(input);
    this.#press = { pointerId: input.pointerId, pointer: input.pointer, time: first[2] };
    const head = { ...brush(), id: newId(), seed: newSeed(), pointer: input.pointer };
    this.#draft = new StrokeDraft(head, first, hand, page);
    return [{ type: 'begun', stroke: this.#draft.stroke }];
  }

  #down(input: PointerInput): readonly InkEvent[] {
    if (!input.isPressed || !isDrawable(...firstOf(input)) || this.#isPalm(input)) return [];
    if (input.pointer === 'pen' && this.#press?.pointer !== 'pen') {
      return [...this.#makeWayForPen(timeOf(input)), ...this.#begin(input)];
    }
    // The same pointer pressed twice: its release was lost on the way.
    if (this.#press?.pointerId === input.pointerId) return [...this.finish(), ...this.#begin(input)];
    return this.#press ? [] : this.#begin(input);
  }

  #move(input: PointerInput): readonly InkEvent[] {
    const draft = this.#draft;
    const press = this.#press;
    if (!draft || !press || press.pointerId !== input.pointerId) return [];
    if (!input.isPressed) return this.finish();
    // A palm lands on its edge and spreads within a moment; later the same finger may well lie flat.
    if (this.#isPalm(input) && timeOf(input) - press.time <= this.#context.hand.penTakesOverMs) {
      return this.#drop(draft.stroke);
    }
    const from = draft.extend(input.samples);
    return from === null ? [] : [{ type: 'extended', stroke: draft.stroke, from }];
  }

  /** The hand that holds the pen often touches the glass first. */
  #makeWayForPen(time: number): readonly InkEvent[] {
    const recent = (since: number) => time - since <= this.#context.hand.penTakesOverMs;
    if (this.#draft && this.#press) return recent(this.#press.time) ? this.#drop(this.#draft.stroke) : this.finish();
    return this.#lastTouch && recent(this.#lastTouch.time) ? this.#drop(this.#lastTouch.stroke) : [];
  }

  #drop(stroke: Stroke): readonly InkEvent[] {
    this.#draft = null;
    this.#press = null;
    this.#lastTouch = null;
    return [{ type: 'dropped', stroke }];
  }

  #isPalm(input: PointerInput): boolean {
    return input.pointer === 'touch' && input.contactMm > this.#context.hand.palmMm;
  }
}

function firstOf({ samples }: PointerInput): readonly [x: number, y: number, time: number, pressure: number] {
  const [x = Number.NaN, y = Number.NaN, time = Number.NaN, pressure = Number.NaN] = samples;
  return [x, y, time, pressure];
}

function timeOf({ samples }: PointerInput): number {
  return samples[2] ?? Number.NaN;
}
