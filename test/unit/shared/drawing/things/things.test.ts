import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Op } from '../../../../../src/shared/drawing/document.ts';
import { firstVisible } from '../../../../../src/shared/drawing/history.ts';
import { placementSchema, type Thing } from '../../../../../src/shared/drawing/ops/thing.ts';
import { thingBefore } from '../../../../../src/shared/drawing/things/at-time.ts';
import { extentOf, halfBox, thingAt } from '../../../../../src/shared/drawing/things/extent.ts';
import { LONGEST_LINE_IN_EMS, layoutLabel } from '../../../../../src/shared/drawing/things/label.ts';
import {
  flipped,
  movedTo,
  sizedBy,
  sizedTowards,
  turnedBy,
  turnedTowards,
} from '../../../../../src/shared/drawing/things/placements.ts';
import { looseThings } from '../../../../../src/shared/drawing/things.ts';
import { placement, storedOp } from '../ops.ts';

const page = { width: 1920, height: 1200 };
/** Each letter half as wide as high. */
const measure = (text: string) => text.length / 2;
const place = { x: 500, y: 400, width: 200, turn: 0, isFlipped: false };
const cat: Thing = { kind: 'sticker', id: 'cat', placement: place, sticker: 'cat' };
const words: Thing = { kind: 'label', id: 'words', placement: place, text: 'Үй', colour: '#1f1d1b' };

describe('a placement', () => {
  it('can always be stored, whatever a hand does to it', () => {
    const wild = fc.oneof(fc.double(), fc.integer());
    const spot = fc.record({ x: wild, y: wild });
    fc.assert(
      fc.property(placement, spot, spot, fc.double({ noNaN: false }), (start, from, to, amount) => {
        const finite = (value: number) => (Number.isFinite(value) ? value : 0);
        const [a, b] = [from, to].map(({ x, y }) => ({ x: finite(x), y: finite(y) }));
        if (!a || !b) return;
        for (const next of [
          movedTo(start, b, page),
          sizedBy(start, amount),
          sizedTowards(start, a, b),
          turnedBy(start, finite(amount) % 10_000),
          turnedTowards(start, a, b),
          flipped(start),
        ]) {
          placementSchema.parse(next);
        }
      }),
    );
  });

  it('comes back to where it was', () => {
    let turned = place;
    for (let step = 0; step < 24; step += 1) turned = { ...turned, ...turnedBy(turned, 15) };
    expect(turned.turn).toBe(0);
    expect(flipped(flipped(place))).toEqual(place);
    expect(sizedTowards(place, { x: 600, y: 400 }, { x: 700, y: 400 }).width).toBe(400);
    expect(turnedTowards(place, { x: 600, y: 400 }, { x: 500, y: 500 }).turn).toBe(90);
    expect(turnedTowards(place, { x: 600, y: 400 }, { x: 600, y: 404 }).turn).toBe(0);
  });

  it('keeps a thing that an older version made very small or very large', () => {
    expect(sizedBy({ ...place, width: 20 }, 0.5).width).toBe(20);
    expect(sizedBy({ ...place, width: 4000 }, 2).width).toBe(4000);
    expect(sizedBy(place, 0.01).width).toBe(60);
  });
});

describe('the thing under a finger', () => {
  const things = new Map([
    ['cat', cat],
    ['dog', { ...cat, id: 'dog', placement: { ...place, x: 560 } }],
  ]);

  it('is the topmost one, and one just beside where none is under it', () => {
    expect(thingAt(things, 550, 400, measure, 20)?.id).toBe('dog');
    expect(thingAt(things, 410, 400, measure, 20)?.id).toBe('cat');
    expect(thingAt(things, 385, 400, measure, 20)?.id).toBe('cat');
    expect(thingAt(things, 370, 400, measure, 20)).toBeNull();
  });

  it('is found turned as it lies', () => {
    const long: Thing = { ...words, text: 'aaaaaaaaaaaaaaaa', placement: { ...place, turn: 90 } };
    const map = new Map([['words', long]]);
    expect(extentOf(long, measure)).toEqual({ width: 400, height: 62.5 });
    expect(thingAt(map, 500, 580, measure, 0)?.id).toBe('words');
    expect(thingAt(map, 580, 400, measure, 0)).toBeNull();
    expect(halfBox(long.placement, extentOf(long, measure)).height).toBeCloseTo(200);
  });
});

describe('a label', () => {
  it('is broken between words, within a long one, and loses no letter', () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 200 }), (text) => {
        const { lines, width } = layoutLabel(text, measure);
        expect(lines.join('').replaceAll(' ', '')).toBe(text.replaceAll(' ', ''));
        expect(width).toBeLessThanOrEqual(LONGEST_LINE_IN_EMS + 0.5);
      }),
    );
    expect(layoutLabel('Менің атым Әлия', () => 8).lines).toEqual(['Менің атым Әлия']);
    expect(layoutLabel('aaaaaaaaaaaa bbbbbbbbbbbb', measure).lines).toEqual(['aaaaaaaaaaaa', 'bbbbbbbbbbbb']);
  });
});

describe('a thing at a time', () => {
  it('is the one that the fold of all ops before gives', () => {
    fc.assert(
      fc.property(fc.array(storedOp, { maxLength: 40 }), fc.constantFrom('a', 'b', 'c'), (ops: readonly Op[], id) => {
        for (let index = 0; index <= ops.length; index += 1) {
          const folded = looseThings({ timeline: ops, position: index }).get(id) ?? null;
          expect(thingBefore(ops, index, id)).toEqual(folded);
          expect(firstVisible(ops, index)).toBeLessThanOrEqual(index);
        }
      }),
    );
  });
});
