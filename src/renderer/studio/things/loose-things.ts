/** Stickers and labels of one drawing while it is drawn: what hands and keyboards do to them. */

import type { View } from '../../../shared/drawing/glass/view.ts';
import type { History } from '../../../shared/drawing/history.ts';
import type { Placement } from '../../../shared/drawing/ops/thing.ts';
import { thingAt } from '../../../shared/drawing/things/extent.ts';
import { samePlacement } from '../../../shared/drawing/things/placements.ts';
import { newWords, withWords, writtenOp } from '../../../shared/drawing/things/writing.ts';
import { looseThings, NO_THINGS } from '../../../shared/drawing/things.ts';
import type { Chosen } from '../../../shared/drawing/tools/chosen.ts';
import type { PointerInput } from '../../../shared/drawing/tools/pointer-input.ts';
import type { PointerTool } from '../../../shared/drawing/tools/pointer-tool.ts';
import { type ThingEvent, ThingTool } from '../../../shared/drawing/tools/thing-tool.ts';
import type { StudioSession } from '../studio-session.ts';
import type { LooseStage } from './loose-stage.ts';
import { measureLabel } from './measure.ts';
import { ThingsInSight } from './things-in-sight.ts';

/** Width of a new sticker and of four letters' heights of new words, page units. */
const NEW_WIDTH = 260;
/** A fingertip that misses a small thing by so much still means it, mm; less is trembling and no move. */
const SLOP_MM = 3;

export type LooseThingsOptions = {
  readonly session: StudioSession;
  readonly newId: () => string;
  readonly pixelsPerMm: number;
};

export class LooseThings implements PointerTool {
  readonly #session: StudioSession;
  readonly #newId: () => string;
  readonly #pixelsPerMm: number;
  readonly #tool: ThingTool;
  readonly #sight = new ThingsInSight();
  #newWidth = NEW_WIDTH;
  #goesOnWriting = false;

  constructor({ session, newId, pixelsPerMm }: LooseThingsOptions) {
    this.#session = session;
    this.#newId = newId;
    this.#pixelsPerMm = pixelsPerMm;
    this.#sight.follow(looseThings(session.history));
    this.#tool = new ThingTool({
      page: session.page.size,
      thingAt: (x, y) => thingAt(this.#sight.now.things, x, y, measureLabel, this.#slop()),
      selected: () => this.#sight.now.selected,
      newPlacement: () => this.#newPlacement(0, 0),
      newId,
      stillness: () => this.#slop(),
    });
  }

  readonly subscribe = this.#sight.subscribe;

  readonly snapshot = this.#sight.snapshot;

  /** Takes part in the session until what is returned is called. */
  join(): () => void {
    const kinds = ['hand', 'sticker', 'label'] as const;
    for (const kind of kinds) this.#session.setTool(kind, this);
    const follow = (history: History) => this.#sight.follow(looseThings(history));
    const stop = this.#session.watch(follow);
    follow(this.#session.history);
    return () => {
      stop();
      this.finish();
      for (const kind of kinds) this.#session.setTool(kind, null);
    };
  }

  /** From here on things are shown on `stage`. */
  attach(stage: LooseStage | null, view: View | null): void {
    this.#sight.change({ stage, view });
  }

  /** A thing goes with a hand that cannot hold; a tap beside all of them is a tap. */
  carries(x: number, y: number): boolean {
    return thingAt(this.#sight.now.things, x, y, measureLabel, this.#slop()) !== null;
  }

  pointer(input: PointerInput, chosen: Chosen): void {
    if (input.type === 'down') this.endWriting();
    for (const event of this.#tool.handle(input, chosen)) this.#apply(event);
  }

  finish(): void {
    for (const event of this.#tool.finish()) this.#apply(event);
    if (!this.#goesOnWriting) this.endWriting();
    this.#sight.change({ held: NO_THINGS });
  }

  /** Words that are being written stay open, though hands are lifted: the page only takes another size. */
  whileWriting(run: () => void): void {
    this.#goesOnWriting = true;
    run();
    this.#goesOnWriting = false;
  }

  select(id: string | null): void {
    if (id !== this.#sight.now.selected) this.endWriting();
    this.#sight.change({ selected: id });
  }

  /** Shows the selected thing elsewhere while a hand pulls at it; `place` does it. */
  pull(placement: Placement): void {
    const { selected } = this.#sight;
    if (selected) this.#sight.hold({ ...selected, placement });
  }

  /** Lays the selected thing here, as one step. */
  place(placement: Placement): void {
    const { selected } = this.#sight;
    // Another hand may have taken it away while this one pulled at it.
    if (!selected) return this.#sight.change({ held: NO_THINGS });
    this.#sight.letGo(selected.id);
    if (samePlacement(selected.placement, placement)) return;
    if (selected.placement.width !== placement.width) this.#newWidth = placement.width;
    this.#session.add({ kind: 'move', id: selected.id, placement });
  }

  /** Takes the selected thing away; a step back brings it again. */
  remove(): void {
    const { selected } = this.#sight;
    if (selected) this.#session.add({ kind: 'remove', id: selected.id });
  }

  /** Makes ink of the selected thing. */
  stick(): void {
    const { selected } = this.#sight;
    if (selected) this.#session.add({ kind: 'stick', id: selected.id });
  }

  /** Another colour for the selected label, or for the words that are being written. */
  colour(colour: string): void {
    const { selected, now } = this.#sight;
    if (now.writing) return this.#sight.change({ writing: withWords(now.writing, { colour }) });
    if (selected?.kind !== 'label' || selected.colour === colour) return;
    this.#session.add({ kind: 'write', id: selected.id, text: selected.text, colour });
  }

  /** Opens the words of the selected label. */
  openWords(): void {
    const { selected } = this.#sight;
    if (selected?.kind === 'label') this.#sight.change({ writing: { thing: selected, isNew: false } });
  }

  type(text: string): void {
    const { writing } = this.#sight.now;
    if (writing) this.#sight.change({ writing: withWords(writing, { text }) });
  }

  /** Puts what was written on the page. Without words there is no label. */
  endWriting(): void {
    const { writing, things, selected } = this.#sight.now;
    if (!writing) return;
    const op = writtenOp(writing, things.get(writing.thing.id));
    this.#sight.change({ writing: null, selected: op?.kind === 'place' ? op.thing.id : selected });
    if (op) this.#session.add(op);
  }

  #apply(event: ThingEvent): void {
    switch (event.type) {
      case 'selected':
        return this.select(event.id);
      case 'shown':
        return this.#sight.hold(event.thing);
      case 'placed':
        this.#sight.letGo(event.thing.id);
        return this.#session.add({ kind: 'place', thing: event.thing });
      case 'moved':
        this.#sight.letGo(event.id);
        return this.#session.add({ kind: 'move', id: event.id, placement: event.placement });
      case 'dropped':
        return this.#sight.letGo(event.id);
      case 'meant':
        return this.openWords();
      case 'written':
        return this.#beginWords(event.x, event.y, event.colour);
    }
  }

  #beginWords(x: number, y: number, colour: string): void {
    const writing = newWords(this.#newId(), this.#newPlacement(x, y), colour);
    this.#sight.change({ selected: null, writing });
  }

  #newPlacement(x: number, y: number): Placement {
    return { x, y, width: this.#newWidth, turn: 0, isFlipped: false };
  }

  #slop(): number {
    return (SLOP_MM * this.#pixelsPerMm) / (this.#sight.now.view?.cssScale ?? 1);
  }
}
