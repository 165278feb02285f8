/** A school year day by day: each session of each day as rows. The order of the rows is the order of their ids. */
import { isAttended } from '../../../shared/domain/attendance.ts';
import { addDays, type Day, daysBetween } from '../../../shared/domain/day.ts';
import type { SessionId } from '../../../shared/domain/ids.ts';
import { isCalledOff } from '../../../shared/domain/session.ts';
import { Absences } from './absences.ts';
import { Aftermath } from './aftermath.ts';
import { makeHabits } from './attendance.ts';
import { createIds, type MakeId, unixMsAt } from './ids.ts';
import { MakeUps } from './make-ups.ts';
import { Measures } from './measures.ts';
import { groupByWeekday, isOnBreak, type Occurrence } from './occurrence.ts';
import { demoDay } from './options.ts';
import { createRandom, type Random } from './random.ts';
import type { DayRows, MeasureRow, NoteRow, SessionChildRow, SessionRow } from './rows.ts';
import { type SchoolDay, schoolDaysOf } from './school-days.ts';
import { type Lived, liveThrough, type Surroundings } from './session-life.ts';
import { makeSessionRow, startOf } from './session-rows.ts';
import { slotStart } from './timetable.ts';
import type { DemoWorld, DemoYear } from './world.ts';

type Chances = { readonly providerAbsent: number; readonly cancelled: number; readonly childAway: number };
/** How often a missed session is made up for. */
const madeUp: Chances = { providerAbsent: 0.65, cancelled: 0.45, childAway: 0.25 };
const recentDays = 12;

export class History {
  readonly #firstDay: Day;
  readonly #dayCount: number;
  readonly #makeId: MakeId;
  readonly #measures: Measures;
  readonly #aftermath: Aftermath;
  readonly #randoms: readonly Random[];
  readonly #absences: Absences;
  readonly #habits;
  readonly #years: readonly { readonly year: DemoYear; readonly days: readonly SchoolDay[] }[];

  constructor(world: DemoWorld) {
    this.#firstDay = (world.years[0] as DemoYear).calendar.firstDay;
    this.#dayCount = daysBetween(this.#firstDay, demoDay);
    this.#makeId = createIds(createRandom(world.seed, 'history ids'));
    this.#aftermath = new Aftermath(world);
    this.#measures = new Measures(world, this.#makeId);
    this.#randoms = world.rooms.map((room) => createRandom(world.seed, 'history', room.number));
    this.#absences = new Absences(world, this.#firstDay, this.#dayCount);
    this.#habits = makeHabits(world);
    const random = createRandom(world.seed, 'frost');
    this.#years = world.years.map((year) => ({ year, days: schoolDaysOf(random, year.calendar, this.#firstDay) }));
  }

  get schoolDayCount(): number {
    return this.#years.reduce((sum, { days }) => sum + days.length, 0);
  }

  /** One item for each school day, oldest first. Once only: randomness moves on. */
  *days(): Generator<DayRows> {
    for (const { year, days } of this.#years) {
      const plan = groupByWeekday(year.series);
      const makeUps = new MakeUps(year.series, days, this.#absences);
      for (const [position, day] of days.entries()) {
        const planned = (plan.get(day.weekday) ?? []).filter(({ from, to }) => from <= day.day && day.day <= to);
        const all = [...planned.map(({ occurrence }) => occurrence), ...makeUps.dueOn(position)];
        yield this.#live(all.sort(bySlot), day, (missed, id, chance) => {
          const random = this.#randomOf(missed);
          return missed.makeUpOf === null && random.chance(chance) && makeUps.book(random, missed, id, position);
        });
      }
    }
  }

  #randomOf(occurrence: Occurrence): Random {
    return this.#randoms[occurrence.room.number] as Random;
  }

  #live(
    occurrences: readonly Occurrence[],
    day: SchoolDay,
    makeUp: (missed: Occurrence, id: SessionId, chance: number) => boolean,
  ): DayRows {
    const sessions: SessionRow[] = [];
    const sessionChildren: SessionChildRow[] = [];
    const measures: MeasureRow[] = [];
    const notes: NoteRow[] = [];
    const isRecent = day.day >= addDays(demoDay, -recentDays);
    const around: Surroundings = { day, absences: this.#absences, habits: this.#habits, isRecent };
    const midnight = unixMsAt(day.day, 0);
    for (const occurrence of occurrences) {
      const random = this.#randomOf(occurrence);
      const lived = liveThrough(random, occurrence, around);
      if (!lived) continue;
      const idTime = midnight + slotStart(occurrence.slot) * 60_000;
      const id = this.#makeId<SessionId>(idTime);
      const start = startOf(random, occurrence, lived);
      const row = this.#aftermath.finish(makeSessionRow(id, occurrence, day.day, lived, start), occurrence);
      sessions.push(row);
      const session = { row, unit: occurrence.unit, day, passed: day.dayIndex / this.#dayCount, ...start, idTime };
      for (const { child, status } of lived.marks)
        if (isAttended(status)) measures.push(...this.#measures.of(random, occurrence.room.number, session, child));
      const isBooked = !day.isFrost && makeUp(occurrence, id, chanceOfMakeUp(lived, day));
      const told = { row, occurrence, day, start };
      const isOwed = isBooked || (occurrence.makeUpOf === null && isOwedFor(lived, day));
      sessionChildren.push(...this.#aftermath.children(told, lived.marks, isOwed));
      notes.push(...this.#aftermath.notes(told, lived.marks));
    }
    return { day: day.day, sessions, sessionChildren, measures, notes };
  }
}

const bySlot = (left: Occurrence, right: Occurrence) => left.slot - right.slot;

/** Whoever calls a session off owes it, unless the whole school was closed. */
function isOwedFor({ outcome, marks }: Lived, day: SchoolDay): boolean {
  return isCalledOff(outcome) && !day.isFrost && !marks.every(({ child }) => isOnBreak(child, day));
}

/** What falls into the break of grade 1 is not owed. */
function chanceOfMakeUp({ outcome, marks }: Lived, day: SchoolDay): number {
  if (marks.every(({ child }) => isOnBreak(child, day))) return 0;
  if (outcome === 'provider_absent') return madeUp.providerAbsent;
  if (outcome === 'cancelled') return madeUp.cancelled;
  const isAway = marks.every(({ status }) => status === 'absent_ill' || status === 'absent_excused');
  return outcome === 'student_absent' && isAway ? madeUp.childAway : 0;
}
