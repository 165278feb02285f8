import type { Database } from 'better-sqlite3';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { writeException } from '../../../src/data/db/queries/exceptions.ts';
import type { Part } from '../../../src/data/db/queries/month-totals.ts';
import { countSome } from '../../../src/data/keep-totals-beside.ts';
import { countTotals } from '../../../src/data/services/totals/count.ts';
import { keepTotals, knownMonths } from '../../../src/data/services/totals/keep.ts';
import { type RoomTotals, readTotals } from '../../../src/data/services/totals/read.ts';
import { type Day, daysFrom, weekdayOf } from '../../../src/shared/domain/day.ts';
import { fillSmallSchool, type SmallSchool } from '../../support/small-school.ts';
import { createTestApp } from '../../support/test-app.ts';

const today = '2026-04-22' as Day;
const days = daysFrom('2025-09-01' as Day, '2026-04-30' as Day);

const wednesdays = days.filter((each) => weekdayOf(each) === 3);

type Place = { readonly database: Database; readonly school: SmallSchool };
type Deed = (place: Place) => void;

const day = fc.constantFrom(...days);
/** Often the end of a month: only whole months are kept. */
const until = fc.oneof(day, fc.constantFrom('2026-04-30' as Day, '2026-03-31' as Day));
const childIndex = fc.constantFrom(0, 1, 2);
const outcome = fc.constantFrom('held', 'student_absent', 'provider_absent', 'cancelled', null);
const status = fc.constantFrom('present', 'late', 'absent_ill', 'refused', 'not_marked');

/** Everything that changes what is counted, each as it is written. */
const deeds: readonly fc.Arbitrary<Deed>[] = [
  fc.record({ day, outcome, status, childIndex, minute: fc.nat(59), isPlanned: fc.boolean() }).map(addSession),
  fc.record({ status, nth: fc.nat(30), minutes: fc.option(fc.nat(60)) }).map(({ nth, ...to }) => markChild(nth, to)),
  fc.record({ outcome, day, nth: fc.nat(30) }).map(({ nth, ...to }) => changeSession(nth, to)),
  fc.record({ childIndex, from: day, until: fc.option(day) }).map(enrol),
  // Wednesdays, on which the plan has something.
  fc.record({ day: fc.constantFrom(...wednesdays), to: fc.option(day) }).map(except),
  fc.record({ childIndex, isIn: fc.boolean() }).map(joinGroup),
  day.map((until) => ({ database, school }: Place) => {
    database.prepare('UPDATE series SET to_day = ? WHERE id = ? AND from_day <= ?').run(until, school.seriesId, until);
  }),
  fc.constantFrom('2025-10-01', '2026-02-12').map((off) => ({ database }: Place) => {
    database.prepare("UPDATE calendar SET data = json_set(data, '$.daysOff', json_array(?))").run(off);
  }),
  // Also by a clock that was wrong.
  fc.constantFrom(today, '2026-03-10' as Day, '2026-06-01' as Day).map((now) => ({ database }: Place) => {
    keepTotals(database, knownMonths(database, now), now);
  }),
];

describe('totals that are kept', () => {
  it('are the same as counted anew, whatever was done in whatever order', () => {
    const app = createTestApp();
    const place = { database: app.app.store.database, school: fillSmallSchool(app) };
    for (const [index, on] of wednesdays.slice(0, 12).entries())
      addSession({
        day: on,
        outcome: 'held',
        status: 'present',
        childIndex: index % 3,
        minute: index,
        isPlanned: true,
      })(place);
    fc.assert(
      fc.property(fc.array(fc.oneof(...deeds), { minLength: 4, maxLength: 24 }), day, until, (done, one, other) => {
        place.database.exec('BEGIN');
        keepTotals(place.database, knownMonths(place.database, today), today);
        for (const deed of done) deed(place);
        const [from, to] = one < other ? [one, other] : [other, one];
        expect(readTotals(place.database, { from, to }, today).get(place.school.roomId)).toEqual(
          anew(place.database, from, to),
        );
        place.database.exec('ROLLBACK');
      }),
      { numRuns: 300 },
    );
    app.close();
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

  it('are not needed: where nothing can be written, numbers are counted anew', () => {
    const app = createTestApp();
    const { database } = app.app.store;
    const { roomId } = fillSmallSchool(app);
    const [from, to] = ['2025-09-01', '2026-03-31'] as [Day, Day];
    const before = readTotals(database, { from, to }, today).get(roomId);
    database.exec('DELETE FROM month_total');
    database.pragma('query_only = ON');
    expect(readTotals(database, { from, to }, today).get(roomId)).toEqual(before);
    expect(before?.scheduled).toBeGreaterThan(0);
    database.pragma('query_only = OFF');
    expect(database.prepare('SELECT count(*) FROM month_total').pluck().get()).toBe(0);
    app.close();
  });
});

/** Sums of one room straight from a count of the whole range. */
function anew(database: Database, from: Day, to: Day): RoomTotals | undefined {
  const { parts, served, twice } = countTotals(database, { roomId: null, from, to }, today);
  if (parts.length === 0) return undefined;
  const sum = (of: (part: Part) => number) => parts.reduce((total, part) => total + of(part), 0);
  return {
    children: new Set(served.map(({ child_id }) => child_id)).size,
    attended: sum((part) => part.attended),
    scheduled: sum((part) => part.scheduled),
    notMarked: sum((part) => part.not_marked),
    cancelled: sum((part) => part.cancelled),
    childMinutes: sum((part) => part.child_minutes),
    sessions: sum((part) => part.sessions),
    staffMinutes:
      sum((part) => part.staff_minutes) - [...twice.values()].reduce((total, minutes) => total + minutes, 0),
  };
}

let made = 0;

type NewSession = {
  readonly day: Day;
  readonly outcome: string | null;
  readonly status: string;
  readonly childIndex: number;
  readonly minute: number;
  readonly isPlanned: boolean;
};

function addSession({ day: on, outcome: how, status: was, childIndex: index, minute, isPlanned }: NewSession): Deed {
  return ({ database, school }) => {
    const id = `018f0000-0000-7000-9000-${String(++made).padStart(12, '0')}`;
    const at = `${on}T09:${String(minute).padStart(2, '0')}:00`;
    const { changes } = database
      .prepare(
        `INSERT OR IGNORE INTO session (id, room_id, staff_id, discipline, series_id, day, planned_start, planned_minutes,
           started_at, finished_at, outcome, minutes)
         VALUES (@id, @room, @staff, 'speech_therapy', @series, @on, @start, 30, @at, @end, @how, @minutes)`,
      )
      .run({
        id,
        room: school.roomId,
        staff: school.specialistId,
        series: isPlanned ? school.seriesId : null,
        on,
        start: isPlanned ? '09:00' : null,
        at,
        end: how === null ? null : `${on}T09:59:00`,
        how,
        minutes: how === null ? null : how === 'held' ? 30 : 0,
      });
    if (changes === 0) return;
    database
      .prepare('INSERT INTO session_child (session_id, child_id, status) VALUES (?, ?, ?)')
      .run(id, school.childIds[index], was);
  };
}

const nthSession = '(SELECT id FROM session LIMIT 1 OFFSET ? % (SELECT count(*) FROM session))';

function markChild(nth: number, to: { readonly status: string; readonly minutes: number | null }): Deed {
  return ({ database }) => {
    database
      .prepare(`UPDATE session_child SET status = ?, attended_minutes = ? WHERE session_id = ${nthSession}`)
      .run(to.status, to.minutes, nth);
  };
}

function changeSession(
  nth: number,
  { outcome: how, day: on }: { readonly outcome: string | null; readonly day: Day },
): Deed {
  return ({ database }) => {
    database
      .prepare(
        `UPDATE OR IGNORE session SET day = ?, outcome = ?, minutes = ?, finished_at = ? WHERE id = ${nthSession}`,
      )
      .run(on, how, how === null ? null : 20, how === null ? null : `${on}T10:30:00`, nth);
  };
}

function enrol({ childIndex: index, from, until }: { childIndex: number; from: Day; until: Day | null }): Deed {
  return ({ database, school }) => {
    database
      .prepare('UPDATE child SET enrolled_from = ?, enrolled_to = ? WHERE id = ?')
      .run(from, until !== null && until >= from ? until : null, school.childIds[index]);
  };
}

function except({ day: on, to }: { readonly day: Day; readonly to: Day | null }): Deed {
  return ({ database, school }) =>
    writeException(database, {
      series_id: school.groupSeriesId,
      day: on,
      kind: to === null ? 'cancelled' : 'moved',
      moved_day: to,
      moved_start: to === null ? null : '11:00',
      reason: '',
    });
}

function joinGroup({ childIndex: index, isIn }: { readonly childIndex: number; readonly isIn: boolean }): Deed {
  return ({ database, school }) => {
    const sql = isIn
      ? 'INSERT OR IGNORE INTO series_child (series_id, child_id) VALUES (?, ?)'
      : 'DELETE FROM series_child WHERE series_id = ? AND child_id = ?';
    database.prepare(sql).run(school.groupSeriesId, school.childIds[index]);
  };
}
