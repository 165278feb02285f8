/** The plans of the queries behind reports: none walks over sessions. */
import type { Database } from 'better-sqlite3';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { listSessionsBehind } from '../../../../../src/data/db/queries/report-sessions.ts';
import {
  countGoals,
  listAllFormerPlacements,
  listDue,
  listReportChildren,
} from '../../../../../src/data/db/queries/reports.ts';
import { plansOf } from '../../../../support/query-plans.ts';
import { createTestApp, type TestApp } from '../../../../support/test-app.ts';

let testApp: TestApp;
beforeEach(() => {
  testApp = createTestApp();
});
afterEach(() => testApp.close());

const which = { roomIds: ['a'], discipline: null, staffId: null, outcome: null, isSigned: null, limit: 1 };

const queries: Readonly<Record<string, readonly [(database: Database) => unknown, string]>> = {
  listSessionsBehind: [
    (database) => listSessionsBehind(database, { ...which, from: 'a', to: 'b' }),
    'SEARCH session USING INDEX session_by_day (day>? AND day<?)',
  ],
  // Of everybody, in an order that an index has: nothing is sorted.
  listReportChildren: [(database) => listReportChildren(database), 'SCAN child USING INDEX child_by_name'],
  listAllFormerPlacements: [
    (database) => listAllFormerPlacements(database),
    'SCAN former_placement USING COVERING INDEX former_placement_by_room',
  ],
  listDue: [(database) => listDue(database, 'a'), 'SCAN mandate USING COVERING INDEX mandate_due'],
  countGoals: [(database) => countGoals(database, 'a', 'b'), 'SCAN goal USING COVERING INDEX goal_counted'],
};

it.each(Object.entries(queries))('%s names its index', (_name, [query, step]) => {
  const [plan] = plansOf(testApp.app.store.database, query);
  expect(plan).toContain(step);
  expect(plan).not.toMatch(/SCAN (session|session_child)\b|TEMP B-TREE/);
});
