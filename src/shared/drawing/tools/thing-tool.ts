/** The hand that lays things on the page and takes hold of them, as a small state machine. No canvas, no React. */
import { isDrawable } from '../geometry/point.ts';
import type { PageSize } from '../ops/page.ts';
import type { Placement, Thing } from '../ops/thing.ts';
import { movedTo, samePlacement } from '../things/placements.ts';
import type { Chosen } from './chosen.ts';
import type { PointerInput } from './pointer-input.ts';

/**
 * `shown` says where a thing is while a hand has it; nothing is done yet. `moved` and `placed` are steps of the drawing.
 * `meant` is a tap on a thing that was taken hold of before, `written` one on the page where words are to stand.
 */
export type ThingEvent =
  | { readonly type: 'selected'; readonly id: string | null }
  | { readonly type: 'shown'; readonly thing: Thing }
  | { readonly type: 'moved'; readonly id: string; readonly placement: Placement }
  | { readonly type: 'placed'; readonly thing: Thing }
  | { readonly type: 'dropped'; readonly id: string }
  | { readonly type: 'meant'; readonly id: string }
  | { readonly type: 'written'; readonly x: number; readonly y: number; readonly colour: string };

export type ThingToolContext = {
  readonly page: PageSize;
  /** The topmost thing that a finger at this place means. */
  readonly thingAt: (x: number, y: number) => Thing | null;
  readonly selected: () => string | null;
  /** How a new sticker lies, apart from its place. */
  readonly newPlacement: () => Placement;
  readonly newId: () => string;
  /** A hand that trembles less than this far has not moved; page units. */
  readonly stillness: () => number;
};

type Hold = {
  /** As it lay when the hand came. */
  readonly thing: Thing;
  readonly isNew: boolean;
  /** A tap on it means its words and not only the thing. */
  readonly isMeant: boolean;
  readonly startX: number;
  readonly startY: number;
  now: Placement;
  hasMoved: boolean;
};

type Press = { readonly x: number; readonly y: number; readonly colour: string };

/** Several hands hold several things; a thing is held by one hand at a time. */
export class ThingTool {
  readonly #context: ThingToolContext;
  readonly #holds = new Map<number, Hold>();
  /** Presses that will ask for words when they lift. */
  readonly #presses = new Map<number, Press>();

  constructor(context: ThingToolContext) {
    this.#context = context;
  }

  get isHolding(): boolean {
    return this.#holds.size > 0;
  }

  /** Takes one pointer event of a press that began while `chosen` was chosen; returns what it did, in order. */
  handle(input: PointerInput, chosen: Chosen): readonly ThingEvent[] {
    const [x = Number.NaN, y = Number.NaN] = input.samples.slice(-4);
    switch (input.type) {
      case 'down':
        return [...this.#end(input.pointerId), ...this.#press(input, chosen)];
      case 'move':
        return isDrawable(x, y, 0, 0) ? this.#follow(input, x, y) : [];
      case 'up':
        return this.#end(input.pointerId);
      case 'cancel':
        return this.#takeBack(input.pointerId);
    }
  }

  /** Lets everything go where it is and keeps it there. */
  finish(): readonly ThingEvent[] {
    this.#presses.clear();
    return [...this.#holds.keys()].flatMap((pointerId) => this.#end(pointerId));
  }

  #press(input: PointerInput, chosen: Chosen): readonly ThingEvent[] {
    const [x = Number.NaN, y = Number.NaN] = input.samples;
    if (!isDrawable(x, y, 0, 0)) return [];
    const thing = this.#context.thingAt(x, y);
    if (thing) return this.#hold(input.pointerId, thing, chosen, x, y);
    if (chosen.kind === 'label') {
      this.#presses.set(input.pointerId, { x, y, colour: chosen.colour });
      return [{ type: 'selected', id: null }];
    }
    if (chosen.kind !== 'sticker') return [{ type: 'selected', id: null }];
    const { newId, newPlacement, page } = this.#context;
    const placement = movedTo(newPlacement(), { x, y }, page);
    const added: Thing = { kind: 'sticker', id: newId(), placement, sticker: chosen.sticker };
    return [...this.#hold(input.pointerId, added, null, x, y), { type: 'shown', thing: added }];
  }

  /** @param chosen null for a thing that the press itself makes */
  #hold(pointerId: number, thing: Thing, chosen: Chosen | null, startX: number, startY: number): readonly ThingEvent[] {
    for (const { thing: held } of this.#holds.values()) if (held.id === thing.id) return [];
    const wasSelected = this.#context.selected() === thing.id;
    const isNew = chosen === null;
    const isMeant = wasSelected || (chosen?.kind === 'label' && thing.kind === 'label');
    const now = thing.placement;
    this.#holds.set(pointerId, { thing, isNew, isMeant, startX, startY, now, hasMoved: false });
    return isNew || wasSelected ? [] : [{ type: 'selected', id: thing.id }];
  }

  #follow(input: PointerInput, x: number, y: number): readonly ThingEvent[] {
    const hold = this.#holds.get(input.pointerId);
    if (!hold) return [];
    const { thing, startX, startY } = hold;
    const isStill = Math.hypot(x - startX, y - startY) < this.#context.stillness();
    if (isStill && !hold.hasMoved) return [];
    hold.hasMoved = true;
    const { placement } = thing;
    const place = { x: placement.x + x - startX, y: placement.y + y - startY };
    hold.now = movedTo(placement, place, this.#context.page);
    return [{ type: 'shown', thing: { ...thing, placement: hold.now } }];
  }

  /** It was a resting hand: what it held lies where it lay. */
  #takeBack(pointerId: number): readonly ThingEvent[] {
    this.#presses.delete(pointerId);
    const hold = this.#holds.get(pointerId);
    this.#holds.delete(pointerId);
    return hold ? [{ type: 'dropped', id: hold.thing.id }] : [];
  }

  #end(pointerId: number): readonly ThingEvent[] {
    const press = this.#presses.get(pointerId);
    this.#presses.delete(pointerId);
    if (press) return [{ type: 'written', ...press }];
    const hold = this.#holds.get(pointerId);
    this.#holds.delete(pointerId);
    if (!hold) return [];
    const { thing, now } = hold;
    if (hold.isNew) {
      return [
        { type: 'placed', thing: { ...thing, placement: now } },
        { type: 'selected', id: thing.id },
      ];
    }
    if (!samePlacement(thing.placement, now)) return [{ type: 'moved', id: thing.id, placement: now }];
    if (hold.hasMoved) return [{ type: 'dropped', id: thing.id }];
    return hold.isMeant ? [{ type: 'meant', id: thing.id }] : [];
  }
}
