/** Everything that changes what the office's totals are counted from, each as it is written, on a small school. */
import type { Database } from 'better-sqlite3';
import fc from 'fast-check';
import { writeException } from '../../src/data/db/queries/exceptions.ts';
import type { Totals } from '../../src/data/db/queries/month-totals.ts';
import { keepTotals, knownMonths } from '../../src/data/services/totals/keep.ts';
import { type Day, daysFrom, weekdayOf } from '../../src/shared/domain/day.ts';
import { fillSmallSchool, type SmallSchool } from './small-school.ts';
import { createTestApp, type TestApp } from './test-app.ts';

export const today = '2026-04-22' as Day;
const days = daysFrom('2025-09-01' as Day, '2026-04-30' as Day);

const wednesdays = days.filter((each) => weekdayOf(each) === 3);

export type Place = { readonly database: Database; readonly school: SmallSchool };
export type Deed = (place: Place) => void;

export const day = fc.constantFrom(...days);
/** Often the end of a month: only whole months are kept. */
const termEnds = ['2025-10-26', '2025-10-27', '2025-11-02', '2025-11-03', '2025-12-28', '2026-01-08', '2026-03-18'];
export const until = fc.oneof(
  day,
  fc.constantFrom('2026-04-30' as Day, '2026-03-31' as Day),
  // Or of a term, and the days beside it: days on which nothing is are left out of a whole month.
  fc.constantFrom(...(termEnds as Day[])),
);
const childIndex = fc.constantFrom(0, 1, 2);
const outcome = fc.constantFrom('held', 'student_absent', 'provider_absent', 'cancelled', null);
const status = fc.constantFrom('present', 'late', 'absent_ill', 'refused', 'not_marked');

/** Everything that changes what is counted, each as it is written: what changes a month, or that of what is made up for. */
export const narrow: readonly fc.Arbitrary<Deed>[] = [
  fc.record({ day, outcome, status, childIndex, minute: fc.nat(59), isPlanned: fc.boolean() }).map(addSession),
  fc.record({ status, nth: fc.nat(30), minutes: fc.option(fc.nat(60)) }).map(({ nth, ...to }) => markChild(nth, to)),
  fc.record({ outcome, day, nth: fc.nat(30) }).map(({ nth, ...to }) => changeSession(nth, to)),
  fc.record({ nth: fc.nat(30), other: fc.nat(30) }).map(({ nth, other }) => makeUpFor(nth, other)),
  fc.nat(30).map(owe),
  fc.record({ nth: fc.nat(30), decision: fc.constantFrom('owed', 'waived', null) }).map(decide),
  fc.record({ nth: fc.nat(30), isSigned: fc.boolean() }).map(sign),
  fc.record({ nth: fc.nat(30), says: fc.option(status) }).map(correct),
  fc.record({ nth: fc.nat(30), childIndex }).map(({ nth, childIndex: to }) => isOtherChild(nth, to)),
  fc
    .record({ nth: fc.nat(30), minutes: fc.integer({ min: 5, max: 90 }) })
    .map(({ nth, minutes }) => plan(nth, minutes)),
  fc.nat(30).map((nth) => ({ database }: Place) => {
    database.prepare(`DELETE FROM session_child WHERE session_id = ${nthSession}`).run(nth);
  }),
];

/** And what changes many months of a room at once. */
export const wide: readonly fc.Arbitrary<Deed>[] = [
  fc.record({ childIndex, from: day, until: fc.option(day) }).map(enrol),
  fc
    .record({ childIndex, className: fc.constantFrom('1А', '3А') })
    .map(({ childIndex: index, className }) => ({ database, school }: Place) => {
      database.prepare('UPDATE child SET class_name = ? WHERE id = ?').run(className, school.childIds[index]);
    }),
  // Wednesdays, on which the plan has something.
  fc.record({ day: fc.constantFrom(...wednesdays), to: fc.option(day) }).map(except),
  fc.record({ childIndex, isIn: fc.boolean() }).map(joinGroup),
  day.map((until) => ({ database, school }: Place) => {
    database.prepare('UPDATE series SET to_day = ? WHERE id = ? AND from_day <= ?').run(until, school.seriesId, until);
  }),
  fc.constantFrom('2025-10-01', '2026-02-12').map((off) => ({ database }: Place) => {
    database.prepare("UPDATE calendar SET data = json_set(data, '$.daysOff', json_array(?))").run(off);
  }),
  fc.record({ childIndex, from: day, until: day }).map(wasElsewhere),
  // Also by a clock that was wrong.
  fc.constantFrom(today, '2026-03-10' as Day, '2026-06-01' as Day).map((now) => ({ database }: Place) => {
    keepTotals(database, knownMonths(database, now), now);
  }),
];

export function openPlace(): Place & { readonly app: TestApp } {
  const app = createTestApp();
  const place = { app, database: app.app.store.database, school: fillSmallSchool(app) };
  for (const [index, on] of wednesdays.slice(0, 12).entries())
    addSession({ day: on, outcome: 'held', status: 'present', childIndex: index % 3, minute: index, isPlanned: true })(
      place,
    );
  for (const nth of [0, 2, 4, 6]) owe(nth)(place);
  for (const [nth, other] of [
    [7, 0],
    [9, 2],
  ] as const)
    makeUpFor(nth, other)(place);
  return place;
}

/** Rows of the same place added up, without those that hold nothing, in one order. */
export function addedUp({ sessions, overlaps, children }: Totals): readonly string[] {
  const sums = new Map<string, Record<string, number>>();
  for (const row of [...sessions, ...overlaps, ...children]) {
    const place = Object.entries(row).filter(([, value]) => typeof value === 'string');
    const key = JSON.stringify(place.toSorted());
    const sum = sums.get(key) ?? {};
    sums.set(key, sum);
    for (const [name, value] of Object.entries(row))
      if (typeof value === 'number') sum[name] = (sum[name] ?? 0) + value;
  }
  return [...sums]
    .filter(([, sum]) => Object.values(sum).some((value) => value !== 0))
    .map(([place, sum]) => `${place} ${JSON.stringify(Object.entries(sum).toSorted())}`)
    .toSorted();
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

export function addSession({
  day: on,
  outcome: how,
  status: was,
  childIndex: index,
  minute,
  isPlanned,
}: NewSession): Deed {
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

/** One session makes up for another. */
function makeUpFor(nth: number, other: number): Deed {
  return ({ database }) => {
    database.prepare(`UPDATE session SET make_up_of = ${nthSession} WHERE id = ${nthSession}`).run(other, nth);
  };
}

/** Called off by the provider and owed, as finishing does. */
function owe(nth: number): Deed {
  return (place) => {
    place.database
      .prepare(
        `UPDATE session SET outcome = 'cancelled', minutes = 0, finished_at = day || 'T10:30:00' WHERE id = ${nthSession}`,
      )
      .run(nth);
    decide({ nth, decision: 'owed' })(place);
  };
}

function decide({ nth, decision }: { readonly nth: number; readonly decision: string | null }): Deed {
  return ({ database }) => {
    database.prepare(`UPDATE session_child SET make_up = ? WHERE session_id = ${nthSession}`).run(decision, nth);
  };
}

function sign({ nth, isSigned }: { readonly nth: number; readonly isSigned: boolean }): Deed {
  return ({ database }) => {
    const at = isSigned ? '2026-04-20T12:00:00' : null;
    database.prepare(`UPDATE session SET certified_at = ? WHERE id = ${nthSession}`).run(at, nth);
  };
}

/** The office's own mark beside the specialist's; null: it takes it back. */
function correct({ nth, says }: { readonly nth: number; readonly says: string | null }): Deed {
  return ({ database, school }) => {
    const [reason, at] = says === null ? [null, null] : ['Справка', '2026-04-20T12:00:00'];
    database
      .prepare(
        `UPDATE session_child SET office_status = ?, office_reason = ?, office_by = ?, office_at = ?
         WHERE session_id = ${nthSession}`,
      )
      .run(says, reason, says === null ? null : school.administratorId, at, nth);
  };
}

/** Two entries of one child become one. */
function isOtherChild(nth: number, to: number): Deed {
  return ({ database, school }) => {
    database
      .prepare(`UPDATE OR IGNORE session_child SET child_id = ? WHERE session_id = ${nthSession}`)
      .run(school.childIds[to], nth);
  };
}

function plan(nth: number, minutes: number): Deed {
  return ({ database }) => {
    database.prepare(`UPDATE session SET planned_minutes = ? WHERE id = ${nthSession}`).run(minutes, nth);
  };
}

function wasElsewhere({ childIndex: index, from, until }: { childIndex: number; from: Day; until: Day }): Deed {
  return ({ database, school }) => {
    const [first, last] = from < until ? [from, until] : [until, from];
    database
      .prepare('INSERT OR REPLACE INTO former_placement (child_id, room_id, from_day, to_day) VALUES (?, ?, ?, ?)')
      .run(school.childIds[index], school.roomId, first, last);
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
