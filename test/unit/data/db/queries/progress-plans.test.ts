/** A child's own queries find everything by index: how large the school is makes no difference to them. */
import type { Database } from 'better-sqlite3';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { listDrawingsOf, listNearSessions } from '../../../../../src/data/db/queries/child-drawings.ts';
import { listBinned } from '../../../../../src/data/db/queries/drawings.ts';
import {
  firstSessionDay,
  listChildDisciplines,
  listChildMeasures,
  listChildSeries,
  listChildSessions,
  listMeasuresIn,
  listProgressGoals,
} from '../../../../../src/data/db/queries/progress.ts';
import {
  findNote,
  findThumbnail,
  listChildDrawings,
  listSessionDrawings,
  listTimelineSessions,
  pageDrawings,
  pageGoalEvents,
  pageSessions,
} from '../../../../../src/data/db/queries/timeline.ts';
import { plansOf } from '../../../../support/query-plans.ts';
import { createTestApp, type TestApp } from '../../../../support/test-app.ts';

let testApp: TestApp;
beforeEach(() => {
  testApp = createTestApp();
});
afterEach(() => testApp.close());

const page = { childId: 'a', at: 'b', id: 'c', discipline: null, limit: 10 };

const queries: Readonly<Record<string, (database: Database) => unknown>> = {
  listChildSessions: (database) => listChildSessions(database, 'a', 'b', 'c'),
  firstSessionDay: (database) => firstSessionDay(database, 'a'),
  listChildDisciplines: (database) => listChildDisciplines(database, 'a'),
  listChildMeasures: (database) => listChildMeasures(database, 'a'),
  listMeasuresIn: (database) => listMeasuresIn(database, ['a'], 'b'),
  listProgressGoals: (database) => listProgressGoals(database, 'a'),
  listChildSeries: (database) => listChildSeries(database, 'a', 'b', 'c'),
  pageSessions: (database) => pageSessions(database, page),
  pageDrawings: (database) => pageDrawings(database, page),
  pageGoalEvents: (database) => pageGoalEvents(database, page),
  listTimelineSessions: (database) => listTimelineSessions(database, 'a', ['b']),
  listSessionDrawings: (database) => listSessionDrawings(database, 'a'),
  findNote: (database) => findNote(database, 'a', 'b'),
  listChildDrawings: (database) => listChildDrawings(database, 'a'),
  findThumbnail: (database) => findThumbnail(database, 'a'),
  listDrawingsOf: (database) => listDrawingsOf(database, 'a', false),
  listBinnedOf: (database) => listDrawingsOf(database, 'a', true),
  listNearSessions: (database) => listNearSessions(database, 'a', '2026-04-22', 12),
  listBinned: (database) => listBinned(database, 'a'),
};

it.each(Object.entries(queries))('%s never walks over a table', (_name, query) => {
  const plans = plansOf(testApp.app.store.database, query);
  expect(plans.length).toBeGreaterThan(0);
  for (const plan of plans) {
    expect(plan).toMatch(/USING (COVERING )?INDEX|USING PRIMARY KEY/);
    // The list of wanted ids is no table.
    expect(plan.replaceAll('SCAN wanted VIRTUAL TABLE', '')).not.toContain('SCAN');
  }
});
