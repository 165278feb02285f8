/** More of what changes the office's totals: the plan, calendars, moves, merges, and what must not change them. */
import fc from 'fast-check';
import { handOver, handOverSessions, listShared, markMerged, takeMark } from '../../src/data/db/queries/merge.ts';
import type { Day } from '../../src/shared/domain/day.ts';
import { type Deed, day, type Place } from './total-deeds.ts';

const run =
  (sql: string, ...values: unknown[]): Deed =>
  ({ database }) => {
    database.prepare(sql).run(...values);
  };

const childIndex = fc.constantFrom(0, 1, 2);
const nth = fc.nat(30);
const nthSession = '(SELECT id FROM session LIMIT 1 OFFSET ? % (SELECT count(*) FROM session))';
const nthSeries = '(SELECT id FROM series LIMIT 1 OFFSET ? % (SELECT count(*) FROM series))';
const either = '(SELECT id FROM room LIMIT 1 OFFSET ? % (SELECT count(*) FROM room))';

let made = 0;
const newId = () => `018f0000-0000-7000-8000-${String(++made).padStart(12, '0')}`;

/** A second school with a calendar and a room of its own, a session that nobody was in, times that were moved. */
export function widenPlace(place: Place): void {
  const { database, school } = place;
  const [schoolId, roomId] = [newId(), newId()];
  database.prepare("INSERT INTO school VALUES (?, 'Екінші мектеп', '')").run(schoolId);
  database
    .prepare(
      `INSERT INTO calendar SELECT ?, first_day, last_day, json_set(data, '$.firstDay', '2026-03-01') FROM calendar`,
    )
    .run(schoolId);
  database.prepare("INSERT INTO room VALUES (?, ?, 'Екінші кабинет', '', '[]', NULL)").run(roomId, schoolId);
  database
    .prepare("INSERT INTO former_placement VALUES (?, ?, '2025-09-01', '2025-12-31')")
    .run(school.childIds[2], school.roomId);
  emptySession('2025-11-07' as Day)(place);
  database
    .prepare('DELETE FROM series_child WHERE series_id = ? AND child_id = ?')
    .run(school.groupSeriesId, school.childIds[2]);
  const except = database.prepare("INSERT INTO series_exception VALUES (?, ?, ?, ?, ?, '')");
  except.run(school.groupSeriesId, '2026-02-11', 'cancelled', null, null);
  except.run(school.groupSeriesId, '2026-03-11', 'moved', '2026-02-20', '11:00');
}

function emptySession(on: Day): Deed {
  return ({ database, school }) => {
    database
      .prepare(
        `INSERT INTO session (id, room_id, staff_id, discipline, day, planned_minutes, started_at, finished_at, outcome, minutes)
         VALUES (?, ?, ?, 'exercise', ?, 40, ?, ?, 'held', 40)`,
      )
      .run(newId(), school.roomId, school.specialistId, on, `${on}T14:00:00`, `${on}T14:40:00`);
  };
}

/** What changes a month of a room, or a few. */
export const moreNarrow: readonly fc.Arbitrary<Deed>[] = [
  day.map(emptySession),
  fc.constant(
    run(`DELETE FROM session WHERE id NOT IN (SELECT session_id FROM session_child)
       AND id NOT IN (SELECT make_up_of FROM session WHERE make_up_of IS NOT NULL)`),
  ),
  // Somebody comes along.
  fc.record({ nth, childIndex }).map(
    ({ nth: which, childIndex: index }): Deed =>
      ({ database, school }) => {
        database
          .prepare(
            `INSERT OR IGNORE INTO session_child (session_id, child_id, status) VALUES (${nthSession}, ?, 'present')`,
          )
          .run(which, school.childIds[index]);
      },
  ),
  // A planned time takes place after all, or on another day.
  fc.constant(run('DELETE FROM series_exception')),
  day.map((to) => run("UPDATE series_exception SET moved_day = ? WHERE kind = 'moved'", to)),
  fc.record({ childIndex, other: childIndex, at: nth }).map(merge),
];

/** What changes many months of a room. */
export const moreWide: readonly fc.Arbitrary<Deed>[] = [
  fc
    .record({ nth, weekday: fc.integer({ min: 1, max: 5 }) })
    .map(({ nth: which, weekday }) => run(`UPDATE series SET weekday = ? WHERE id = ${nthSeries}`, weekday, which)),
  fc
    .record({ nth, room: fc.nat(1) })
    .map(({ nth: which, room }) => run(`UPDATE series SET room_id = ${either} WHERE id = ${nthSeries}`, room, which)),
  fc.record({ from: day, childIndex }).map(newSeries),
  childIndex.map(
    (index): Deed =>
      ({ database, school }) => {
        database
          .prepare('UPDATE OR IGNORE series_child SET child_id = ? WHERE series_id = ?')
          .run(school.childIds[index], school.seriesId);
      },
  ),
  fc.constant(run('DELETE FROM calendar')),
  // The days off of a year that is written beside the one in force.
  fc.constant(
    run(`INSERT OR IGNORE INTO calendar SELECT school_id, '2026-02-01', last_day,
       json_set(data, '$.breaks', json('[{"from":"2026-02-01","to":"2026-04-30"}]')) FROM calendar`),
  ),
  fc.nat(1).map(
    (which): Deed =>
      ({ database, school }) => {
        database
          .prepare(
            `UPDATE room SET school_id = (SELECT id FROM school LIMIT 1 OFFSET ? % (SELECT count(*) FROM school)) WHERE id = ?`,
          )
          .run(which, school.roomId);
      },
  ),
  fc.record({ childIndex, room: fc.nat(1) }).map(
    ({ childIndex: index, room }): Deed =>
      ({ database, school }) => {
        database.prepare(`UPDATE child SET room_id = ${either} WHERE id = ?`).run(room, school.childIds[index]);
      },
  ),
  fc.record({ childIndex, at: fc.option(day) }).map(
    ({ childIndex: index, at }): Deed =>
      ({ database, school }) => {
        database.prepare('UPDATE child SET archived_at = ? WHERE id = ?').run(at, school.childIds[index]);
      },
  ),
  fc.constant(run('DELETE FROM former_placement')),
  fc.nat(1).map((room) => run(`UPDATE former_placement SET room_id = ${either}`, room)),
];

/** What reports read beside the totals: none of it may be needed for them. */
export const beside: readonly fc.Arbitrary<Deed>[] = [
  fc.record({ childIndex, from: day }).map(
    ({ childIndex: index, from }): Deed =>
      ({ database, school }) => {
        database
          .prepare("INSERT INTO mandate VALUES (?, ?, 'pottery', 'individual', 2, 30, ?, NULL)")
          .run(newId(), school.childIds[index], from);
      },
  ),
  day.map((on) => run('UPDATE goal SET met_on = ?, from_day = ?', on, on)),
  fc.constant(run("UPDATE goal SET archived_at = '2026-03-03T10:00:00'")),
];

function newSeries({ from, childIndex: index }: { readonly from: Day; readonly childIndex: number }): Deed {
  return ({ database, school }) => {
    const id = newId();
    database
      .prepare(
        `INSERT INTO series (id, room_id, staff_id, discipline, weekday, start, minutes, from_day)
         VALUES (?, ?, ?, 'exercise', 4, '12:00', 20, ?)`,
      )
      .run(id, school.roomId, school.specialistId, from);
    database.prepare('INSERT INTO series_child VALUES (?, ?)').run(id, school.childIds[index]);
  };
}

/** Two entries of one child become one, with everything that was written of both. */
function merge({ childIndex: one, other, at }: { childIndex: number; other: number; at: number }): Deed {
  return ({ database, school }) => {
    const [kept, gone] = [school.childIds[one], school.childIds[other]];
    const isMerged = database.prepare('SELECT 1 FROM child WHERE id IN (?, ?) AND merged_into IS NOT NULL');
    if (kept === undefined || gone === undefined || kept === gone || isMerged.get(kept, gone)) return;
    const pair = { kept, gone };
    const shared = listShared(database, pair).map(({ session_id }) => session_id);
    const taken = shared[at % Math.max(1, shared.length)];
    if (taken !== undefined) takeMark(database, { ...pair, sessionId: taken });
    handOverSessions(database, pair, shared);
    handOver(database, pair);
    markMerged(database, pair, '2026-04-20T12:00:00');
  };
}
