/** What is seen of stickers and labels: those that lie there, the ones in a hand, what is selected, what is being written. */

import type { View } from '../../../shared/drawing/glass/view.ts';
import type { Thing } from '../../../shared/drawing/ops/thing.ts';
import { thingsInHand } from '../../../shared/drawing/things/in-hand.ts';
import type { Writing } from '../../../shared/drawing/things/writing.ts';
import { NO_THINGS, type Things } from '../../../shared/drawing/things.ts';
import { createListeners } from '../../../shared/listeners.ts';
import type { LooseStage } from './loose-stage.ts';

type ThingsSnapshot = {
  /** The selected thing as it is shown now, also in the middle of a move. */
  readonly selected: Thing | null;
  readonly writing: Writing | null;
  /** How the page lies in its place; null while there is none. */
  readonly view: View | null;
};

type Sight = {
  readonly things: Things;
  /** Things in a hand, where the hand has them. */
  readonly held: Things;
  readonly selected: string | null;
  readonly writing: Writing | null;
  readonly stage: LooseStage | null;
  readonly view: View | null;
};

export class ThingsInSight {
  readonly #listeners = createListeners();
  #now: Sight = { things: NO_THINGS, held: NO_THINGS, selected: null, writing: null, stage: null, view: null };
  #snapshot: ThingsSnapshot = { selected: null, writing: null, view: null };

  readonly subscribe = this.#listeners.add;

  readonly snapshot = (): ThingsSnapshot => this.#snapshot;

  get now(): Sight {
    return this.#now;
  }

  /** The selected thing as it lies on the page. */
  get selected(): Thing | null {
    const { selected, things } = this.#now;
    return selected === null ? null : (things.get(selected) ?? null);
  }

  /** Shows at once what is different now. */
  change(change: Partial<Sight>): void {
    this.#now = { ...this.#now, ...change };
    const { things, held, selected, writing, stage, view } = this.#now;
    const shown = thingsInHand(things, held, writing);
    stage?.show(shown);
    const next: ThingsSnapshot = { selected: (selected !== null && shown.get(selected)) || null, writing, view };
    const last = this.#snapshot;
    if (next.selected === last.selected && writing === last.writing && view === last.view) return;
    this.#snapshot = next;
    this.#listeners.tell();
  }

  /** Other things lie there now; what was taken away is neither selected nor written any more. */
  follow(things: Things): void {
    const { selected, writing } = this.#now;
    this.change({
      things,
      selected: selected !== null && things.has(selected) ? selected : null,
      writing: writing && (writing.isNew || things.has(writing.thing.id)) ? writing : null,
    });
  }

  /** A hand has it here. */
  hold(thing: Thing): void {
    this.change({ held: new Map(this.#now.held).set(thing.id, thing) });
  }

  /** Shown where it lies again; what other hands hold stays with them. */
  letGo(id: string): void {
    const held = new Map(this.#now.held);
    if (held.delete(id)) this.change({ held });
  }
}
