import { describe, expect, it } from 'vitest';
import { arePartedBy } from '../../../../../src/shared/drawing/fill/parted.ts';

const WIDTH = 20;
const all = new Uint8Array(WIDTH * WIDTH).fill(1);

/** A mask of what is so at `x`, `y`. */
function mask(isSo: (x: number, y: number) => boolean): Uint8Array {
  return all.map((_one, at) => (isSo(at % WIDTH, Math.floor(at / WIDTH)) ? 1 : 0));
}

const at = (x: number, y: number) => y * WIDTH + x;

describe('a place with a line in progress', () => {
  it('is not parted by a line that colour goes round', () => {
    const line = mask((x, y) => y === 10 && x > 2 && x < 15);
    expect(arePartedBy(all, line, WIDTH, at(1, 1))).toBe(false);
  });

  it('is parted by one from edge to edge, and by a ring, from both sides', () => {
    const across = mask((_x, y) => y === 10);
    expect(arePartedBy(all, across, WIDTH, at(1, 1))).toBe(true);
    expect(arePartedBy(all, across, WIDTH, at(1, 15))).toBe(true);
    const ring = mask((x, y) => Math.max(Math.abs(x - 10), Math.abs(y - 10)) === 5);
    expect(arePartedBy(all, ring, WIDTH, at(10, 10))).toBe(true);
    expect(arePartedBy(all, ring, WIDTH, at(0, 0))).toBe(true);
  });

  it('is not parted by a ring beside it, nor is colour thought to go round the edge of the page', () => {
    const left = mask((x) => x < 8);
    const ring = mask((x, y) => Math.max(Math.abs(x - 14), Math.abs(y - 10)) === 3);
    expect(arePartedBy(left, ring, WIDTH, at(0, 0))).toBe(false);
    const upright = mask((x) => x === 4);
    expect(arePartedBy(left, upright, WIDTH, at(0, 0))).toBe(true);
  });

  it('waits where the line itself was tapped', () => {
    const line = mask((x, y) => x === 5 && y > 3 && y < 9);
    expect(arePartedBy(all, line, WIDTH, at(5, 5))).toBe(true);
  });
});
