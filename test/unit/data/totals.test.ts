import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { countSome } from '../../../src/data/keep-totals-beside.ts';
import { countTotals } from '../../../src/data/services/totals/count.ts';
import { keepTotals, knownMonths } from '../../../src/data/services/totals/keep.ts';
import { readTotals } from '../../../src/data/services/totals/read.ts';
import type { Day } from '../../../src/shared/domain/day.ts';
import { fillSmallSchool } from '../../support/small-school.ts';
import { createTestApp } from '../../support/test-app.ts';
import {
  addedUp,
  addSession,
  day,
  narrow,
  openPlace,
  type Place,
  today,
  until,
  wide,
} from '../../support/total-deeds.ts';

describe('totals that are kept', () => {
  it('are the same as counted anew, whatever was done in whatever order', () => {
    const place = openPlace();
    const deeds = fc.array(fc.oneof(...narrow, ...wide), { minLength: 4, maxLength: 24 });
    fc.assert(
      fc.property(deeds, fc.oneof(day, until), until, (done, one, other) => {
        const range = one < other ? { from: one, to: other } : { from: other, to: one };
        expectKeptAsCounted(place, range, () => {
          for (const deed of done) deed(place);
        });
      }),
      { numRuns: 200 },
    );
    place.app.close();
  });

  it('are struck out by the smallest change of a month', () => {
    const place = openPlace();
    const prepare = fc.array(fc.oneof(...narrow), { maxLength: 3 });
    fc.assert(
      fc.property(prepare, fc.oneof(...narrow), (before, last) => {
        place.database.exec('SAVEPOINT before');
        for (const deed of before) deed(place);
        expectKeptAsCounted(place, { from: '2025-08-01' as Day, to: '2026-04-30' as Day }, () => last(place));
        place.database.exec('ROLLBACK TO before; RELEASE before');
      }),
      { numRuns: 400 },
    );
    place.app.close();
  });

  it('stand until what they were counted from changes, and only there', () => {
    const app = createTestApp();
    const { database } = app.app.store;
    const school = fillSmallSchool(app);
    const standing = () => database.prepare('SELECT month FROM month_total ORDER BY month').pluck().all();
    const all = knownMonths(database, today);
    keepTotals(database, all, today);
    expect(standing()).toEqual(all);
    addSession({
      day: '2025-11-05' as Day,
      outcome: 'held',
      status: 'present',
      childIndex: 0,
      minute: 0,
      isPlanned: false,
    })({
      database,
      school,
    });
    expect(standing()).toEqual(all.filter((month) => month !== '2025-11'));
    expect(keepTotals(database, all, today)).toBe(1);
    app.close();
  });

  it('are counted beside the work, a few at a time, until all stand', () => {
    const app = createTestApp();
    fillSmallSchool(app);
    let rounds = 0;
    while (countSome(app.app) && rounds < 100) rounds += 1;
    const months = knownMonths(app.app.store.database, today).length;
    expect(rounds).toBe(Math.floor(months / 2));
    expect(app.app.store.database.prepare('SELECT count(*) FROM month_total').pluck().get()).toBe(months);
    app.close();
  });

  it('wait for a change that is still being written', () => {
    const app = createTestApp();
    fillSmallSchool(app);
    app.app.store.database.exec('BEGIN');
    expect(countSome(app.app)).toBe(false);
    app.app.store.database.exec('ROLLBACK');
    expect(countSome(app.app)).toBe(true);
    app.close();
  });

  it('are not needed: where nothing can be written, numbers are counted anew', () => {
    const app = createTestApp();
    const { database } = app.app.store;
    fillSmallSchool(app);
    const [from, to] = ['2025-09-01', '2026-03-31'] as [Day, Day];
    const before = addedUp(readTotals(database, { from, to }, today));
    database.exec('DELETE FROM month_total');
    database.pragma('query_only = ON');
    expect(addedUp(readTotals(database, { from, to }, today))).toEqual(before);
    expect(before.length).toBeGreaterThan(0);
    database.pragma('query_only = OFF');
    expect(database.prepare('SELECT count(*) FROM month_total').pluck().get()).toBe(0);
    app.close();
  });
});

/** Everything stands, then something is done, then what is read is counted anew beside; nothing of it stays. */
function expectKeptAsCounted(
  { database }: Place,
  range: { readonly from: Day; readonly to: Day },
  doSomething: () => void,
): void {
  database.exec('SAVEPOINT kept');
  keepTotals(database, knownMonths(database, today), today);
  // The year's own are added up by whoever reads all of it.
  readTotals(database, { from: '2025-09-01' as Day, to: today }, today);
  expect(database.prepare('SELECT count(*) FROM year_total').pluck().get()).toBe(1);
  doSomething();
  expect(addedUp(readTotals(database, range, today))).toEqual(
    addedUp(countTotals(database, { roomId: null, ...range }, today)),
  );
  database.exec('ROLLBACK TO kept; RELEASE kept');
}
