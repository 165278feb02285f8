import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { drawingSchema, opSchema } from '../../../../src/shared/drawing/document.ts';
import { foldJournal } from '../../../../src/shared/drawing/history.ts';
import { beginEntry, journalEntrySchema } from '../../../../src/shared/drawing/journal.ts';
import { pointCount, type Stroke } from '../../../../src/shared/drawing/ops/stroke.ts';
import { restore, restoreJournal, restoreMore } from '../../../../src/shared/drawing/restore.ts';
import { journal, storedOp, strokeThrough } from './ops.ts';

function onlyStroke(op: unknown): { stroke: Stroke; report: ReturnType<typeof restore>['report'] } {
  const { drawing, report } = restore({ ...emptyDocument, ops: [op] });
  return { stroke: drawing.ops[0] as Stroke, report };
}

const { kind: _, ...page } = beginEntry();
const emptyDocument = { ...page, ops: [] };
const good = strokeThrough([
  [10, 10],
  [20, 20],
]);

describe('restore', () => {
  it('never throws, and gives a valid drawing, whatever comes', () => {
    fc.assert(
      fc.property(fc.anything(), (input) => {
        expect(drawingSchema.safeParse(restore(input).drawing).success).toBe(true);
      }),
    );
  });

  it('never throws on an almost right document', () => {
    const broken = fc.record(
      {
        kind: fc.constantFrom('stroke', 'clear', 'fill', 3),
        id: fc.anything(),
        tool: fc.constantFrom('round-brush', 'crayon', null),
        colour: fc.constantFrom('#FF0000', 'red', 7),
        size: fc.oneof(fc.double(), fc.string()),
        seed: fc.oneof(fc.double(), fc.anything()),
        pointer: fc.constantFrom('pen', 'nose'),
        points: fc.oneof(fc.array(fc.oneof(fc.double(), fc.anything())), fc.anything()),
      },
      { requiredKeys: [] },
    );
    fc.assert(
      fc.property(fc.array(broken), (ops) => {
        const { drawing } = restore({ ...emptyDocument, ops });
        expect(drawing.ops.every((op) => opSchema.safeParse(op).success)).toBe(true);
      }),
    );
  });

  it('leaves what the app stored as it is', () => {
    fc.assert(
      fc.property(fc.array(storedOp), (ops) => {
        const document = { ...emptyDocument, ops };
        const { drawing, report } = restore(JSON.parse(JSON.stringify(document)));
        expect(drawing).toEqual(document);
        expect(report.isClean).toBe(true);
      }),
    );
  });

  it('keeps the good points of a stroke with NaN in it', () => {
    const { stroke, report } = onlyStroke({ ...good, points: [1, 1, 0, 0.5, Number.NaN, 2, 8, 0.5, 3, 3, 16, 0.5] });
    expect(stroke.points).toEqual([1, 1, 0, 0.5, 3, 3, 16, 0.5]);
    expect(report.dropped.point).toBe(1);
  });

  it('moves points far out of the page to its margin, and keeps time from running back', () => {
    const { stroke, report } = onlyStroke({ ...good, points: [1e9, -1e9, 50, 0.5, 3, 3, 10, 7] });
    expect(stroke.points).toEqual([2320, -400, 50, 0.5, 3, 3, 50, 1]);
    expect(report.repaired.point).toBe(2);
  });

  it('thins a stroke of 100,000 points and keeps both its ends', () => {
    const points = Array.from({ length: 100_000 }, (_unused, index) => [index % 1900, index % 1100, index, 0.5]).flat();
    const { stroke, report } = onlyStroke({ ...good, points });
    expect(pointCount(stroke.points)).toBe(20_000);
    expect(stroke.points.slice(0, 4)).toEqual(points.slice(0, 4));
    expect(stroke.points.slice(-4)).toEqual(points.slice(-4));
    expect(report.dropped.point).toBe(80_000);
  });

  it('draws the line of an unknown brush with the round one', () => {
    const { stroke, report } = onlyStroke({ ...good, tool: 'airbrush' });
    expect(stroke.tool).toBe('round-brush');
    expect(report.repaired.tool).toBe(1);
  });

  it('leaves out a stroke without a point, and drops half a point at the end of one', () => {
    expect(restore({ ...emptyDocument, ops: [{ ...good, points: [] }] }).report.dropped.op).toBe(1);
    expect(onlyStroke({ ...good, points: [1, 1, 0, 0.5, 2] }).stroke.points).toEqual([1, 1, 0, 0.5]);
  });

  it('opens a document of a later version', () => {
    const { drawing } = restore({ ...emptyDocument, version: 99, ops: [{ kind: 'hologram' }, good] });
    expect(drawing.ops).toEqual([good]);
    expect(drawing.version).toBe(99);
  });
});

describe('restore of marks that are no strokes', () => {
  const at = { x: 100, y: 100, width: 200, turn: 0, isFlipped: false };
  const one = (op: unknown) => restore({ ...emptyDocument, ops: [op] }).drawing.ops[0];

  it('never throws on an almost right one, and what comes back is valid', () => {
    const nearly = fc.record(
      {
        kind: fc.constantFrom('shape', 'fill', 'place', 'move', 'write', 'remove', 'stick', 'paper'),
        id: fc.oneof(fc.string(), fc.anything()),
        figure: fc.constantFrom('star', 'blob'),
        from: fc.oneof(fc.array(fc.double()), fc.anything()),
        to: fc.oneof(fc.tuple(fc.double(), fc.double()), fc.anything()),
        rings: fc.oneof(fc.array(fc.array(fc.double())), fc.anything()),
        thing: fc.record({
          kind: fc.constantFrom('sticker', 'label'),
          id: fc.string(),
          text: fc.string(),
          placement: fc.anything(),
        }),
        placement: fc.oneof(
          fc.record({ x: fc.double(), y: fc.double(), width: fc.double(), turn: fc.double() }),
          fc.anything(),
        ),
        text: fc.oneof(fc.string({ maxLength: 500 }), fc.anything()),
        symmetry: fc.anything(),
        background: fc.anything(),
        scene: fc.anything(),
      },
      { requiredKeys: ['kind'] },
    );
    fc.assert(
      fc.property(fc.array(nearly), (ops) => {
        expect(restore({ ...emptyDocument, ops }).drawing.ops.every((op) => opSchema.safeParse(op).success)).toBe(true);
      }),
    );
  });

  it('moves a sticker that lies far outside back to the margin, and makes a huge one smaller', () => {
    const placed = one({
      kind: 'place',
      thing: { kind: 'sticker', id: 'a', sticker: 'cat', placement: { ...at, x: -1e9, width: 1e9 } },
    });
    expect(placed).toMatchObject({ thing: { placement: { x: -400, width: 4000 } } });
  });

  it('leaves out an op about nothing, a patch without an outline and a figure that is not known', () => {
    expect(one({ kind: 'stick' })).toBeUndefined();
    expect(one({ kind: 'fill', paint: { kind: 'plain', colour: '#ff0000' }, rings: [[1, 2, 3]] })).toBeUndefined();
    expect(one({ kind: 'shape', figure: 'blob', from: [0, 0], to: [9, 9] })).toBeUndefined();
  });

  it('pours a patch of unknown paint in the usual colour', () => {
    expect(one({ kind: 'fill', id: 'f', paint: { kind: 'lava' }, rings: [[0, 0, 9, 0, 9, 9]] })).toMatchObject({
      paint: { kind: 'plain' },
    });
  });
});

describe('restoreJournal', () => {
  it('in two parts gives the same as at once', () => {
    fc.assert(
      fc.property(fc.array(fc.anything()), fc.nat(), (rest, at) => {
        const whole = [beginEntry(), ...rest];
        const first = 1 + (at % whole.length);
        const begun = restoreJournal(whole.slice(0, first));
        const { page, entries } = restoreMore(begun, whole.slice(first), first);
        expect({ page, entries }).toEqual({ page: restoreJournal(whole).page, entries: restoreJournal(whole).entries });
      }),
    );
  });

  it('never throws, and every entry is valid', () => {
    fc.assert(
      fc.property(fc.oneof(fc.anything(), fc.array(fc.anything())), (input) => {
        const { entries } = restoreJournal(input);
        expect(entries.every((entry) => journalEntrySchema.safeParse(entry).success)).toBe(true);
      }),
    );
  });

  it('gives back what was stored', () => {
    fc.assert(
      fc.property(journal, (entries) => {
        const stored = [beginEntry(), ...entries];
        const restored = restoreJournal(JSON.parse(JSON.stringify(stored)));
        expect(restored.entries).toEqual(stored);
        expect(restored.report.isClean).toBe(true);
      }),
    );
  });

  it('keeps the place of an op that cannot be read, so that the undo after it takes back that one', () => {
    const { entries } = restoreJournal([
      { kind: 'op', op: good },
      { kind: 'op', op: { kind: 'hologram' } },
      { kind: 'undo' },
    ]);
    const history = foldJournal(entries);
    expect(history.position).toBe(1);
    expect(history.timeline[0]).toEqual(good);
  });

  it('takes the page from the first entry', () => {
    const restored = restoreJournal([
      { kind: 'begin', version: 1, size: { width: 800, height: 600 }, background: '#FFEEDD' },
    ]);
    expect(restored.page).toEqual({
      version: 1,
      size: { width: 800, height: 600 },
      background: '#ffeedd',
      scene: null,
      starter: null,
    });
  });
});
