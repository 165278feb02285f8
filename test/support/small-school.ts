/** One school with one room, a specialist, an administrator and three children: enough for most handler tests. */

import { newId } from '../../src/data/app.ts';
import { insertCalendar } from '../../src/data/db/queries/calendars.ts';
import { insertRoom, insertSchool } from '../../src/data/db/queries/school.ts';
import { writeSetting } from '../../src/data/db/queries/settings.ts';
import { insertStaff } from '../../src/data/db/queries/staff.ts';
import { inTransaction } from '../../src/data/db/transaction.ts';
import { namesFor } from '../../src/data/services/names.ts';
import { calendarKz2025 } from '../../src/shared/domain/calendar-kz-2025.ts';
import { sortKey } from '../../src/shared/domain/collation.ts';
import type { ChildId, GoalId, RoomId, SchoolId, SeriesId, StaffId } from '../../src/shared/domain/ids.ts';
import type { TestApp } from './test-app.ts';

export type SmallSchool = {
  readonly schoolId: SchoolId;
  readonly roomId: RoomId;
  readonly specialistId: StaffId;
  readonly administratorId: StaffId;
  readonly childIds: readonly [ChildId, ChildId, ChildId];
  /** A speech goal of the first child. */
  readonly goalId: GoalId;
  /** Wednesdays 09:00, speech therapy, 30 minutes, the first child. */
  readonly seriesId: SeriesId;
  /** Wednesdays 10:00, pottery, 45 minutes, all three. */
  readonly groupSeriesId: SeriesId;
};

const people = [
  { family: 'Әбенова', given: 'Айша', patronymic: 'Тестқызы' },
  { family: 'Ёлкин', given: 'Егор', patronymic: '' },
  { family: 'Қасымов', given: 'Нұрлан', patronymic: 'Тестұлы' },
] as const;

/** Fills the test app's database; staff have no PIN, windows use `become`. */
export function fillSmallSchool(testApp: TestApp): SmallSchool {
  return inTransaction(testApp.app.store.database, () => fill(testApp));
}

function fill({ app }: TestApp): SmallSchool {
  const { database } = app.store;
  const id = <Id>() => newId(app) as Id;
  const [schoolId, roomId, specialistId, administratorId] = [
    id<SchoolId>(),
    id<RoomId>(),
    id<StaffId>(),
    id<StaffId>(),
  ];
  const childIds = [id<ChildId>(), id<ChildId>(), id<ChildId>()] as const;
  const [goalId, seriesId, groupSeriesId] = [id<GoalId>(), id<SeriesId>(), id<SeriesId>()];
  insertSchool(database, { id: schoolId, name: 'Тест мектебі', sort_key: sortKey('Тест мектебі') });
  insertCalendar(database, schoolId, calendarKz2025);
  insertRoom(database, {
    id: roomId,
    school_id: schoolId,
    name: 'Кабинет 1',
    sort_key: sortKey('Кабинет 1'),
    disciplines: JSON.stringify(['speech_therapy', 'pottery', 'exercise']),
  });
  for (const [staffId, role] of [
    [specialistId, 'specialist'],
    [administratorId, 'administrator'],
  ] as const) {
    const name = { family: role, given: 'Т', patronymic: '' };
    insertStaff(database, {
      id: staffId,
      ...name,
      ...namesFor(name),
      role,
      specialism: role === 'specialist' ? 'speech_therapist' : 'administrator',
      language: 'ru',
      pictogram: 'owl',
    });
  }
  database.prepare('INSERT INTO staff_room (staff_id, room_id) VALUES (?, ?)').run(specialistId, roomId);
  for (const [index, name] of people.entries()) {
    database
      .prepare(
        `INSERT INTO child (id, family, given, patronymic, birth_date, class_name, language, pictogram, room_id,
           enrolled_from, pmpk_number, search, sort_key)
         VALUES (@id, @family, @given, @patronymic, '2016-05-01', '3А', 'kk', 'cat', @roomId, '2025-09-01', '', @search, @sort_key)`,
      )
      .run({ id: childIds[index], ...name, ...namesFor(name), roomId });
  }
  database
    .prepare(
      "INSERT INTO goal (id, child_id, discipline, title, steps) VALUES (?, ?, 'speech_therapy', 'Звук [р]', '[]')",
    )
    .run(goalId, childIds[0]);
  const addSeries = database.prepare(
    `INSERT INTO series (id, room_id, staff_id, discipline, weekday, start, minutes, from_day)
     VALUES (?, ?, ?, ?, 3, ?, ?, '2025-09-01')`,
  );
  addSeries.run(seriesId, roomId, specialistId, 'speech_therapy', '09:00', 30);
  addSeries.run(groupSeriesId, roomId, specialistId, 'pottery', '10:00', 45);
  const addChild = database.prepare('INSERT INTO series_child (series_id, child_id) VALUES (?, ?)');
  addChild.run(seriesId, childIds[0]);
  for (const childId of childIds) addChild.run(groupSeriesId, childId);
  writeSetting(database, 'room_id', roomId);
  writeSetting(database, 'language', 'ru');
  return { schoolId, roomId, specialistId, administratorId, childIds, goalId, seriesId, groupSeriesId };
}
