/** Stickers and labels of one drawing while it is drawn: what lies there, what is selected, what is being written. */
import { type History } from '../../../shared/drawing/history.ts';
import type { Placement, Thing } from '../../../shared/drawing/ops/thing.ts';
import { thingAt } from '../../../shared/drawing/things/extent.ts';
import { samePlacement } from '../../../shared/drawing/things/placements.ts';
import { looseThings, type Things } from '../../../shared/drawing/things.ts';
import type { Chosen } from '../../../shared/drawing/tools/chosen.ts';
import type { PointerInput } from '../../../shared/drawing/tools/pointer-input.ts';
import type { PointerTool } from '../../../shared/drawing/tools/pointer-tool.ts';
import { type ThingEvent, ThingTool } from '../../../shared/drawing/tools/thing-tool.ts';
import type { StudioSession } from '../studio-session.ts';
import type { View } from '../view.ts';
import type { LooseStage } from './loose-stage.ts';
import { measureLabel } from './measure.ts';

/** Width of a new sticker and of four letters' heights of new words, page units. */
const NEW_WIDTH = 260;
/** A fingertip that misses a small thing by so much still means it, mm; less is trembling and no move. */
const SLOP_MM = 3;

/** Words while they are typed; `id` is null until they are on the page. */
export type Writing = { readonly thing: Thing & { readonly kind: 'label' }; readonly isNew: boolean };

export type ThingsSnapshot = {
  /** The selected thing as it is shown now, also in the middle of a move. */
  readonly selected: Thing | null;
  readonly writing: Writing | null;
  /** How the page lies in its place; null while there is none. */
  readonly view: View | null;
};

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
  readonly #listeners = new Set<() => void>();
  #things: Things;
  /** Things in a hand, where the hand has them. */
  #held: Things = new Map();
  #selected: string | null = null;
  #writing: Writing | null = null;
  #newWidth = NEW_WIDTH;
  #snapshot: ThingsSnapshot = { selected: null, writing: null, view: null };
  #stage: LooseStage | null = null;
  #view: View | null = null;

  constructor({ session, newId, pixelsPerMm }: LooseThingsOptions) {
    this.#session = session;
    this.#newId = newId;
    this.#pixelsPerMm = pixelsPerMm;
    this.#things = looseThings(session.history);
    this.#tool = new ThingTool({
      page: session.page.size,
      thingAt: (x, y) => thingAt(this.#things, x, y, measureLabel, this.#slop()),
      selected: () => this.#selected,
      newPlacement: () => this.#newPlacement(0, 0),
      newId,
      stillness: () => this.#slop(),
    });
  }

  readonly subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  };

  readonly snapshot = (): ThingsSnapshot => this.#snapshot;

  /** Takes part in the session until what is returned is called. */
  join(): () => void {
    const kinds = ['hand', 'sticker', 'label'] as const;
    for (const kind of kinds) this.#session.setTool(kind, this);
    const stop = this.#session.watch((history) => this.#follow(history));
    this.#follow(this.#session.history);
    return () => {
      stop();
      this.finish();
      for (const kind of kinds) this.#session.setTool(kind, null);
    };
  }

  /** From here on things are shown on `stage`. */
  attach(stage: LooseStage | null, view: View | null): void {
    this.#stage = stage;
    this.#view = view;
    this.#tell();
  }

  pointer(input: PointerInput, chosen: Chosen): void {
    if (input.type === 'down') this.endWriting();
    for (const event of this.#tool.handle(input, chosen)) this.#apply(event);
  }

  finish(): void {
    for (const event of this.#tool.finish()) this.#apply(event);
    this.endWriting();
    this.#drop();
  }

  select(id: string | null): void {
    if (id !== this.#selected) this.endWriting();
    this.#selected = id;
    this.#tell();
  }

  /** Shows the selected thing elsewhere while a hand pulls at it; `place` does it. */
  pull(placement: Placement): void {
    const thing = this.#selected === null ? null : this.#things.get(this.#selected);
    if (thing) this.#show({ ...thing, placement });
  }

  /** Lays the selected thing here, as one step. */
  place(placement: Placement): void {
    const thing = this.#selected === null ? null : this.#things.get(this.#selected);
    this.#held = new Map();
    if (!thing || samePlacement(thing.placement, placement)) return this.#tell();
    if (thing.placement.width !== placement.width) this.#newWidth = placement.width;
    this.#session.add({ kind: 'move', id: thing.id, placement });
  }

  /** Takes the selected thing away; a step back brings it again. */
  remove(): void {
    if (this.#selected !== null) this.#session.add({ kind: 'remove', id: this.#selected });
  }

  /** Makes ink of the selected thing. */
  stick(): void {
    if (this.#selected !== null) this.#session.add({ kind: 'stick', id: this.#selected });
  }

  /** Another colour for the selected label, or for the words that are being written. */
  colour(colour: string): void {
    if (this.#writing) {
      const { thing } = this.#writing;
      return this.#write({ ...this.#writing, thing: { ...thing, colour } });
    }
    const thing = this.#selected === null ? null : this.#things.get(this.#selected);
    if (thing?.kind !== 'label' || thing.colour === colour) return;
    this.#session.add({ kind: 'write', id: thing.id, text: thing.text, colour });
  }

  /** Opens the words of the selected label. */
  openWords(): void {
    const thing = this.#selected === null ? null : this.#things.get(this.#selected);
    if (thing?.kind === 'label') this.#write({ thing, isNew: false });
  }

  type(text: string): void {
    if (this.#writing) this.#write({ ...this.#writing, thing: { ...this.#writing.thing, text } });
  }

  /** Puts what was written on the page. Without words there is no label. */
  endWriting(): void {
    const writing = this.#writing;
    if (!writing) return;
    this.#writing = null;
    this.#held = new Map();
    const { thing, isNew } = writing;
    const text = thing.text.trim();
    const before = this.#things.get(thing.id);
    if (isNew && text !== '') {
      this.#selected = thing.id;
      this.#session.add({ kind: 'place', thing: { ...thing, text } });
    } else if (before?.kind === 'label' && text === '') this.#session.add({ kind: 'remove', id: thing.id });
    else if (before?.kind === 'label' && (before.text !== text || before.colour !== thing.colour)) {
      this.#session.add({ kind: 'write', id: thing.id, text, colour: thing.colour });
    }
    this.#tell();
  }

  #apply(event: ThingEvent): void {
    switch (event.type) {
      case 'selected':
        return this.select(event.id);
      case 'shown':
        return this.#show(event.thing);
      case 'placed':
        this.#drop();
        return this.#session.add({ kind: 'place', thing: event.thing });
      case 'moved':
        this.#drop();
        return this.#session.add({ kind: 'move', id: event.id, placement: event.placement });
      case 'dropped':
        return this.#drop();
      case 'meant':
        return this.openWords();
      case 'written':
        return this.#beginWords(event.x, event.y, event.colour);
    }
  }

  #beginWords(x: number, y: number, colour: string): void {
    const placement = this.#newPlacement(x, y);
    this.#selected = null;
    this.#write({ thing: { kind: 'label', id: this.#newId(), placement, text: '', colour }, isNew: true });
  }

  #write(writing: Writing): void {
    this.#writing = writing;
    const { thing } = writing;
    // An empty label cannot be painted; while it is empty, nothing is there.
    if (thing.text === '') this.#held = new Map();
    else this.#held = new Map([[thing.id, thing]]);
    this.#tell();
  }

  #newPlacement(x: number, y: number): Placement {
    return { x, y, width: this.#newWidth, turn: 0, isFlipped: false };
  }

  #slop(): number {
    return (SLOP_MM * this.#pixelsPerMm) / (this.#view?.cssScale ?? 1);
  }

  #show(thing: Thing): void {
    this.#held = new Map(this.#held).set(thing.id, thing);
    this.#tell();
  }

  #drop(): void {
    if (this.#held.size === 0) return;
    this.#held = new Map();
    this.#tell();
  }

  #follow(history: History): void {
    this.#things = looseThings(history);
    if (this.#selected !== null && !this.#things.has(this.#selected)) this.#selected = null;
    if (this.#writing && !this.#writing.isNew && !this.#things.has(this.#writing.thing.id)) this.#writing = null;
    this.#tell();
  }

  #tell(): void {
    const shown = this.#shown();
    this.#stage?.show(shown);
    const selected = this.#selected === null ? null : (shown.get(this.#selected) ?? null);
    const next: ThingsSnapshot = { selected, writing: this.#writing, view: this.#view };
    const now = this.#snapshot;
    if (selected === now.selected && next.writing === now.writing && next.view === now.view) return;
    this.#snapshot = next;
    for (const listener of this.#listeners) listener();
  }

  /** What lies there, and what a hand or a keyboard is changing as it will be. */
  #shown(): Things {
    const emptied = this.#writing?.thing.text === '' ? this.#writing.thing.id : null;
    if (this.#held.size === 0 && emptied === null) return this.#things;
    const shown = new Map([...this.#things, ...this.#held]);
    if (emptied !== null) shown.delete(emptied);
    return shown;
  }
}
