/** The plans of the queries behind the office's numbers: an index for each, and never a walk over a large table. */
import type { Database } from 'better-sqlite3';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { listBehind, listFacts } from '../../../../../src/data/db/queries/attendance.ts';
import {
  countChildren,
  countSessions,
  firstCountedDay,
  hasSessions,
  listMixedDays,
  sumHeldOf,
} from '../../../../../src/data/db/queries/attendance-sums.ts';
import { hasMovedTo } from '../../../../../src/data/db/queries/exceptions.ts';
import {
  isYearKept,
  listMonthChildren,
  listUncounted,
  listYearChildren,
  sumOverlaps,
  sumSessions,
} from '../../../../../src/data/db/queries/month-totals.ts';
import {
  listScopeSeries,
  listSeriesMembers,
  listSeriesWithOpened,
} from '../../../../../src/data/db/queries/planned-series.ts';
import {
  listClassChildren,
  listFormerPlacements,
  listSheetChildren,
} from '../../../../../src/data/db/queries/sheet-children.ts';
import type { SheetScope } from '../../../../../src/shared/domain/sheet-scope.ts';
import { plansOf } from '../../../../support/query-plans.ts';
import { createTestApp, type TestApp } from '../../../../support/test-app.ts';

let testApp: TestApp;
beforeEach(() => {
  testApp = createTestApp();
});
afterEach(() => testApp.close());

const room = { roomId: 'a', from: 'b', to: 'c' };
const months = { first: 'a', last: 'b' };

const days = { discipline: null, from: 'b', to: 'c' };
const part = { oneChildId: null, oneRoomId: null };
const scopes = [
  { kind: 'room', roomId: 'a' },
  { kind: 'class', schoolId: 'a', className: 'b' },
  { kind: 'group', groupId: 'a' },
  { kind: 'specialist', staffId: 'a' },
  { kind: 'child', childId: 'a' },
] as unknown as readonly SheetScope[];

const queries: Readonly<Record<string, (database: Database) => unknown>> = {
  listSeriesMembers: (database) => listSeriesMembers(database, ['a']),
  listSeriesWithOpened: (database) => listSeriesWithOpened(database, room),
  countChildren: (database) => countChildren(database, room, 'd'),
  countSessions: (database) => countSessions(database, room),
  sumHeldOf: (database) => sumHeldOf(database, 'a', 'b', 'c'),
  listMixedDays: (database) => listMixedDays(database, room),
  firstCountedDay: (database) => firstCountedDay(database),
  listUncounted: (database) => listUncounted(database, ['a'], 'b'),
  sumSessions: (database) => sumSessions(database, months),
  sumOverlaps: (database) => sumOverlaps(database, months),
  isYearKept: (database) => isYearKept(database, months),
  listMonthChildren: (database) => listMonthChildren(database, months),
  listYearChildren: (database) => listYearChildren(database, 'a'),
  hasSessions: (database) => hasSessions(database, 'a', 'b'),
  hasMovedTo: (database) => hasMovedTo(database, 'a', 'b'),
  listClassChildren: (database) => listClassChildren(database, 'a'),
  listFormerPlacements: (database) => listFormerPlacements(database, ['a']),
  ...Object.fromEntries(
    scopes.flatMap((scope): [string, (database: Database) => unknown][] => [
      [`listFacts of a ${scope.kind}`, (database) => listFacts(database, scope, days)],
      [`listBehind of a ${scope.kind}`, (database) => listBehind(database, scope, days, part)],
      [`listScopeSeries of a ${scope.kind}`, (database) => listScopeSeries(database, scope, days)],
      [`listSheetChildren of a ${scope.kind}`, (database) => listSheetChildren(database, scope, ['a'])],
    ]),
  ),
};

it.each(Object.entries(queries))('%s names an index and walks over no large table', (_name, query) => {
  const plans = plansOf(testApp.app.store.database, query);
  expect(plans).toHaveLength(1);
  expect(plans[0]).toMatch(/USING (COVERING )?INDEX|USING PRIMARY KEY/);
  expect(plans[0]).not.toMatch(
    /SCAN (session|session_child|child|month_part|month_overlap|month_child|month_total|year_child)\b(?! USING COVERING INDEX)/,
  );
});
