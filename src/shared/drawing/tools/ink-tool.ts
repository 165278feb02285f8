/** The drawing hand as a small state machine: pointer data in, stroke events out. No canvas, no React. */
import type { Stroke } from '../document.ts';
import { isDrawable } from '../geometry/point.ts';
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

export type InkTool = {
  /** Takes one pointer event; returns what it did to strokes, in order. */
  readonly handle: (input: PointerInput) => readonly InkEvent[];
  /** Finishes the stroke in progress, if any: the window lost focus, or the studio closes. */
  readonly finish: () => readonly InkEvent[];
  readonly state: () => InkToolState;
};

/** A tool that follows one pointer at a time: the first one, or a pen as soon as it comes. */
export function createInkTool(context: InkToolContext): InkTool {
  let press: Press | null = null;
  let draft: StrokeDraft | null = null;
  let lastTouch: { readonly stroke: Stroke; readonly time: number } | null = null;

  function begin(input: PointerInput): readonly InkEvent[] {
    const first = firstOf(input);
    press = { pointerId: input.pointerId, pointer: input.pointer, time: first[2] };
    const head = { ...context.brush(), id: context.newId(), seed: context.newSeed(), pointer: input.pointer };
    draft = new StrokeDraft(head, first, context.hand, context.page);
    return [{ type: 'begun', stroke: draft.stroke }];
  }

  function end(): readonly InkEvent[] {
    if (!draft || !press) return [];
    const stroke = draft.finish();
    lastTouch = press.pointer === 'touch' ? { stroke, time: press.time } : null;
    draft = null;
    press = null;
    return [{ type: 'finished', stroke }];
  }

  /** The hand that holds the pen often touches the glass first. */
  function makeWayForPen(time: number): readonly InkEvent[] {
    const recent = (since: number) => time - since <= context.hand.penTakesOverMs;
    if (draft && press) return recent(press.time) ? drop(draft.stroke) : end();
    return lastTouch && recent(lastTouch.time) ? drop(lastTouch.stroke) : [];
  }

  function drop(stroke: Stroke): readonly InkEvent[] {
    draft = null;
    press = null;
    lastTouch = null;
    return [{ type: 'dropped', stroke }];
  }

  function down(input: PointerInput): readonly InkEvent[] {
    if (!input.isPressed || !isDrawable(...firstOf(input)) || isPalm(input)) return [];
    if (input.pointer === 'pen' && press?.pointer !== 'pen') return [...makeWayForPen(timeOf(input)), ...begin(input)];
    // The same pointer pressed twice: its release was lost on the way.
    if (press?.pointerId === input.pointerId) return [...end(), ...begin(input)];
    return press ? [] : begin(input);
  }

  function move(input: PointerInput): readonly InkEvent[] {
    if (!draft || !press || press.pointerId !== input.pointerId) return [];
    if (!input.isPressed) return end();
    // A palm lands on its edge and spreads within a moment; later the same finger may well lie flat.
    if (isPalm(input) && timeOf(input) - press.time <= context.hand.penTakesOverMs) return drop(draft.stroke);
    const from = draft.extend(input.samples);
    return from === null ? [] : [{ type: 'extended', stroke: draft.stroke, from }];
  }

  function isPalm(input: PointerInput): boolean {
    return input.pointer === 'touch' && input.contactMm > context.hand.palmMm;
  }

  return {
    handle(input) {
      if (input.type === 'move') return move(input);
      if (input.type === 'down') return down(input);
      return press?.pointerId === input.pointerId ? end() : [];
    },
    finish: end,
    state: () => (draft ? 'drawing' : 'idle'),
  };
}

function firstOf({ samples }: PointerInput): readonly [x: number, y: number, time: number, pressure: number] {
  const [x = Number.NaN, y = Number.NaN, time = Number.NaN, pressure = Number.NaN] = samples;
  return [x, y, time, pressure];
}

function timeOf({ samples }: PointerInput): number {
  return samples[2] ?? Number.NaN;
}
