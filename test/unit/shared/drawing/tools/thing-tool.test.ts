import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Thing, thingSchema } from '../../../../../src/shared/drawing/ops/thing.ts';
import { thingAt } from '../../../../../src/shared/drawing/things/extent.ts';
import type { Things } from '../../../../../src/shared/drawing/things.ts';
import type { Chosen } from '../../../../../src/shared/drawing/tools/chosen.ts';
import type { PointerInput } from '../../../../../src/shared/drawing/tools/pointer-input.ts';
import { TapTool } from '../../../../../src/shared/drawing/tools/tap-tool.ts';
import { type ThingEvent, ThingTool } from '../../../../../src/shared/drawing/tools/thing-tool.ts';

const page = { width: 1920, height: 1200 };
const HAND: Chosen = { kind: 'hand' };
const STICKER: Chosen = { kind: 'sticker', sticker: 'sun' };
const LABEL: Chosen = { kind: 'label', colour: '#e03131' };
const placement = { x: 500, y: 400, width: 200, turn: 0, isFlipped: false };
const cat: Thing = { kind: 'sticker', id: 'cat', placement, sticker: 'cat' };

/** A page with things, that does what the tool says. */
function table(...first: readonly Thing[]) {
  let things: Things = new Map(first.map((thing) => [thing.id, thing]));
  let selected: string | null = null;
  const done: ThingEvent[] = [];
  let ids = 0;
  const tool = new ThingTool({
    page,
    thingAt: (x, y) => thingAt(things, x, y, (text) => text.length / 2, 10),
    selected: () => selected,
    newPlacement: () => ({ ...placement, x: 0, y: 0 }),
    newId: () => `new-${ids++}`,
    stillness: () => 12,
  });
  const take = (events: readonly ThingEvent[]) => {
    for (const event of events) {
      done.push(event);
      if (event.type === 'selected') selected = event.id;
      if (event.type === 'placed') things = new Map(things).set(event.thing.id, event.thing);
      if (event.type !== 'moved') continue;
      const thing = things.get(event.id);
      if (thing) things = new Map(things).set(event.id, { ...thing, placement: event.placement });
    }
  };
  const send = (type: PointerInput['type'], x: number, y: number, chosen: Chosen, rest: Partial<PointerInput> = {}) =>
    take(
      tool.handle(
        {
          type,
          pointerId: 1,
          pointer: 'touch',
          samples: [x, y, 0, 0.5],
          contactMm: 8,
          isPressed: type !== 'up',
          ...rest,
        },
        chosen,
      ),
    );
  return { tool, send, take, done, selected: () => selected, thing: (id: string) => things.get(id) };
}

describe('a hand', () => {
  it('selects a thing with one tap and lets it go with a tap beside it', () => {
    const { send, selected, done } = table(cat);
    send('down', 510, 390, HAND);
    expect(selected()).toBe('cat');
    send('up', 510, 390, HAND);
    expect(done.map(({ type }) => type)).toEqual(['selected']);
    send('down', 1500, 900, HAND);
    send('up', 1500, 900, HAND);
    expect(selected()).toBeNull();
  });

  it('moves a thing as one step, and trembling is no step', () => {
    const { send, thing, done } = table(cat);
    send('down', 510, 390, HAND);
    send('move', 514, 395, HAND);
    send('up', 514, 395, HAND);
    expect(done.filter(({ type }) => type === 'moved')).toHaveLength(0);
    send('down', 510, 390, HAND);
    for (const x of [530, 600, 700]) send('move', x, 490, HAND);
    expect(thing('cat')?.placement.x).toBe(500);
    send('up', 700, 490, HAND);
    expect(thing('cat')?.placement).toEqual({ ...placement, x: 690, y: 500 });
    expect(done.filter(({ type }) => type === 'moved')).toHaveLength(1);
  });

  it('lays a thing back when it was a resting hand, and does nothing when it came back itself', () => {
    const { send, thing, done } = table(cat);
    send('down', 500, 400, HAND);
    send('move', 600, 400, HAND);
    send('cancel', Number.NaN, Number.NaN, HAND);
    expect(done.at(-1)).toEqual({ type: 'dropped', id: 'cat' });
    send('down', 900, 600, STICKER);
    send('cancel', Number.NaN, Number.NaN, STICKER);
    expect(done.some(({ type }) => type === 'placed' || type === 'moved')).toBe(false);
    expect(thing('cat')?.placement.x).toBe(500);
    send('down', 500, 400, HAND);
    send('move', 700, 400, HAND);
    send('move', 500, 400, HAND);
    send('up', 500, 400, HAND);
    expect(done.at(-1)).toEqual({ type: 'dropped', id: 'cat' });
  });

  it('lays a sticker where it lifts and selects it', () => {
    const { send, selected, thing } = table();
    send('down', 900, 600, STICKER);
    send('move', 950, 620, STICKER);
    send('up', 950, 620, STICKER);
    expect(selected()).toBe('new-0');
    expect(thing('new-0')).toMatchObject({ sticker: 'sun', placement: { x: 950, y: 620 } });
  });

  it('means words: a tap on the page asks for them there, a tap on a selected label for its own', () => {
    const label: Thing = { kind: 'label', id: 'words', placement, text: 'Ана', colour: '#000000' };
    const { send, done } = table(label);
    send('down', 100, 100, LABEL);
    send('up', 100, 100, LABEL);
    expect(done.at(-1)).toEqual({ type: 'written', x: 100, y: 100, colour: '#e03131' });
    send('down', 500, 400, LABEL);
    send('up', 500, 400, LABEL);
    send('down', 500, 400, LABEL);
    send('up', 500, 400, LABEL);
    expect(done.at(-1)).toEqual({ type: 'meant', id: 'words' });
  });

  it('has a thing for itself: two hands do not pull at one', () => {
    const { send, thing } = table(cat);
    send('down', 500, 400, HAND);
    send('down', 510, 410, HAND, { pointerId: 2 });
    send('move', 900, 900, HAND, { pointerId: 2 });
    send('up', 900, 900, HAND, { pointerId: 2 });
    send('move', 600, 400, HAND);
    send('up', 600, 400, HAND);
    expect(thing('cat')?.placement).toEqual({ ...placement, x: 600 });
  });

  it('makes only things that can be stored, whatever pointers do', () => {
    const value = fc.oneof(fc.integer({ min: -500, max: 2500 }), fc.constantFrom(Number.NaN, Number.POSITIVE_INFINITY));
    const press = fc.tuple(
      fc.constantFrom('down' as const, 'move' as const, 'up' as const, 'cancel' as const),
      value,
      value,
      fc.constantFrom(HAND, STICKER, LABEL),
      fc.integer({ min: 1, max: 3 }),
      fc.boolean(),
    );
    fc.assert(
      fc.property(fc.array(press, { maxLength: 40 }), (presses) => {
        const { tool, send, take, done } = table(cat);
        for (const [type, x, y, chosen, pointerId, isPressed] of presses) {
          send(type, x, y, chosen, { pointerId, isPressed });
        }
        take(tool.finish());
        expect(tool.isHolding).toBe(false);
        for (const event of done) {
          if (event.type === 'placed') thingSchema.parse(event.thing);
          if (event.type === 'moved') thingSchema.parse({ ...cat, placement: event.placement });
        }
      }),
    );
  });
});

describe('a tap', () => {
  const press = (type: PointerInput['type'], ...samples: number[]): PointerInput => ({
    type,
    pointerId: 1,
    pointer: 'touch',
    samples,
    contactMm: 0,
    isPressed: type !== 'up',
  });

  it('is where the press came down, when it lifts', () => {
    const tool = new TapTool();
    expect(tool.handle(press('down', 10, 5))).toBeNull();
    expect(tool.handle(press('move', 60, 5))).toBeNull();
    expect(tool.handle(press('up'))).toEqual({ x: 10, y: 5 });
    expect(tool.handle(press('up'))).toBeNull();
  });

  it('is no resting hand, and no place that is none', () => {
    const tool = new TapTool();
    tool.handle(press('down', 10, 5));
    expect(tool.handle(press('cancel'))).toBeNull();
    tool.handle(press('down', Number.NaN, 5));
    expect(tool.handle(press('up'))).toBeNull();
  });
});
