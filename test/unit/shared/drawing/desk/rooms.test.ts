import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { colourRoom } from '../../../../../src/shared/drawing/desk/colour-room.ts';
import { panelShape } from '../../../../../src/shared/drawing/desk/panel-shape.ts';
import { sampleStroke } from '../../../../../src/shared/drawing/desk/sample-stroke.ts';
import { uprightTrays } from '../../../../../src/shared/drawing/desk/upright-trays.ts';
import { strokeSchema } from '../../../../../src/shared/drawing/ops/stroke.ts';

describe('colourRoom', () => {
  it('keeps the twelve pots on one page where the screen allows', () => {
    expect(colourRoom(16, 24, 12, 2)).toEqual({ pots: 12, hasMore: true, sizes: 'all' });
    expect(colourRoom(14, 24, 12, 2)).toEqual({ pots: 12, hasMore: true, sizes: 'one' });
    expect(colourRoom(10, 24, 12, 2)).toEqual({ pots: 8, hasMore: true, sizes: 'one' });
    expect(colourRoom(7, 6, 12, 1)).toEqual({ pots: 6, hasMore: false, sizes: 'one' });
  });

  it('never takes more places than there are', () => {
    fc.assert(
      fc.property(fc.integer({ min: 3, max: 60 }), fc.integer({ min: 1, max: 40 }), (places, colours) => {
        const { pots, hasMore, sizes } = colourRoom(places, colours, 12, 2);
        expect(pots + Number(hasMore) + (sizes === 'all' ? 3 : 1)).toBeLessThanOrEqual(places);
      }),
    );
  });
});

describe('panelShape', () => {
  const size = fc.record({
    width: fc.double({ min: 10, max: 1000, noNaN: true }),
    height: fc.double({ min: 10, max: 1000, noNaN: true }),
  });

  it('has no row without a tile, and stays in its room where one tile fits', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 60 }), size, fc.boolean(), (count, room, isUpright) => {
        const tile = { width: 27, height: 27 };
        const { columns, rows } = panelShape(count, room, tile, 2, 24, isUpright);
        expect(columns).toBeGreaterThanOrEqual(1);
        expect(rows).toBeGreaterThanOrEqual(1);
        if (columns > 1) expect(columns * 29 - 2).toBeLessThanOrEqual(room.width + 0.001);
        if (rows > 1) expect(rows * 29 - 2).toBeLessThanOrEqual(room.height + 0.001);
      }),
    );
  });

  it('shows all at once where there is room', () => {
    const { columns, rows } = panelShape(12, { width: 280, height: 170 }, { width: 27, height: 27 }, 2, 24);
    expect(columns * rows).toBeGreaterThanOrEqual(12);
    const upright = panelShape(12, { width: 273, height: 200 }, { width: 26, height: 26 }, 2, 24, true);
    expect(upright).toEqual({ columns: 6, rows: 2 });
  });
});

describe('sampleStroke', () => {
  it('is a stroke like any other, inside its box', () => {
    const stroke = sampleStroke('marker', { colour: '#e03131', size: 26 }, { width: 168, height: 112 });
    expect(strokeSchema.safeParse(stroke).success).toBe(true);
    for (let index = 0; index < stroke.points.length; index += 4) {
      expect(stroke.points[index]).toBeGreaterThan(0);
      expect(stroke.points[index]).toBeLessThan(168);
      expect(stroke.points[index + 1]).toBeGreaterThan(0);
      expect(stroke.points[index + 1]).toBeLessThan(112);
    }
  });
});

describe('uprightTrays', () => {
  /** 1080 x 1920 with buttons of 20 mm. */
  const desk = { width: 285.75, height: 508, buttonMm: 20, perLine: 12, tools: 10, colours: 27 };

  it('lays out everything at once and lets the buttons grow', () => {
    expect(uprightTrays(desk)).toEqual({ toolLines: 2, colourLines: 3, buttonMm: 40 });
    expect(uprightTrays({ ...desk, tools: 4, colours: 9 })).toEqual({ toolLines: 2, colourLines: 3, buttonMm: 40 });
    // A line more each would make them smaller again.
    expect(uprightTrays({ ...desk, tools: 4, colours: 9, height: 430 })).toMatchObject({
      toolLines: 1,
      colourLines: 2,
    });
    expect(uprightTrays({ ...desk, buttonMm: 30, perLine: 8 })).toMatchObject({ toolLines: 2, colourLines: 4 });
  });

  it('gives up where the page would have to shrink, and never makes a button smaller', () => {
    expect(uprightTrays({ ...desk, height: 310 })).toBeNull();
    fc.assert(
      fc.property(
        fc.double({ min: 100, max: 1000, noNaN: true }),
        fc.integer({ min: 2, max: 30 }),
        (height, perLine) => {
          const trays = uprightTrays({ ...desk, height, perLine });
          if (!trays) return;
          expect(trays.buttonMm).toBeGreaterThanOrEqual(20);
          const high = (trays.toolLines + trays.colourLines) * (trays.buttonMm * 1.25 + 1);
          expect(high + desk.width / 1.6 + 20).toBeLessThanOrEqual(height);
          expect(trays.toolLines * perLine).toBeGreaterThanOrEqual(10);
          expect(trays.colourLines * perLine).toBeGreaterThanOrEqual(27);
        },
      ),
    );
  });
});
