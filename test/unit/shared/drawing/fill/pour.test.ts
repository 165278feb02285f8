import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findOutline, GAP, OUTLINE_BUDGET } from '../../../../../src/shared/drawing/fill/pour.ts';
import { doubleArea } from '../../../../../src/shared/drawing/fill/simplify.ts';
import { fillSchema } from '../../../../../src/shared/drawing/ops/fill.ts';
import { BLACK, blank, circle, colourAt, dot, frame, isInside, pourInto, WHITE } from './canvas.ts';

const RED = [224, 49, 49] as const;
const BLUE = [41, 86, 200] as const;

function outline(raster: ReturnType<typeof blank>, x: number, y: number, scale = 1) {
  const rings = findOutline({ raster, scale }, { x, y });
  if (!rings) throw new Error('outside');
  return rings;
}

describe('poured colour', () => {
  it('fills a closed figure up to its line and nothing beyond', () => {
    const page = blank(200, 160);
    circle(page, 100, 80, 50, 4);
    const rings = outline(page, 100, 80);
    expect(rings).toHaveLength(1);
    // To the middle of the soft edge, 48 pixels from the middle.
    expect((rings[0] && doubleArea(rings[0])) ?? 0).toBeCloseTo(2 * Math.PI * 48 ** 2, -3);
    expect(isInside(rings, 100, 33)).toBe(true);
    expect(isInside(rings, 100, 29.5)).toBe(false);
    expect(isInside(rings, 10, 10)).toBe(false);
  });

  it('leaves out what lies inside of the figure', () => {
    const page = blank(200, 160);
    circle(page, 100, 80, 60, 4);
    circle(page, 100, 80, 20, 4);
    const rings = outline(page, 100, 40);
    expect(rings).toHaveLength(2);
    expect(isInside(rings, 100, 80)).toBe(false);
    expect(isInside(rings, 100, 50)).toBe(true);
  });

  it('does not run out through a gap up to the tolerance, wherever the line is open', () => {
    for (const gap of [1, 4, 9, GAP - 2]) {
      const page = blank(240, 200);
      circle(page, 120, 100, 70, 5, gap);
      const rings = outline(page, 120, 100);
      expect(isInside(rings, 230, 100), `a gap of ${gap}`).toBe(false);
      expect(isInside(rings, 120, 160), `a gap of ${gap}`).toBe(true);
    }
  });

  it('runs out through a gap that is meant', () => {
    const page = blank(240, 200);
    circle(page, 120, 100, 70, 5, GAP * 2);
    expect(isInside(outline(page, 120, 100), 230, 100)).toBe(true);
  });

  it('reaches into the corners, where no ball fits', () => {
    const page = blank(200, 200);
    frame(page, [40, 40, 160, 160], 3);
    const rings = outline(page, 100, 100);
    for (const [x, y] of [
      [44, 44],
      [156, 44],
      [44, 156],
      [156, 156],
    ] as const) {
      expect(isInside(rings, x, y)).toBe(true);
    }
    expect(isInside(rings, 39, 100)).toBe(false);
  });

  it('fills what is narrower than the tolerance when it is tapped there', () => {
    const page = blank(200, 100);
    frame(page, [20, 40, 180, 52], 3);
    const rings = outline(page, 100, 46);
    expect(isInside(rings, 25, 46)).toBe(true);
    expect(isInside(rings, 175, 46)).toBe(true);
    expect(isInside(rings, 100, 30)).toBe(false);
  });

  it('takes what is beside a thin line that was hit', () => {
    const page = blank(200, 160);
    for (let y = 0; y < 160; y += 1) dot(page, 100, y, BLACK);
    const rings = outline(page, 100, 80);
    expect(isInside(rings, 102, 80) || isInside(rings, 98, 80)).toBe(true);
    expect(isInside(rings, 195, 80) && isInside(rings, 5, 80)).toBe(false);
  });

  it('covers the whole of an empty page and leaves no hair at its rim', () => {
    const rings = outline(blank(96, 60), 30, 30, 0.5);
    expect(rings).toHaveLength(1);
    for (const [x, y] of [
      [0, 0],
      [192, 0],
      [192, 120],
      [0, 120],
    ] as const) {
      expect(isInside(rings, x, y)).toBe(true);
    }
  });

  it('takes no place outside, and is not troubled by a page of one pixel', () => {
    const page = blank(40, 40);
    for (const [x, y] of [
      [-1, 5],
      [5, -0.1],
      [40, 5],
      [5, 400],
      [Number.NaN, 5],
      [5, Number.POSITIVE_INFINITY],
    ] as const) {
      expect(findOutline({ raster: page, scale: 1 }, { x, y })).toBeNull();
    }
    expect(outline(blank(1, 1), 0, 0)[0]?.length).toBeGreaterThanOrEqual(6);
  });

  it('leaves a line as thick as it was, however often colours are poured', () => {
    const page = blank(200, 160);
    circle(page, 100, 80, 50, 6);
    for (let time = 0; time < 12; time += 1) {
      pourInto(page, outline(page, 100, 80), time % 2 === 0 ? RED : BLUE);
      pourInto(page, outline(page, 5, 5), time % 2 === 0 ? BLUE : WHITE);
    }
    expect(colourAt(page, 100, 80)).toEqual(BLUE);
    for (const x of [148, 149, 150, 151]) expect(colourAt(page, x, 80)).toEqual(BLACK);
  });

  it('takes what is still seen of a patterned patch as one colour', () => {
    const patch = blank(200, 160);
    patch.data.fill(0);
    for (let y = 40; y < 120; y += 1) {
      for (let x = 40; x < 160; x += 1) patch.data.set([...((x >> 3) % 2 ? RED : BLUE), 255], (y * 200 + x) * 4);
    }
    const page = blank(200, 160);
    for (let y = 40; y < 120; y += 1) for (let x = 40; x < 160; x += 1) dot(page, x, y, (x >> 3) % 2 ? RED : BLUE);
    for (let y = 40; y < 120; y += 1) for (let x = 96; x < 104; x += 1) dot(page, x, y, BLACK);
    const rings = findOutline({ raster: page, scale: 1 }, { x: 60, y: 80 }, patch) ?? [];
    for (let x = 42; x < 95; x += 1) expect(isInside(rings, x, 80)).toBe(true);
    expect(isInside(rings, 150, 80)).toBe(false);
    expect(isInside(rings, 100, 80)).toBe(false);
    expect(isInside(rings, 30, 80)).toBe(false);
  });

  it('keeps outlines of noise within the budget, closed, and round the place', () => {
    const page = blank(480, 300);
    let seed = 7;
    for (let y = 0; y < 300; y += 1) {
      for (let x = 0; x < 480; x += 1) {
        seed = (seed * 1103515245 + 12345) & 0x7fffffff;
        if (seed / 0x7fffffff < 0.35) dot(page, x, y, BLACK);
      }
    }
    const rings = outline(page, 240, 150);
    expect(rings.reduce((sum, ring) => sum + ring.length, 0)).toBeLessThanOrEqual(OUTLINE_BUDGET);
  });

  it('covers the place, stays on the page and can be stored, whatever was drawn', () => {
    const place = fc.record({ x: fc.integer({ min: 0, max: 119 }), y: fc.integer({ min: 0, max: 79 }) });
    const lines = fc.array(fc.tuple(place, place, fc.constantFrom(BLACK, RED, BLUE)), { maxLength: 8 });
    fc.assert(
      fc.property(lines, place, fc.constantFrom(0.5, 0.75, 1), (drawn, at, scale) => {
        const page = blank(120, 80);
        for (const [from, to, colour] of drawn) {
          for (let step = 0; step <= 200; step += 1) {
            const x = from.x + ((to.x - from.x) * step) / 200;
            const y = from.y + ((to.y - from.y) * step) / 200;
            for (const [dx, dy] of [
              [0, 0],
              [1, 0],
              [0, 1],
            ] as const) {
              dot(page, x + dx, y + dy, colour);
            }
          }
        }
        const [x, y] = [(at.x + 0.5) / scale, (at.y + 0.5) / scale];
        const rings = findOutline({ raster: page, scale }, { x, y });
        expect(rings).not.toBeNull();
        fillSchema.parse({ kind: 'fill', id: 'f', paint: { kind: 'plain', colour: '#ff0000' }, rings });
        const xs = rings?.flatMap((ring) => ring.filter((_value, index) => index % 2 === 0)) ?? [];
        const ys = rings?.flatMap((ring) => ring.filter((_value, index) => index % 2 === 1)) ?? [];
        expect(Math.min(...xs, ...ys)).toBeGreaterThanOrEqual(-4);
        expect(Math.max(...xs)).toBeLessThanOrEqual(120 / scale + 4);
        expect(Math.max(...ys)).toBeLessThanOrEqual(80 / scale + 4);
      }),
    );
  });
});
