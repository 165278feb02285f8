/**
 * Single times of the plan that were cancelled or moved: in the last weeks some of those that nobody opened, in the
 * coming ones a few. Today stays as it is planned. In sequences of its own, after all that happened is written.
 */
import type { Database } from 'better-sqlite3';
import { type AttendanceStatus, isMissed } from '../../../shared/domain/attendance.ts';
import { type Calendar, isSchoolDay } from '../../../shared/domain/calendar.ts';
import { addDays, type Day, daysFrom, weekdayOf } from '../../../shared/domain/day.ts';
import type { SessionId } from '../../../shared/domain/ids.ts';
import { createIds, unixMsAt } from './ids.ts';
import { prepareInsert } from './insert-rows.ts';
import { timeAt } from './moments.ts';
import type { NameLanguage } from './names.ts';
import { demoDay } from './options.ts';
import { createRandom, type Random } from './random.ts';
import type { SessionChildRow, SessionRow } from './rows.ts';
import { makeSessionRow } from './session-rows.ts';
import { slotStart, slotsADay } from './timetable.ts';
import type { DemoRoom, DemoSeries, DemoWorld, DemoYear } from './world.ts';

/** Days looked back and ahead. */
const [back, ahead] = [20, 13];
/** Chances: of one that nobody opened, and of one that is still to come. */
const [opened, thisWeek, later] = [0.75, 0.03, 0.012];
const [endOfWeek, lunchSlots] = [addDays(demoDay, 2), [5, 6, 7]];
/** School days between the planned and the new one. */
const farthest = 3;

const reasons: Readonly<Record<NameLanguage, readonly string[]>> = {
  kk: [
    'Мектептегі шара',
    'Бала дәрігерге барады',
    'Сыныппен экскурсия',
    'Маман ПМПК отырысында',
    'Ата-анасының өтініші',
  ],
  ru: [
    'Мероприятие в школе',
    'Ребёнок идёт к врачу',
    'Экскурсия с классом',
    'Специалист на заседании ПМПК',
    'По просьбе родителей',
  ],
};

type Exception = {
  readonly series: DemoSeries;
  readonly day: Day;
  readonly reason: string;
  readonly moved: { readonly day: Day; readonly slot: number } | null;
};
export type MovedRows = {
  readonly sessions: readonly SessionRow[];
  readonly sessionChildren: readonly SessionChildRow[];
};

/** @returns the sessions that were held at the new time, for the caller to write */
export function writeExceptions(database: Database, world: DemoWorld): MovedRows {
  const year = world.years.at(-1) as DemoYear;
  const taken = new Taken(database, year);
  const isOpened = openedTimes(database);
  const exceptions = world.rooms.flatMap((room) => {
    const random = createRandom(world.seed, 'exceptions', room.number);
    return occurrencesOf(year, room).flatMap(({ series, day }) => {
      if (isOpened.has(`${series.id} ${day}`) || !random.chance(chanceOf(day))) return [];
      const { language } = series.meeting.unit.staff;
      const reason = random.pick(reasons[language]);
      const moved = random.chance(0.5) ? taken.findFree(random, series, day, year.calendar) : null;
      return [{ series, day, reason, moved }];
    });
  });
  prepareInsert(database, 'series_exception', ['series_id', 'day', 'kind', 'moved_day', 'moved_start', 'reason'])(
    exceptions.map(({ series, day, reason, moved }) => ({
      series_id: series.id,
      day,
      kind: moved ? 'moved' : 'cancelled',
      moved_day: moved?.day ?? null,
      moved_start: moved && timeAt(slotStart(moved.slot)),
      reason,
    })),
  );
  return heldOf(database, world, exceptions);
}

const chanceOf = (day: Day) => (day < demoDay ? opened : day <= endOfWeek ? thisWeek : later);

/** Times of a room's plan around today, without today. */
function occurrencesOf({ calendar, series }: DemoYear, room: DemoRoom) {
  const days = daysFrom(addDays(demoDay, -back), addDays(demoDay, ahead)).filter(
    (day) => day !== demoDay && isSchoolDay(calendar, day),
  );
  const ofRoom = series.filter((one) => one.room === room);
  return days.flatMap((day) =>
    ofRoom
      .filter(({ meeting, from, to }) => meeting.weekday === weekdayOf(day) && from <= day && day <= to)
      .map((one) => ({ series: one, day })),
  );
}

function openedTimes(database: Database): ReadonlySet<string> {
  const rows = database
    .prepare<[string], { series_id: string; day: string }>(
      'SELECT series_id, day FROM session WHERE day >= ? AND series_id IS NOT NULL',
    )
    .all(addDays(demoDay, -back));
  return new Set(rows.map(({ series_id, day }) => `${series_id} ${day}`));
}

/** Who is busy when: by the plan, by make-up sessions, and by what was moved before. */
class Taken {
  readonly #times: Set<string>;

  constructor(database: Database, { series }: DemoYear) {
    const planned = series.flatMap(({ meeting, children, from, to }) =>
      to < addDays(demoDay, -back) || from > addDays(demoDay, ahead)
        ? []
        : [meeting.unit.staff.id, ...children.map(({ id }) => id)].map(
            (id) => `${id} ${meeting.weekday} ${slotStart(meeting.slot)}`,
          ),
    );
    const madeUp = database
      .prepare<[{ from: Day }], { id: string; day: Day; start: string }>(
        `SELECT staff_id AS id, day, planned_start AS start FROM session WHERE day >= @from AND series_id IS NULL UNION ALL
         SELECT child_id, day, planned_start FROM session JOIN session_child ON session_id = session.id
         WHERE day >= @from AND series_id IS NULL`,
      )
      .all({ from: addDays(demoDay, -back) });
    this.#times = new Set([...planned, ...madeUp.map(({ id, day, start }) => `${id} ${day} ${start}`)]);
  }

  /** A time on a day near by when all are free; never today, nor from the past into the future. */
  findFree(
    random: Random,
    { meeting, children }: DemoSeries,
    day: Day,
    calendar: Calendar,
  ): { day: Day; slot: number } | null {
    const people = [meeting.unit.staff.id, ...children.map(({ id }) => id)];
    const days = daysFrom(addDays(day, 1), addDays(day, farthest)).filter(
      (other) => other !== demoDay && other < demoDay === day < demoDay && isSchoolDay(calendar, other),
    );
    const slots = Array.from({ length: slotsADay }, (_, slot) => slot).filter((slot) => !lunchSlots.includes(slot));
    const places = days.flatMap((other) => slots.map((slot) => ({ day: other, slot })));
    const keysOf = (place: { day: Day; slot: number }) =>
      people.flatMap((id) => [
        `${id} ${weekdayOf(place.day)} ${slotStart(place.slot)}`,
        `${id} ${place.day} ${timeAt(slotStart(place.slot))}`,
      ]);
    const free = places.filter((place) => keysOf(place).every((key) => !this.#times.has(key)));
    if (free.length === 0) return null;
    const found = random.pick(free);
    for (const key of keysOf(found)) if (key.includes(found.day)) this.#times.add(key);
    return found;
  }
}

/** What was moved to a day that has passed was held there, without those who were away that day. */
function heldOf(database: Database, world: DemoWorld, exceptions: readonly Exception[]): MovedRows {
  const makeId = createIds(createRandom(world.seed, 'moved ids'));
  const statusThat = database
    .prepare<[string, string], AttendanceStatus>(
      `SELECT status FROM session_child JOIN session ON session.id = session_id WHERE child_id = ? AND day = ?
         AND status != 'not_marked' LIMIT 1`,
    )
    .pluck();
  const sessions: SessionRow[] = [];
  const sessionChildren: SessionChildRow[] = [];
  for (const { series, moved } of exceptions) {
    if (!moved || moved.day > demoDay) continue;
    const { id: seriesId, room, meeting } = series;
    const marks = series.children.map((child) => {
      const known = statusThat.get(child.id, moved.day);
      return { child, status: known && isMissed(known) && known !== 'refused' ? known : ('present' as const) };
    });
    const outcome = marks.some(({ status }) => status === 'present') ? ('held' as const) : ('student_absent' as const);
    const id = makeId<SessionId>(unixMsAt(moved.day, slotStart(moved.slot)));
    const occurrence = {
      room,
      unit: meeting.unit,
      slot: moved.slot,
      seriesId,
      makeUpOf: null,
      children: series.children,
    };
    const minutes = outcome === 'held' ? meeting.unit.minutes : 0;
    const start = { startMinutes: slotStart(moved.slot), minutes };
    sessions.push(makeSessionRow(id, occurrence, moved.day, { outcome, marks }, start));
    for (const { child, status } of marks)
      sessionChildren.push({
        ...{ session_id: id, child_id: child.id, status, arrived_at: null, left_at: null, attended_minutes: null },
        ...{ reason: '', make_up: null },
      });
  }
  return { sessions, sessionChildren };
}
