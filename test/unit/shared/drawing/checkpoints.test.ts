import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  CHECKPOINT_EVERY,
  checkpointsOnTheWay,
  checkpointsToKeep,
  nearestCheckpoint,
} from '../../../../src/shared/drawing/checkpoints.ts';

describe('checkpoints', () => {
  it('are few, however long the drawing', () => {
    let held: readonly number[] = [];
    for (let head = CHECKPOINT_EVERY; head < 10_000; head += CHECKPOINT_EVERY) {
      held = checkpointsToKeep([...held, head], head);
      expect(held.length).toBeLessThanOrEqual(7);
    }
    expect(nearestCheckpoint(held, 9_990)).toBeGreaterThan(9_990 - CHECKPOINT_EVERY * 2);
  });

  it('never keep what was not held', () => {
    fc.assert(
      fc.property(fc.array(fc.nat(5000)), fc.nat(5000), (held, head) => {
        expect(checkpointsToKeep(held, head).every((position) => held.includes(position))).toBe(true);
      }),
    );
  });

  it('start from the empty page when nothing nearer is held', () => {
    expect(nearestCheckpoint([48, 72], 30)).toBe(0);
    expect(nearestCheckpoint([24, 48, 72], 50)).toBe(48);
  });

  it('are taken on the way of a long replay, and none of a short one', () => {
    expect(checkpointsOnTheWay(0, 2000)).toEqual([1632, 1920, 1992]);
    expect(checkpointsOnTheWay(1990, 1991)).toEqual([]);
    expect(checkpointsOnTheWay(0, 10)).toEqual([]);
  });
});
