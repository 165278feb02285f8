import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { strokeSchema } from '../../../../../src/shared/drawing/ops/stroke.ts';
import type { PointerInput } from '../../../../../src/shared/drawing/tools/pointer-input.ts';
import { createHand } from './hand.ts';

describe('ink tool', () => {
  it('begins, extends and finishes a stroke', () => {
    const hand = createHand();
    expect(hand.send('down', 1, { x: 10, y: 10 })).toEqual(['begun']);
    expect(hand.tool.isDrawing).toBe(true);
    expect(hand.send('move', 1, { x: 40, y: 10, time: 8 })).toEqual(['extended']);
    expect(hand.send('up', 1, { x: 40, y: 10, time: 16 })).toEqual(['finished']);
    expect(hand.tool.isDrawing).toBe(false);
    const last = hand.events.at(-1);
    expect(last?.stroke.points.slice(0, 4)).toEqual([10, 10, 0, 0.5]);
    // The line arrives where the hand lifted, smoothing or not.
    expect(last?.stroke.points.slice(-4, -2)).toEqual([40, 10]);
  });

  it('takes all samples of one event, and says where they begin', () => {
    const [alone, together] = [createHand(), createHand()];
    for (const hand of [alone, together]) hand.send('down', 1, { x: 10, y: 10 });
    const samples = [40, 10, 8, 0.5, Number.NaN, 10, 12, 0.5, 80, 30, 16, 0.5];
    for (let index = 0; index < samples.length; index += 4) {
      alone.send('move', 1, { samples: samples.slice(index, index + 4) });
    }
    expect(together.send('move', 1, { samples })).toEqual(['extended']);
    expect(together.events.at(-1)).toMatchObject({ from: 1 });
    expect(together.events.at(-1)?.stroke.points).toEqual(alone.events.at(-1)?.stroke.points);
    expect(together.events.at(-1)?.stroke.points).toHaveLength(12);
  });

  it('keeps a tap as a dot', () => {
    const hand = createHand();
    hand.send('down', 1, { x: 5, y: 6 });
    hand.send('up', 1, { x: 5, y: 6, time: 40 });
    expect(hand.events.at(-1)?.stroke.points).toEqual([5, 6, 0, 0.5]);
  });

  it('follows the first finger and ignores the second one', () => {
    const hand = createHand();
    hand.send('down', 1);
    expect(hand.send('down', 2, { x: 500 })).toEqual([]);
    expect(hand.send('move', 2, { x: 600 })).toEqual([]);
    expect(hand.send('up', 2)).toEqual([]);
    expect(hand.send('move', 1, { x: 30, time: 8 })).toEqual(['extended']);
  });

  it('ignores a palm that lands, and drops one that spreads', () => {
    const hand = createHand();
    expect(hand.send('down', 1, { contactMm: 40 })).toEqual([]);
    hand.send('down', 2);
    expect(hand.send('move', 2, { contactMm: 40, time: 50 })).toEqual(['dropped']);
    expect(hand.tool.isDrawing).toBe(false);
  });

  it('keeps the stroke of a finger that later lies flat', () => {
    const hand = createHand();
    hand.send('down', 1);
    expect(hand.send('move', 1, { x: 50, contactMm: 40, time: 900 })).toEqual(['extended']);
  });

  it('lets a pen take over from the touch that came just before it', () => {
    const hand = createHand();
    hand.send('down', 1, { time: 1000 });
    expect(hand.send('down', 2, { pointer: 'pen', time: 1200 })).toEqual(['dropped', 'begun']);
    expect(hand.send('move', 1, { x: 80, time: 1210 })).toEqual([]);
  });

  it('takes back a tap of the hand that came just before the pen', () => {
    const hand = createHand();
    hand.send('down', 1, { time: 1000 });
    hand.send('up', 1, { time: 1050 });
    expect(hand.send('down', 2, { pointer: 'pen', time: 1200 })).toEqual(['dropped', 'begun']);
  });

  it('keeps a touch stroke that is older than that', () => {
    const hand = createHand();
    hand.send('down', 1, { time: 1000 });
    expect(hand.send('down', 2, { pointer: 'pen', time: 1400 })).toEqual(['finished', 'begun']);
  });

  it('lets no finger disturb a pen', () => {
    const hand = createHand();
    hand.send('down', 1, { pointer: 'pen' });
    expect(hand.send('down', 2)).toEqual([]);
    expect(hand.tool.isDrawing).toBe(true);
  });

  it('finishes and keeps a stroke whose pointer is cancelled or lost', () => {
    const hand = createHand();
    hand.send('down', 1);
    hand.send('move', 1, { x: 30, time: 8 });
    expect(hand.send('cancel', 1, { x: Number.NaN })).toEqual(['finished']);
  });

  it('ignores moves and releases whose press was elsewhere', () => {
    const hand = createHand();
    expect(hand.send('move', 1, { x: 30 })).toEqual([]);
    expect(hand.send('up', 1)).toEqual([]);
  });

  it('ends a stroke whose release was missed', () => {
    const hand = createHand();
    hand.send('down', 1, { pointer: 'mouse' });
    expect(hand.send('move', 1, { pointer: 'mouse', x: 90, isPressed: false })).toEqual(['finished']);
    hand.send('down', 1, { pointer: 'mouse' });
    expect(hand.send('down', 1, { pointer: 'mouse' })).toEqual(['finished', 'begun']);
  });

  it('ignores a press of another button and a press at no place', () => {
    const hand = createHand();
    expect(hand.send('down', 1, { pointer: 'mouse', isPressed: false })).toEqual([]);
    expect(hand.send('down', 1, { x: Number.NaN })).toEqual([]);
  });

  it('adds nothing for equal points, NaN, or a hand that stands still', () => {
    const hand = createHand();
    hand.send('down', 1, { x: 10, y: 10 });
    expect(hand.send('move', 1, { x: 10, y: 10, time: 8 })).toEqual([]);
    expect(hand.send('move', 1, { x: Number.NaN, y: 10, time: 16 })).toEqual([]);
    expect(hand.send('move', 1, { x: 10.4, y: 10, time: 24 })).toEqual([]);
  });

  it('stops growing, but goes on, after 20,000 points', () => {
    const hand = createHand();
    hand.send('down', 1);
    for (let index = 1; index < 25_000; index += 1) hand.send('move', 1, { x: (index % 2) * 900, time: index });
    hand.send('up', 1);
    expect(hand.events.at(-1)?.stroke.points).toHaveLength(80_000);
  });

  it('only ever stores strokes that can be loaded again, whatever the pointers do', () => {
    const input: fc.Arbitrary<PointerInput> = fc.record({
      type: fc.constantFrom('down' as const, 'move' as const, 'up' as const, 'cancel' as const),
      pointerId: fc.integer({ min: 1, max: 3 }),
      pointer: fc.constantFrom('mouse' as const, 'touch' as const, 'pen' as const),
      samples: fc
        .array(fc.tuple(fc.double(), fc.double(), fc.double({ noNaN: true, min: 0, max: 1e6 }), fc.double()), {
          minLength: 1,
          maxLength: 4,
        })
        .map((samples) => samples.flat()),
      contactMm: fc.double(),
      isPressed: fc.boolean(),
    });
    fc.assert(
      fc.property(fc.array(input, { maxLength: 60 }), (inputs) => {
        const hand = createHand();
        for (const one of inputs) hand.events.push(...hand.handle(one));
        hand.events.push(...hand.finish());
        const ends = hand.events.filter((event) => event.type === 'finished');
        expect(ends.every((event) => strokeSchema.safeParse(event.stroke).success)).toBe(true);
        expect(hand.tool.isDrawing).toBe(false);
      }),
    );
  });
});
