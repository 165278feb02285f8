import { describe, expect, it } from 'vitest';
import { filmFrames, LONGEST_FILM } from '../../../../src/shared/drawing/film-frames.ts';

const total = (length: number) => filmFrames({ steps: [], length }).reduce((sum, { forMs }) => sum + forMs, 0);

describe('the pictures of a film in a file', () => {
  it('go at the speed of the child while that is short enough', () => {
    const frames = filmFrames({ steps: [], length: 1000 });
    expect(frames.map(({ at }) => at)).toEqual([0, 100, 200, 300, 400, 500, 600, 700, 800, 900, 1000]);
  });

  it('go faster where the film is long, and end with the finished drawing', () => {
    for (const length of [25_000, 600_000, 7_200_000]) {
      expect(total(length)).toBeLessThan(LONGEST_FILM + 3000);
      expect(filmFrames({ steps: [], length }).at(-1)?.at).toBe(length);
    }
  });

  it('are one for a page on which nothing was done', () => {
    expect(filmFrames({ steps: [], length: 0 })).toHaveLength(1);
  });
});
