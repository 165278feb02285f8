import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { PAGE_SIZE } from '../../../../../src/shared/drawing/document.ts';
import { type Affine, copiesOf } from '../../../../../src/shared/drawing/geometry/symmetry.ts';
import { type Symmetry, symmetryFolds } from '../../../../../src/shared/drawing/ops/basics.ts';
import { paintStroke } from '../../../../../src/shared/drawing/painter/paint.ts';
import { plainPaintBox } from '../../../../../src/shared/drawing/painter/paint-box.ts';
import { paintShape } from '../../../../../src/shared/drawing/painter/paint-shape.ts';
import { storedShape, strokeThrough } from '../ops.ts';
import { createRecorder } from '../painter/recorder.ts';

const all: readonly Symmetry[] = (['mirror', 'kaleidoscope'] as const).flatMap((kind) =>
  symmetryFolds.map((folds) => ({ kind, folds })),
);
const moved = ([a, b, c, d, e, f]: Affine, x: number, y: number) => [a * x + c * y + e, b * x + d * y + f] as const;
const key = ([x, y]: readonly [number, number]) => `${Math.round(x * 10) / 10 + 0},${Math.round(y * 10) / 10 + 0}`;

describe('symmetry', () => {
  it('mirrors left and right, and with four also up and down', () => {
    const places = (symmetry: Symmetry) => copiesOf(symmetry, PAGE_SIZE).map((copy) => key(moved(copy, 100, 200)));
    expect(places({ kind: 'mirror', folds: 2 })).toEqual(['100,200', '1820,200']);
    expect(new Set(places({ kind: 'mirror', folds: 4 }))).toEqual(
      new Set(['100,200', '1820,200', '100,1000', '1820,1000']),
    );
  });

  it.each(all)('$kind $folds makes as many copies as it says, all as far from the middle, and is whole', (symmetry) => {
    const copies = copiesOf(symmetry, PAGE_SIZE);
    expect(copies).toHaveLength(symmetry.kind === 'mirror' ? symmetry.folds : symmetry.folds * 2);
    expect(copiesOf(undefined, PAGE_SIZE)).toEqual([copies[0]]);
    const middle = [PAGE_SIZE.width / 2, PAGE_SIZE.height / 2] as const;
    const spots = copies.map((copy) => moved(copy, 417, 233));
    const far = Math.hypot(417 - middle[0], 233 - middle[1]);
    for (const [x, y] of spots) expect(Math.hypot(x - middle[0], y - middle[1])).toBeCloseTo(far);
    expect(new Set(spots.map(key)).size).toBe(copies.length);
    // A copy of a copy is one of the copies.
    const known = new Set(spots.map(key));
    for (const copy of copies) for (const spot of spots) expect(known.has(key(moved(copy, ...spot)))).toBe(true);
  });

  it('lays all copies of a piece of line as one path', () => {
    const recorder = createRecorder();
    const stroke = strokeThrough([[100, 200]], { symmetry: { kind: 'mirror', folds: 4 } });
    paintStroke(recorder, stroke, plainPaintBox(PAGE_SIZE));
    expect(recorder.painted).toHaveLength(1);
    expect(recorder.painted[0]?.path.filter((command) => command.startsWith('M'))).toHaveLength(4);
  });

  it('paints every figure with finite places, inside its box and its copies of the same length', () => {
    fc.assert(
      fc.property(storedShape, (shape) => {
        const recorder = createRecorder();
        paintShape(recorder, shape, PAGE_SIZE);
        const numbers = recorder.painted.flatMap(({ path }) => path.flatMap((one) => one.slice(1).split(',')));
        expect(numbers.filter((one) => one !== '').every((one) => Number.isFinite(Number(one)))).toBe(true);
        const copies = copiesOf(shape.symmetry, PAGE_SIZE).length;
        const starts = recorder.painted.at(-1)?.path.filter((one) => one.startsWith('M')) ?? [];
        expect(starts).toHaveLength(copies);
      }),
    );
  });
});
