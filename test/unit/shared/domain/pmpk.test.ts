import { describe, expect, it } from 'vitest';
import { addDays, type Day } from '../../../../src/shared/domain/day.ts';
import { pmpkState } from '../../../../src/shared/domain/pmpk.ts';

const today = '2026-04-22' as Day;

describe('a conclusion', () => {
  it.each([
    [61, 'in_force'],
    [60, 'ends_soon'],
    [1, 'ends_soon'],
    [0, 'ends_soon'],
    [-1, 'ended'],
  ] as const)('that ends in %d days: %s', (days, state) => expect(pmpkState(addDays(today, days), today)).toBe(state));

  it('without an end says nothing', () => expect(pmpkState(null, today)).toBe('none'));
});
