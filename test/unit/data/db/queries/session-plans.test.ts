/** The plans of the queries that lists and taps are made of: an index for each, and never a walk over a large table. */
import type { Database } from 'better-sqlite3';
import { afterEach, beforeEach, expect, it } from 'vitest';
import {
  countUnsigned,
  listCertificates,
  listChildNames,
  listFinishers,
  listGoalTitles,
  listSigned,
  listSignedChildren,
  listSigners,
  listUnsigned,
} from '../../../../../src/data/db/queries/certificates.ts';
import { listConsents, listGuardians, listMandates } from '../../../../../src/data/db/queries/child-file.ts';
import { lastEventData, lastStandingEvent, listEventData } from '../../../../../src/data/db/queries/events.ts';
import { listExceptions } from '../../../../../src/data/db/queries/exceptions.ts';
import { listChildPhases, listPhases } from '../../../../../src/data/db/queries/goal-phases.ts';
import { listTemplates } from '../../../../../src/data/db/queries/goal-templates.ts';
import { listGoals, listSessionGoals } from '../../../../../src/data/db/queries/goals.ts';
import {
  listGroupChildren,
  listGroups,
  listGroupsOfChild,
  listMemberIds,
} from '../../../../../src/data/db/queries/groups.ts';
import {
  countOwed,
  listDecisions,
  listLeftOvers,
  listMissedOf,
  listMissedSince,
  listOwedBefore,
  listTries,
} from '../../../../../src/data/db/queries/make-ups.ts';
import { lastMeasureId, listMeasures } from '../../../../../src/data/db/queries/measures.ts';
import { findNote } from '../../../../../src/data/db/queries/notes.ts';
import {
  lastOpenedDay,
  listChildrenSeries,
  listChildrenSeriesBetween,
  listGroupSeries,
  listRunningSeriesOfChild,
  listSeries,
  listSeriesBetween,
  listSeriesChildren,
} from '../../../../../src/data/db/queries/plan.ts';
import { listSessionsBetween } from '../../../../../src/data/db/queries/plan-week.ts';
import { findGoals, findNotes } from '../../../../../src/data/db/queries/search.ts';
import {
  findLastTapped,
  findOpenedSession,
  findSession,
  listDaySessions,
  listSessionChildren,
  listStatuses,
  listUnfinished,
} from '../../../../../src/data/db/queries/sessions.ts';
import { plansOf } from '../../../../support/query-plans.ts';
import { createTestApp, type TestApp } from '../../../../support/test-app.ts';

let testApp: TestApp;
beforeEach(() => {
  testApp = createTestApp();
});
afterEach(() => testApp.close());

const queries: Readonly<Record<string, (database: Database) => unknown>> = {
  findSession: (database) => findSession(database, 'a'),
  findOpenedSession: (database) => findOpenedSession(database, 'a', 'b'),
  findLastTapped: (database) => findLastTapped(database, 'a', 'b', 'c'),
  listDaySessions: (database) => listDaySessions(database, 'a', 'b'),
  listUnfinished: (database) => listUnfinished(database, 'a', 'b'),
  listSessionChildren: (database) => listSessionChildren(database, ['a']),
  findNote: (database) => findNote(database, 'a', 'b'),
  listStatuses: (database) => listStatuses(database, 'a'),
  listMeasures: (database) => listMeasures(database, 'a'),
  lastMeasureId: (database) => lastMeasureId(database, 'a', 'b'),
  listGoals: (database) => listGoals(database, 'a'),
  listChildPhases: (database) => listChildPhases(database, 'a'),
  listPhases: (database) => listPhases(database, 'a'),
  listTemplates: (database) => listTemplates(database, 'a'),
  listGuardians: (database) => listGuardians(database, 'a'),
  listConsents: (database) => listConsents(database, 'a'),
  listMandates: (database) => listMandates(database, 'a'),
  listGroups: (database) => listGroups(database, 'a'),
  listGroupChildren: (database) => listGroupChildren(database, 'a'),
  listGroupsOfChild: (database) => listGroupsOfChild(database, 'a'),
  listMemberIds: (database) => listMemberIds(database, 'a'),
  findGoals: (database) => findGoals(database, ['a'], ['b'], 20),
  findNotes: (database) => findNotes(database, ['a'], '"b"*', 20),
  listSessionGoals: (database) => listSessionGoals(database, 'a', 'b'),
  lastEventData: (database) => lastEventData(database, 'a', ['b']),
  lastStandingEvent: (database) => lastStandingEvent(database, 'a', ['b']),
  listUnsigned: (database) => listUnsigned(database, 'a', 1),
  countUnsigned: (database) => countUnsigned(database, 'a'),
  listSigners: (database) => listSigners(database),
  listSigned: (database) => listSigned(database, 'a', 'b', 'c', 1),
  listFinishers: (database) => listFinishers(database, ['a']),
  listEventData: (database) => listEventData(database, 'a', 'b'),
  listCertificates: (database) => listCertificates(database, 'a'),
  listSignedChildren: (database) => listSignedChildren(database, 'a'),
  listChildNames: (database) => listChildNames(database, ['a']),
  listGoalTitles: (database) => listGoalTitles(database, ['a']),
  listMissedSince: (database) => listMissedSince(database, 'a', 'b'),
  listOwedBefore: (database) => listOwedBefore(database, 'a', 'b'),
  countOwed: (database) => countOwed(database, 'a'),
  listMissedOf: (database) => listMissedOf(database, 'a'),
  listTries: (database) => listTries(database, ['a']),
  listLeftOvers: (database) => listLeftOvers(database, 'a'),
  listDecisions: (database) => listDecisions(database, ['a']),
  listSeries: (database) => listSeries(database, 'a', 'b'),
  listSeriesBetween: (database) => listSeriesBetween(database, 'a', 'b', 'c'),
  listChildrenSeriesBetween: (database) => listChildrenSeriesBetween(database, ['a'], 'b', 'c'),
  listGroupSeries: (database) => listGroupSeries(database, 'a', 'b'),
  listRunningSeriesOfChild: (database) => listRunningSeriesOfChild(database, 'a', 'b'),
  listSessionsBetween: (database) => listSessionsBetween(database, 'a', 'b', 'c'),
  listExceptions: (database) => listExceptions(database, ['a']),
  listSeriesChildren: (database) => listSeriesChildren(database, ['a']),
  listChildrenSeries: (database) => listChildrenSeries(database, ['a'], 1, 'b'),
  lastOpenedDay: (database) => lastOpenedDay(database, 'a'),
};

it.each(Object.entries(queries))('%s names an index and walks over no large table', (_name, query) => {
  const plans = plansOf(testApp.app.store.database, query);
  expect(plans).toHaveLength(1);
  expect(plans[0]).toMatch(/USING (COVERING )?INDEX|USING PRIMARY KEY/);
  expect(plans[0]).not.toMatch(
    /SCAN (session|session_child|measure|event|series|child|goal|taking|later|certificate|note|missed|made|came)\b/,
  );
});

it('sessions to sign are found by the index of those, however many are signed', () => {
  const plans = [queries.listUnsigned, queries.countUnsigned].flatMap((query) =>
    plansOf(testApp.app.store.database, query as never),
  );
  for (const plan of plans) expect(plan).toContain('session_uncertified (staff_id=?)');
});
