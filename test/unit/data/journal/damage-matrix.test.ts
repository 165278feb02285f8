/** Each spoilt folder is opened as the next start opens it: nothing that was acknowledged is missing, or it is told. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { DamagedSchool } from '../../../support/damaged-school.ts';
import { cases } from './damage-cases.ts';

let school: DamagedSchool;
beforeAll(async () => {
  school = await new DamagedSchool().fill();
});
afterAll(() => school.remove());

describe('what lies in the data folder is spoilt', () => {
  it('in sixty ways at least', () => {
    expect(cases.length).toBeGreaterThanOrEqual(60);
    expect(new Set(cases.map(({ what }) => what)).size).toBe(cases.length);
  });

  it.each(cases)('$what ($state): $outcome', (one) => expect(school.check(one)).toBeNull());
});
