import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Op } from '../../../../../src/shared/drawing/document.ts';
import { type Fill, patternSchema } from '../../../../../src/shared/drawing/ops/fill.ts';
import type { Thing } from '../../../../../src/shared/drawing/ops/thing.ts';
import { paintFill } from '../../../../../src/shared/drawing/painter/fill.ts';
import { plainPaintBox } from '../../../../../src/shared/drawing/painter/paint-box.ts';
import { changesInk, paintOps } from '../../../../../src/shared/drawing/painter/paint-ops.ts';
import { paintThings, type Stickers } from '../../../../../src/shared/drawing/painter/things.ts';
import { looseThings } from '../../../../../src/shared/drawing/things.ts';
import { storedFill, storedOp } from '../ops.ts';
import { createRecorder } from './recorder.ts';

const box = plainPaintBox({ width: 1920, height: 1200 });
const stickers: Stickers = { pictureOf: (sticker) => (sticker === 'unknown' ? null : sticker) };
const placement = { x: 500, y: 400, width: 200, turn: 90, isFlipped: true };
const cat: Thing = { kind: 'sticker', id: 'cat', placement, sticker: 'cat' };
const square = [0, 0, 100, 0, 100, 100, 0, 100];

function replay(ops: readonly Op[], from = 0) {
  const recorder = createRecorder();
  paintOps({ context: recorder, box, stickers, wipe: () => recorder.fillText('wiped', 0, 0) }, ops, from, ops.length);
  // Gradients are alike when what can be read of them is.
  return JSON.parse(JSON.stringify(recorder.painted)) as typeof recorder.painted;
}

describe('a patch', () => {
  it('is painted from its outlines, in one colour or from one to the other', () => {
    const recorder = createRecorder();
    paintFill(recorder, { rings: [square], paint: { kind: 'plain', colour: '#e03131' } });
    expect(recorder.painted[0]).toMatchObject({
      colour: '#e03131',
      path: ['M0,0', 'L100,0', 'L100,100', 'L0,100', 'Z'],
    });
    for (const way of ['down', 'outwards'] as const) {
      paintFill(recorder, { rings: [square], paint: { kind: 'gradient', way, from: '#ffffff', to: '#000000' } });
      expect(recorder.painted.at(-1)?.colour).toMatchObject({ way, stops: ['0 #ffffff', '1 #000000'] });
    }
  });

  it('has a pattern of its own for each name, which goes on from patch to patch', () => {
    const looks = patternSchema.options.map((pattern) => {
      const paint: Fill['paint'] = { kind: 'pattern', pattern, colour: '#e03131', ground: '#ffffff' };
      const [left, both] = [square, [0, 0, 300, 0, 300, 100, 0, 100]].map((ring) => {
        const recorder = createRecorder();
        paintFill(recorder, { rings: [ring], paint });
        expect(recorder.painted.map(({ colour }) => colour)).toEqual(['#ffffff', '#e03131']);
        return recorder.painted[1]?.path ?? [];
      });
      expect(left?.length).toBeGreaterThan(4);
      // Stripes are as long as their patch; everything else of the small patch is also part of the large one.
      if (pattern !== 'stripes') expect(left?.every((part) => part === 'Z' || both?.includes(part))).toBe(true);
      return JSON.stringify(left);
    });
    expect(new Set(looks).size).toBe(patternSchema.options.length);
  });

  it('paints only numbers, whatever was stored', () => {
    fc.assert(
      fc.property(storedFill, (fill) => {
        const recorder = createRecorder();
        paintFill(recorder, fill);
        expect(recorder.painted.some(({ path }) => path.some((part) => part.includes('NaN')))).toBe(false);
      }),
    );
  });
});

describe('a thing', () => {
  it('is painted where it lies, turned and flipped; one of a newer version is left out', () => {
    const recorder = createRecorder();
    const label: Thing = {
      kind: 'label',
      id: 'l',
      placement: { ...placement, turn: 0 },
      text: 'Үй',
      colour: '#2956c8',
    };
    const gone: Thing = { ...cat, id: 'gone', sticker: 'unknown' };
    const things = new Map([cat, label, gone].map((thing) => [thing.id, thing]));
    paintThings(recorder, things, stickers);
    expect(recorder.painted.map(({ path }) => path[0])).toEqual([
      't500,400 r90 s-1,1 I-100,-100,200,200',
      't500,400 r0 s-1,1 TҮй,0,15',
    ]);
    expect(recorder.painted[1]?.colour).toBe('#2956c8');
  });

  it('becomes ink when it is stuck down, where it lay then, also from a checkpoint', () => {
    const ops: readonly Op[] = [
      { kind: 'place', thing: cat },
      { kind: 'move', id: 'cat', placement: { ...placement, x: 900 } },
      { kind: 'stick', id: 'cat' },
      { kind: 'move', id: 'cat', placement: { ...placement, x: 10 } },
      { kind: 'stick', id: 'cat' },
    ];
    expect(replay(ops).map(({ path }) => path[0])).toEqual(['t900,400 r90 s-1,1 I-100,-100,200,200']);
    expect(replay(ops, 2)).toEqual(replay(ops));
  });

  it('leaves the ink alone while it lies loose', () => {
    fc.assert(
      fc.property(fc.array(storedOp, { maxLength: 20 }), storedOp, (ops, op) => {
        const before = replay(ops);
        const after = replay([...ops, op]);
        if (!changesInk(op)) expect(after).toEqual(before);
        else expect(after.slice(0, before.length)).toEqual(before);
      }),
    );
  });

  it('is either loose or stuck, never both and never lost', () => {
    const placed: Op = { kind: 'place', thing: cat };
    const stuck: readonly Op[] = [placed, { kind: 'stick', id: 'cat' }];
    expect(looseThings({ timeline: stuck, position: 1 }).size).toBe(1);
    expect(replay(stuck.slice(0, 1))).toHaveLength(0);
    expect(looseThings({ timeline: stuck, position: 2 }).size).toBe(0);
    expect(replay(stuck)).toHaveLength(1);
  });
});
