/** A tap on the page: a press that lifts where it came down, whatever trembles in between. */
import { isDrawable } from '../geometry/point.ts';
import type { PointerInput } from './pointer-input.ts';

export type Tap = { readonly x: number; readonly y: number };

/**
 * Takes the events of presses; gives the place of a press when it lifts. The place is where it came down: a hand that
 * trembles lifts elsewhere. A press that was taken back, because it was a resting hand, is no tap.
 */
export class TapTool {
  readonly #presses = new Map<number, Tap>();

  handle({ pointerId, type, samples }: PointerInput): Tap | null {
    const [x = Number.NaN, y = Number.NaN] = samples;
    if (type === 'down' && isDrawable(x, y, 0, 0)) this.#presses.set(pointerId, { x, y });
    if (type !== 'up' && type !== 'cancel') return null;
    const tap = this.#presses.get(pointerId) ?? null;
    this.#presses.delete(pointerId);
    return type === 'up' ? tap : null;
  }

  finish(): void {
    this.#presses.clear();
  }
}
