/** Puts the demo's places, people and plans together. Nothing has happened in it yet. */
import type { Calendar } from '../../../shared/domain/calendar.ts';
import { addDays } from '../../../shared/domain/day.ts';
import type { RoomId, SchoolId } from '../../../shared/domain/ids.ts';
import { demoCalendars } from './calendars.ts';
import { makeChildren } from './children.ts';
import { detailGoals } from './goal-details.ts';
import { makeGoals } from './goals.ts';
import { createIds, type MakeId, unixMsAt } from './ids.ts';
import type { DemoOptions } from './options.ts';
import { childrenIn, demoSchools, roomName, roomsPerSchool, teamOf } from './places.ts';
import { createRandom } from './random.ts';
import { makeSeries } from './series.ts';
import { makeAdministrators, makeCare, makeSpecialists } from './staff.ts';
import { makeTimetable } from './timetable.ts';
import { makeUnits } from './units.ts';
import type { DemoRoom, DemoSchool, DemoWorld, Unit } from './world.ts';

/** A week before school begins, at nine: when the office entered it all. */
const entryMinutes = 9 * 60;

export function makeWorld({ seed, years, rooms: roomCount }: DemoOptions): DemoWorld {
  const calendars = demoCalendars(years);
  const firstDay = (calendars[0] as Calendar).firstDay;
  const madeAt = unixMsAt(addDays(firstDay, -7), entryMinutes);
  const makeId = createIds(createRandom(seed, 'ids'));
  const schools = demoSchools
    .slice(0, Math.ceil(roomCount / roomsPerSchool))
    .map((school) => ({ ...school, id: makeId<SchoolId>(madeAt) }));
  const administrators = schools.flatMap((school, place) =>
    makeAdministrators({
      random: createRandom(seed, 'office', place),
      makeId,
      madeAt,
      schoolLanguage: school.language,
    }),
  );
  const makeCareId = createIds(createRandom(seed, 'care ids'));
  const care = schools.map(({ id: schoolId, language }, place) => ({
    schoolId,
    people: makeCare({
      random: createRandom(seed, 'care', place),
      makeId: makeCareId,
      madeAt,
      schoolLanguage: language,
    }),
  }));
  const rooms: DemoRoom[] = [];
  for (let number = 0; number < roomCount; number++)
    rooms.push(makeRoom({ seed, makeId, madeAt, calendars }, schools[Math.floor(number / roomsPerSchool)], rooms));
  const units = rooms.map((room) => makeUnits(createRandom(seed, 'units', room.number), room.staff, room.children));
  return {
    seed,
    madeAt,
    schools,
    rooms,
    administrators,
    care,
    ...detailGoals(
      seed,
      madeAt,
      rooms,
      units.flat(),
      makeGoals(createRandom(seed, 'goals'), makeId, madeAt, units.flat()),
    ),
    years: calendars.map((calendar) => makeYear({ seed, makeId, madeAt, calendars }, rooms, units, calendar)),
  };
}

type Making = {
  readonly seed: number;
  readonly makeId: MakeId;
  readonly madeAt: number;
  readonly calendars: readonly Calendar[];
};

/** @param before the rooms made so far */
function makeRoom(
  { seed, makeId, madeAt, calendars }: Making,
  school: (DemoSchool & { readonly language: 'kk' | 'ru' }) | undefined,
  before: readonly DemoRoom[],
): DemoRoom {
  if (!school) throw new RangeError('a room without a school');
  const number = before.length;
  const random = createRandom(seed, 'room', number);
  const shared = { random, makeId, madeAt, schoolLanguage: school.language };
  const posts = teamOf(number);
  return {
    id: makeId<RoomId>(madeAt),
    number,
    schoolId: school.id,
    name: roomName(school.language, (number % roomsPerSchool) + 1),
    disciplines: posts.flatMap((post) => post.disciplines),
    staff: makeSpecialists(
      shared,
      posts,
      before.reduce((sum, room) => sum + room.staff.length, 0),
    ),
    children: makeChildren({
      ...shared,
      count: childrenIn(number),
      firstIndex: before.reduce((sum, room) => sum + room.children.length, 0),
      firstDay: (calendars[0] as Calendar).firstDay,
      calendar: calendars.at(-1) as Calendar,
    }),
  };
}

function makeYear(
  { seed, makeId }: Making,
  rooms: readonly DemoRoom[],
  units: readonly (readonly Unit[])[],
  calendar: Calendar,
) {
  const plannedAt = unixMsAt(addDays(calendar.firstDay, -4), entryMinutes);
  const series = rooms.flatMap((room, place) => {
    const random = createRandom(seed, 'timetable', calendar.firstDay, room.number);
    return makeSeries(makeId, plannedAt, room, makeTimetable(random, units[place] ?? []), calendar);
  });
  return { calendar, series };
}
