import { expect, it } from 'vitest';
import { summariseGoal } from '../../../../src/shared/domain/goal-summary.ts';

it('takes three sessions for a beginning and three for an end, and never the same one for both but in the middle', () => {
  expect(summariseGoal([])).toBeNull();
  expect(summariseGoal([40])).toEqual({ sessions: 1, first: null, last: 40 });
  expect(summariseGoal([40, 60])).toEqual({ sessions: 2, first: 40, last: 60 });
  expect(summariseGoal([0, 50, 100])).toEqual({ sessions: 3, first: 25, last: 75 });
  expect(summariseGoal([10, 20, 30, 99, 99, 70, 80, 90])).toEqual({ sessions: 8, first: 20, last: 80 });
});
