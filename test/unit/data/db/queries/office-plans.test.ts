/** The plans of the office's lists: each names its index, is read in its own order, and walks over no table. */
import type { Database } from 'better-sqlite3';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { listOwnRooms } from '../../../../../src/data/db/queries/access.ts';
import { listCorrections } from '../../../../../src/data/db/queries/attendance.ts';
import { listAttendanceEvents } from '../../../../../src/data/db/queries/attendance-events.ts';
import { findCalendar, listCalendars } from '../../../../../src/data/db/queries/calendars.ts';
import { listSigners } from '../../../../../src/data/db/queries/certificates.ts';
import { findChild, listChildren } from '../../../../../src/data/db/queries/children.ts';
import { countContent, firstMoment } from '../../../../../src/data/db/queries/content.ts';
import {
  deleteChild,
  deleteStaff,
  findImportMapping,
  findImportRun,
  listImportChanges,
  listImportRuns,
  listMergedChildren,
  listSourceIds,
} from '../../../../../src/data/db/queries/imports.ts';
import { listAllGroups, listAllGuardians } from '../../../../../src/data/db/queries/lists.ts';
import { countBelongings, listNotesOf, listShared } from '../../../../../src/data/db/queries/merge.ts';
import { findMarked, listMarked, writeOfficeMark } from '../../../../../src/data/db/queries/office-marks.ts';
import { listRooms, listRoomsWithCounts, listSchools } from '../../../../../src/data/db/queries/school.ts';
import {
  listChildChoices,
  listClasses,
  listGroupChoices,
  listSpecialistChoices,
} from '../../../../../src/data/db/queries/sheet-choices.ts';
import {
  countOtherAdministrators,
  findListedStaff,
  listAdministratorTiles,
  listSpecialistTiles,
  listStaff,
} from '../../../../../src/data/db/queries/staff.ts';
import { listUnmarked } from '../../../../../src/data/db/queries/unmarked.ts';
import type { Day } from '../../../../../src/shared/domain/day.ts';
import type { SheetScope } from '../../../../../src/shared/domain/sheet-scope.ts';
import { plansOf } from '../../../../support/query-plans.ts';
import { createTestApp, type TestApp } from '../../../../support/test-app.ts';

let testApp: TestApp;
beforeEach(() => {
  testApp = createTestApp();
});
afterEach(() => testApp.close());

type Queries = Readonly<Record<string, readonly [(database: Database) => unknown, ...steps: string[]]>>;

const days = { discipline: null, from: 'b', to: 'c' };
const people = { words: ['a'], roomId: null, isArchived: false };
const inRoom = { ...people, roomId: 'a' };

const lists: Queries = {
  listClasses: [listClasses, 'child USING COVERING INDEX child_in_class (room_id=? AND merged_into=?)'],
  listGroupChoices: [listGroupChoices, 'child_group USING INDEX child_group_by_room (room_id=?)'],
  listSpecialistChoices: [listSpecialistChoices, 'staff USING INDEX staff_of_rooms'],
  listChildChoices: [listChildChoices, 'child USING COVERING INDEX child_choice (merged_into=?)'],
  listUnmarked: [
    (database) => listUnmarked(database, { roomId: null, from: 'a' as Day, to: 'b' as Day } as never),
    'session USING INDEX session_by_room (room_id=? AND day>? AND day<?)',
    'session_child USING INDEX session_child_unmarked (session_id=?)',
  ],
  findMarked: [
    (database) => findMarked(database, 'a', 'b'),
    'session_child USING PRIMARY KEY (session_id=? AND child_id=?)',
  ],
  listMarked: [(database) => listMarked(database, 'a'), 'session_child USING PRIMARY KEY (session_id=?)'],
  writeOfficeMark: [
    (database) =>
      writeOfficeMark(
        database,
        { sessionId: 'a', childId: 'b' },
        { office_status: null, office_reason: null, office_by: null, office_at: null },
      ),
    'session_child USING PRIMARY KEY (session_id=? AND child_id=?)',
  ],
  // The last two hundred: it walks back by time and stops.
  listImportRuns: [listImportRuns, 'SCAN import_run USING INDEX import_run_by_time'],
  findImportRun: [(database) => findImportRun(database, 'a'), 'import_run USING PRIMARY KEY (id=?)'],
  listImportChanges: [(database) => listImportChanges(database, 'a'), 'import_change USING PRIMARY KEY (run_id=?)'],
  listSourceIds: [
    (database) => listSourceIds(database, 'a', 'b'),
    'source_id USING PRIMARY KEY (source=? AND entity=?)',
  ],
  findImportMapping: [(database) => findImportMapping(database, 'a'), 'import_mapping USING PRIMARY KEY (columns=?)'],
  listMergedChildren: [listMergedChildren, 'child USING COVERING INDEX child_merged'],
  'listChildren of all rooms': [
    (database) => listChildren(database, people),
    'child USING INDEX child_listed (<expr>=?)',
    'other USING INDEX child_merged (merged_into=?)',
  ],
  'listChildren of a room': [
    (database) => listChildren(database, inRoom),
    'child USING INDEX child_by_room (room_id=?)',
  ],
  findChild: [(database) => findChild(database, 'a'), 'child USING PRIMARY KEY (id=?)'],
  listAllGuardians: [
    listAllGuardians,
    'child USING COVERING INDEX child_listed (<expr>=?)',
    'guardian USING INDEX guardian_by_child (child_id=?)',
  ],
  listAllGroups: [
    listAllGroups,
    'child_group USING INDEX child_group_by_room (room_id=?)',
    'member USING PRIMARY KEY (group_id=?)',
  ],
  listStaff: [(database) => listStaff(database, people), 'staff USING INDEX staff_listed (<expr>=?)'],
  findListedStaff: [(database) => findListedStaff(database, 'a'), 'staff USING PRIMARY KEY (id=?)'],
  listSpecialistTiles: [(database) => listSpecialistTiles(database, 'a'), 'staff USING INDEX staff_by_role (role=?)'],
  listAdministratorTiles: [listAdministratorTiles, 'staff USING INDEX staff_by_role (role=?)'],
  countOtherAdministrators: [
    (database) => countOtherAdministrators(database, 'a'),
    'staff USING INDEX staff_by_role (role=?)',
  ],
  listOwnRooms: [(database) => listOwnRooms(database, 'a'), 'staff_room USING PRIMARY KEY (staff_id=?)'],
  listSigners: [
    listSigners,
    'staff USING INDEX staff_of_rooms',
    'session USING INDEX session_uncertified (staff_id=?)',
  ],
  listRooms: [listRooms, 'room USING INDEX room_by_school (school_id=?)'],
  listRoomsWithCounts: [
    (database) => listRoomsWithCounts(database, false),
    'room USING INDEX room_by_school (school_id=?)',
    'child USING INDEX child_by_room (room_id=?)',
  ],
  listSchools: [listSchools, 'SCAN school USING COVERING INDEX school_by_name'],
  listCalendars: [(database) => listCalendars(database, 'a'), 'calendar USING PRIMARY KEY (school_id=?)'],
  findCalendar: [(database) => findCalendar(database, 'a', 'b' as Day), 'calendar USING PRIMARY KEY (school_id=?'],
  listShared: [
    (database) => listShared(database, { kept: 'a', gone: 'b' }),
    'left USING COVERING INDEX session_child_by_child (child_id=?)',
  ],
  countBelongings: [
    (database) => countBelongings(database, 'a'),
    'session_child USING COVERING INDEX session_child_by_child (child_id=?)',
    'USING COVERING INDEX goal_by_child (child_id=?)',
    'USING COVERING INDEX drawing_by_child (child_id=?)',
    'USING COVERING INDEX note_by_child (child_id=?)',
  ],
  listNotesOf: [(database) => listNotesOf(database, 'a'), 'note USING INDEX note_by_child (child_id=?)'],
  firstMoment: [firstMoment, 'SCAN event'],
};

/** Walked over in the order in which they are listed, or as few as rooms. */
const whole =
  /SCAN (import_run|school|room|former_placement) USING (COVERING )?INDEX|SCAN staff USING INDEX staff_of_rooms|SCAN CONSTANT ROW|SCAN word VIRTUAL/;
const walks = (plan: string) => plan.split('\n').filter((step) => step.startsWith('SCAN') && !whole.test(step));

describe('a list of the office', () => {
  it.each(Object.entries(lists))('%s names its index and walks over nothing', (name, [query, ...steps]) => {
    const plan = plansOf(testApp.app.store.database, query).join('\n');
    for (const step of steps) expect(plan).toContain(step);
    // The first change of all is the first row of its table.
    expect(walks(plan)).toEqual(name === 'firstMoment' ? ['SCAN event'] : []);
  });

  it.each(['listSpecialistChoices', 'listChildChoices', 'listChildren of a room', 'listStaff', 'listSigners'])(
    '%s stands in the order of its index: nothing is sorted',
    (name) => {
      const [plan] = plansOf(testApp.app.store.database, lists[name]?.[0] as never);
      expect(plan).not.toContain('TEMP B-TREE');
    },
  );
});

const scopes = [
  [{ kind: 'room', roomId: 'a' }, 'session USING COVERING INDEX session_by_room (room_id=? AND day>? AND day<?)'],
  [{ kind: 'class', schoolId: 'a', className: 'b' }, 'session USING COVERING INDEX session_by_room (room_id=? AND'],
  [{ kind: 'group', groupId: 'a' }, 'series USING COVERING INDEX series_by_group (group_id=?)'],
  [{ kind: 'specialist', staffId: 'a' }, 'session USING INDEX session_by_staff (staff_id=? AND day>? AND day<?)'],
  [{ kind: 'child', childId: 'a' }, 'session_child USING INDEX session_child_by_child (child_id=?)'],
] as unknown as readonly (readonly [SheetScope, string])[];

describe.each(scopes.map(([scope, step]) => [scope.kind, scope, step] as const))('of a %s', (_kind, scope, step) => {
  it.each([
    ['corrections', (database: Database) => listCorrections(database, scope, days)],
    ['attendance for other systems', (database: Database) => listAttendanceEvents(database, scope, days)],
  ])('%s are found by an index', (_name, query) => {
    const [plan = ''] = plansOf(testApp.app.store.database, query);
    expect(plan).toContain(step);
    expect(walks(plan).filter((line) => line !== 'SCAN (subquery-2)')).toEqual([]);
  });
});

describe('somebody whom an import added', () => {
  /** Small tables, with a few rows at most of anybody. */
  const few =
    /SCAN (emergency_access|erasure|month_child|month_overlap|month_part|spoken_word|staff|starter|year_child)\b/;

  it.each([
    ['a child', (database: Database) => deleteChild(database, 'a')],
    ['a specialist', (database: Database) => deleteStaff(database, 'a')],
  ])('%s is removed without a walk over sessions, certificates or photos', (_name, query) => {
    const plans = plansOf(testApp.app.store.database, query).join('\n');
    expect(walks(plans).filter((step) => !few.test(step))).toEqual([]);
  });
});

it('a backup is counted by the smallest index of each table', () => {
  const [plan = ''] = plansOf(testApp.app.store.database, countContent);
  for (const table of ['session', 'drawing']) expect(plan).toMatch(new RegExp(`SCAN ${table} USING COVERING INDEX`));
});
