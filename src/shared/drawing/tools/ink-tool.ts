/** What hands draw: presses in, stroke events out. No canvas, no React. */

import type { Stroke } from '../ops/stroke.ts';
import type { Brush } from './chosen.ts';
import type { InkToolContext } from './ink-settings.ts';
import type { Press } from './press-reader.ts';
import { StrokeDraft } from './stroke-draft.ts';

/** `from` is the index of the first new point. `dropped` takes back a stroke, finished or not. */
export type InkEvent =
  | { readonly type: 'begun'; readonly stroke: Stroke }
  | { readonly type: 'extended'; readonly stroke: Stroke; readonly from: number }
  | { readonly type: 'finished'; readonly stroke: Stroke }
  | { readonly type: 'dropped'; readonly stroke: Stroke };

/**
 * One stroke for each press. A class and not closures, because the engine compiles closures anew for each drawing that
 * is opened, and the first strokes on it would lag.
 */
export class InkTool {
  readonly #context: InkToolContext;
  readonly #drafts = new Map<number, StrokeDraft>();
  #last: { readonly press: number; readonly stroke: Stroke } | null = null;

  constructor(context: InkToolContext) {
    this.#context = context;
  }

  get isDrawing(): boolean {
    return this.#drafts.size > 0;
  }

  /** A press begins a stroke. */
  begin({ press, pointer, samples }: Press, brush: Brush): readonly InkEvent[] {
    const { newId, newSeed, hand, page } = this.#context;
    const [x = 0, y = 0, time = 0, pressure = 0.5] = samples;
    const head = { ...brush, id: newId(), seed: newSeed(), pointer };
    const draft = new StrokeDraft(head, [x, y, time, Number.isFinite(pressure) ? pressure : 0.5], hand(), page);
    this.#drafts.set(press, draft);
    return [{ type: 'begun', stroke: draft.stroke }];
  }

  /** What a later event of a press did to its stroke. */
  handle({ type, press, samples }: Press): readonly InkEvent[] {
    if (type === 'up') return this.#finish(press);
    if (type === 'drop') return this.#drop(press);
    const draft = this.#drafts.get(press);
    const from = draft?.extend(samples) ?? null;
    return draft && from !== null ? [{ type: 'extended', stroke: draft.stroke, from }] : [];
  }

  /** Lets time pass where hands stand still: some tools go on. @param time on the clock of the samples, ms */
  pass(time: number): readonly InkEvent[] {
    return [...this.#drafts.values()].flatMap((draft) => {
      const from = draft.stay(time);
      return from === null ? [] : [{ type: 'extended', stroke: draft.stroke, from }];
    });
  }

  #finish(press: number): readonly InkEvent[] {
    const draft = this.#drafts.get(press);
    if (!draft) return [];
    this.#drafts.delete(press);
    if (draft.reach() < this.#context.hand().shortestMark) return [{ type: 'dropped', stroke: draft.stroke }];
    const stroke = draft.finish();
    this.#last = { press, stroke };
    return [{ type: 'finished', stroke }];
  }

  #drop(press: number): readonly InkEvent[] {
    const draft = this.#drafts.get(press);
    const stroke = draft?.stroke ?? (this.#last?.press === press ? this.#last.stroke : null);
    this.#drafts.delete(press);
    this.#last = null;
    return stroke ? [{ type: 'dropped', stroke }] : [];
  }
}
