import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { newPage, type Op } from '../../../../../src/shared/drawing/document.ts';
import { EMPTY_HISTORY, type History } from '../../../../../src/shared/drawing/history.ts';
import { LEAST_APART } from '../../../../../src/shared/drawing/own/dots-of.ts';
import { linesOf } from '../../../../../src/shared/drawing/own/lines-of.ts';
import { isEmptyPage, ownPage } from '../../../../../src/shared/drawing/own/page-of.ts';
import { ownWays } from '../../../../../src/shared/drawing/own/ways.ts';
import { starterPageSchema } from '../../../../../src/shared/drawing/starter-page.ts';
import { storedOp, strokeThrough } from '../ops.ts';

const page = newPage();
const drawn = (...ops: Op[]): History => ({ timeline: ops, position: ops.length });
const across = strokeThrough([
  [200, 300],
  [600, 300],
  [1000, 300],
]);
const square: Op = {
  kind: 'shape',
  id: 'q',
  figure: 'rectangle',
  colour: '#e03131',
  size: 10,
  isFilled: false,
  from: [500, 400],
  to: [100, 100],
};

describe('the lines of a drawing', () => {
  it('are those that can be seen: not undone, not wiped, not clouds of dots', () => {
    const cloud = strokeThrough([[10, 10]], { tool: 'spray' });
    expect(linesOf(page, drawn(across, cloud))).toHaveLength(1);
    expect(linesOf(page, { timeline: [across], position: 0 })).toEqual([]);
    expect(linesOf(page, drawn(across, { kind: 'clear' }))).toEqual([]);
  });

  it.each([
    ['rubbed out', { tool: 'eraser' }],
    ['covered in the colour of the paper', { tool: 'marker', colour: page.background }],
  ] as const)('end where they were %s', (_how, look) => {
    const line = strokeThrough(Array.from({ length: 101 }, (_unused, step) => [step * 10, 300] as const));
    const rub = strokeThrough(
      [
        [500, 100],
        [500, 500],
      ],
      { size: 100, ...look },
    );
    const [left, right, ...more] = linesOf(page, drawn(line, rub));
    expect(more).toEqual([]);
    expect(left?.spots.at(-1)?.[0]).toBeCloseTo(450, -1);
    expect(right?.spots[0]?.[0]).toBeCloseTo(550, -1);
  });

  it('are also the outlines of figures', () => {
    const [line] = linesOf(page, drawn(square));
    expect(line?.spots[0]).toEqual([100, 100]);
    expect(line?.spots.at(-1)).toEqual([100, 100]);
    expect(line?.spots).toContainEqual([500, 400]);
  });

  it('come in all their copies', () => {
    const mirrored = { ...across, symmetry: { kind: 'mirror', folds: 2 } } as const;
    const [line, copy] = linesOf(page, drawn(mirrored));
    expect(line?.spots[0]).toEqual([200, 300]);
    expect(copy?.spots[0]?.[0]).toBeCloseTo(page.size.width - 200);
  });
});

describe('a page made from a drawing', () => {
  it('to colour in has the lines on top, dark and neither thin nor thick', () => {
    const { under, over } = ownPage('colouring', page, drawn({ ...across, size: 84, colour: '#ffd43b' }));
    expect(under).toEqual([]);
    expect(over).toEqual([{ path: 'M200 300Q600 300 800 300L1000 300', stroke: '#2b2622', width: 14 }]);
  });

  it('to draw on has them below as they are', () => {
    const { under, over } = ownPage('underneath', page, drawn({ ...across, size: 40, colour: '#ffd43b' }));
    expect(over).toEqual([]);
    expect(under).toMatchObject([{ stroke: '#ffd43b', width: 40 }]);
  });

  it('to follow begins with a spot where the hand began', () => {
    const { under } = ownPage('trace', page, drawn(across));
    const spots = under.flatMap((mark) => ('path' in mark && mark.fill ? [mark.path] : []));
    expect(spots).toHaveLength(1);
    expect(spots[0]).toMatch(/^M230 300L/);
  });

  it('to join has dots in the order of drawing, each with its number', () => {
    const { under, dots = [] } = ownPage('dots', page, drawn(across));
    expect(dots[0]).toEqual([200, 300]);
    expect(dots.at(-1)).toEqual([1000, 300]);
    const numbers = under.flatMap((mark) => ('sign' in mark ? [mark.sign] : []));
    expect(numbers).toEqual(dots.map((_dot, nth) => String(nth + 1)));
  });

  it('to join keeps short lines as they are: an eye stays an eye', () => {
    const eye = strokeThrough([
      [400, 700],
      [420, 700],
    ]);
    const { under, dots = [] } = ownPage('dots', page, drawn(eye, across));
    expect(dots.length).toBeGreaterThan(3);
    expect(under[0]).toMatchObject({ stroke: '#2b2622' });
  });

  it('to finish has the left half, up to the middle', () => {
    const { under } = ownPage('finish', page, drawn(across));
    expect(under).toHaveLength(2);
    const [, line] = under;
    expect(line && 'path' in line && line.path).toMatch(/^M200 300.*L600 300$/);
  });

  it.each(ownWays)('as %s is empty without a line', (way) => {
    expect(isEmptyPage(ownPage(way, page, EMPTY_HISTORY))).toBe(true);
  });

  it('can be stored whatever was drawn, and knows nothing but lines', () =>
    fc.assert(
      fc.property(fc.array(storedOp, { maxLength: 12 }), fc.constantFrom(...ownWays), (ops, way) => {
        const made = ownPage(way, page, drawn(...ops));
        expect(starterPageSchema.safeParse(made).error).toBeUndefined();
        for (const mark of [...made.under, ...made.over]) if ('sign' in mark) expect(mark.sign).toMatch(/^\d+$/);
      }),
    ));

  it('never has two dots so near that their numbers touch', () =>
    fc.assert(
      fc.property(fc.array(storedOp, { maxLength: 8 }), (ops) => {
        const { dots = [] } = ownPage('dots', page, drawn(...ops));
        for (const [nth, [x, y]] of dots.entries())
          for (const [otherX, otherY] of dots.slice(nth + 1))
            expect(Math.hypot(x - otherX, y - otherY)).toBeGreaterThan(LEAST_APART - 2);
      }),
    ));
});
