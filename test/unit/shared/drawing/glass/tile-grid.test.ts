import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { PAGE_SIZE } from '../../../../../src/shared/drawing/document.ts';
import { tileGrid } from '../../../../../src/shared/drawing/glass/tile-grid.ts';
import { fitPage } from '../../../../../src/shared/drawing/glass/view.ts';

const room = fc.record({ width: fc.integer({ min: 20, max: 4000 }), height: fc.integer({ min: 20, max: 3000 }) });
const pixelRatio = fc.constantFrom(1, 1.25, 1.5, 2, 3);

describe('the place of a page', () => {
  it('has a pixel for each pixel of the screen, and no more than show', () => {
    fc.assert(
      fc.property(room, fc.constantFrom(1, 2), (given, ratio) => {
        const view = fitPage(PAGE_SIZE, given, ratio);
        expect(view.cssWidth).toBeLessThanOrEqual(given.width);
        expect(view.cssHeight).toBeLessThanOrEqual(given.height);
        expect(view.width).toBe(Math.min(2880, view.cssWidth * ratio));
        expect(Math.abs(view.height - PAGE_SIZE.height * view.scale)).toBeLessThanOrEqual(ratio);
      }),
    );
  });

  it('fills its room as far as its form allows', () => {
    expect(fitPage(PAGE_SIZE, { width: 1600, height: 2000 }, 1)).toMatchObject({
      cssWidth: 1600,
      cssHeight: 1000,
      top: 500,
    });
    expect(fitPage(PAGE_SIZE, { width: 2000, height: 1000 }, 1)).toMatchObject({
      cssWidth: 1600,
      cssHeight: 1000,
      left: 200,
    });
  });
});

describe('tiles', () => {
  it('cover the page without gap or overlap, on screen and in its bitmap', () => {
    fc.assert(
      fc.property(room, pixelRatio, (given, ratio) => {
        const view = fitPage(PAGE_SIZE, given, ratio);
        const { columns, places } = tileGrid(view);
        for (const [index, place] of places.entries()) {
          const [column, row] = [index % columns, Math.floor(index / columns)];
          const before = column > 0 ? places[index - 1] : undefined;
          const above = row > 0 ? places[index - columns] : undefined;
          expect(place.left).toBe(before ? before.left + before.cssWidth : 0);
          expect(place.x).toBe(before ? before.x + before.width : 0);
          expect(place.top).toBe(above ? above.top + above.cssHeight : 0);
          expect(place.y).toBe(above ? above.y + above.height : 0);
        }
        const last = places.at(-1);
        expect([(last?.left ?? 0) + (last?.cssWidth ?? 0), (last?.top ?? 0) + (last?.cssHeight ?? 0)]).toEqual([
          view.cssWidth,
          view.cssHeight,
        ]);
        expect([(last?.x ?? 0) + (last?.width ?? 0), (last?.y ?? 0) + (last?.height ?? 0)]).toEqual([
          view.width,
          view.height,
        ]);
      }),
    );
  });

  it('are small on a common screen, and not too many on a large one', () => {
    expect(tileGrid(fitPage(PAGE_SIZE, { width: 1570, height: 990 }, 1)).places).toHaveLength(35);
    expect(tileGrid(fitPage(PAGE_SIZE, { width: 3400, height: 2100 }, 1)).places.length).toBeLessThanOrEqual(50);
  });

  it('lie on the screen where their pixels lie on the page', () => {
    const view = fitPage(PAGE_SIZE, { width: 3400, height: 2100 }, 1);
    for (const { x, left } of tileGrid(view).places)
      expect(Math.abs((x * view.cssWidth) / view.width - left)).toBeLessThanOrEqual(0.5);
  });
});
