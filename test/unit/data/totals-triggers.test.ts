/** Whatever totals are counted from strikes them out: without any one of the triggers that do, totals would be wrong. */
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { countTotals } from '../../../src/data/services/totals/count.ts';
import { keepTotals, knownMonths } from '../../../src/data/services/totals/keep.ts';
import { readTotals } from '../../../src/data/services/totals/read.ts';
import type { Day } from '../../../src/shared/domain/day.ts';
import { addedUp, narrow, openPlace, today, wide } from '../../support/total-deeds.ts';
import { beside, moreNarrow, moreWide, widenPlace } from '../../support/total-plan-deeds.ts';

const place = openPlace();
const { database } = place;
beforeAll(() => {
  widenPlace(place);
  keepTotals(database, knownMonths(database, today), today);
});
afterAll(() => place.app.close());

const all = { from: '2025-08-01' as Day, to: '2026-04-30' as Day };
const deed = fc.oneof(...narrow, ...wide, ...moreNarrow, ...moreWide, ...beside);

/** Something is done, everything stands, then one thing more is done: what is read is what is counted. */
const isKeptAsCounted = fc.property(fc.array(deed, { maxLength: 2 }), deed, (before, last) => {
  database.exec('SAVEPOINT before');
  for (const one of before) one(place);
  keepTotals(database, knownMonths(database, today), today);
  // Its years stand as well.
  readTotals(database, all, today);
  last(place);
  const read = addedUp(readTotals(database, all, today));
  const counted = addedUp(countTotals(database, { roomId: null, ...all }, today));
  database.exec('ROLLBACK TO before; RELEASE before');
  return JSON.stringify(read) === JSON.stringify(counted);
});

/** The same deeds each time, so that whoever breaks a trigger is told each time. */
const check = (numRuns: number) => fc.check(isKeptAsCounted, { numRuns, seed: 20_260_422, endOnFailure: true });

const triggers = database
  .prepare<[], string>("SELECT name FROM sqlite_schema WHERE type = 'trigger' AND name LIKE 'totals_%' ORDER BY name")
  .pluck()
  .all();

/**
 * There for later, not needed today: a series counts nothing until a child is in it and goes when nobody is any more, and
 * who was placed where before is read beside the totals.
 */
const isSpare = (name: string) => /^totals_(series_(insert|delete)|former_placement_\w+)$/.test(name);

describe('what strikes totals out', () => {
  it('is enough', () => {
    const { failed, errorInstance } = check(400);
    expect([failed, errorInstance]).toEqual([false, null]);
  });

  it.each(triggers.filter((name) => !isSpare(name)))('%s is needed', (name) => {
    database.exec(`SAVEPOINT mutant; DROP TRIGGER ${name}`);
    const { failed, errorInstance } = check(600);
    database.exec('ROLLBACK TO mutant; RELEASE mutant');
    // Numbers differ; nothing broke.
    expect([failed, String(errorInstance ?? '')]).toEqual([true, expect.stringMatching(/^$|by returning false/)]);
  });
});
