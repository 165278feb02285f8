import { expect, it } from 'vitest';
import { random } from '../../../src/data/random.ts';

it('gives as many bytes as asked for, never the same ones twice, also where the pool is filled anew', () => {
  const drawn = Array.from({ length: 2000 }, () => random(10));
  expect(drawn.every((bytes) => bytes.length === 10)).toBe(true);
  expect(new Set(drawn.map((bytes) => bytes.join())).size).toBe(drawn.length);
  expect(drawn.every((bytes) => bytes.some((byte) => byte !== 0))).toBe(true);
  expect(random(4096)).toHaveLength(4096);
});
