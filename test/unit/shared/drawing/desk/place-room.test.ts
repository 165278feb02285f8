import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { placeRoom } from '../../../../../src/shared/drawing/desk/place-room.ts';

describe('what is in reach of one of several children', () => {
  it('lies in a few rows round its button', () => {
    expect(placeRoom(136, 83, 20, 14)).toEqual({ columns: 5, rows: 3, places: 14, buttonMm: 20 });
    expect(placeRoom(136, 170, 20, 10)).toEqual({ columns: 3, rows: 4, places: 11, buttonMm: 20 });
  });

  it('is not so large that nothing else would fit', () => {
    const small = placeRoom(93, 56, 30, 14);
    expect(small).toMatchObject({ columns: 3, rows: 2, places: 5 });
    expect(small.buttonMm).toBeGreaterThan(27);
  });

  it('always lies inside, round a button in the middle, as large as wanted or as fits', () => {
    const mm = (min: number, max: number) => fc.double({ min, max, noNaN: true });
    fc.assert(
      fc.property(
        mm(40, 900),
        mm(30, 600),
        mm(20, 30),
        fc.integer({ min: 5, max: 20 }),
        (width, height, wanted, count) => {
          const { columns, rows, places, buttonMm } = placeRoom(width, height, wanted, count);
          expect(columns % 2).toBe(1);
          expect(places).toBe(columns * rows - 1);
          expect(columns * (buttonMm + 3) - 1).toBeLessThanOrEqual(width + 0.1);
          expect(rows * (buttonMm + 1) - 1).toBeLessThanOrEqual(height + 0.1);
          expect(buttonMm).toBeLessThanOrEqual(wanted);
        },
      ),
    );
  });
});
