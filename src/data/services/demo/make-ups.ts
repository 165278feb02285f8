/** Finds a later time for a missed session, when the specialist and the children are free, and keeps it until its day. */
import type { SessionId } from '../../../shared/domain/ids.ts';
import type { Absences } from './absences.ts';
import { canCome, type Occurrence } from './occurrence.ts';
import type { Random } from './random.ts';
import type { SchoolDay } from './school-days.ts';
import { countBits, mostForChild, mostForStaff, slotsADay, TakenSlots } from './timetable.ts';
import type { DemoChild, DemoSeries } from './world.ts';

/** School days between a missed session and the one that makes up for it. */
const [soonest, latest] = [2, 12];
const allSlots = (1 << slotsADay) - 1;

export class MakeUps {
  readonly #days: readonly SchoolDay[];
  readonly #absences: Absences;
  readonly #staffWeek = new TakenSlots();
  readonly #childWeek = new TakenSlots();
  /** What make-ups take on single days: the second key is the place of the day in the year, not a weekday. */
  readonly #staffExtra = new Map<number, number>();
  readonly #childExtra = new Map<number, number>();
  readonly #due = new Map<number, Occurrence[]>();

  /** Of one school year. */
  constructor(series: readonly DemoSeries[], days: readonly SchoolDay[], absences: Absences) {
    this.#days = days;
    this.#absences = absences;
    for (const { meeting, children } of series) {
      this.#staffWeek.take(meeting.unit.staff.index, meeting.weekday, meeting.slot);
      for (const child of children) this.#childWeek.take(child.index, meeting.weekday, meeting.slot);
    }
  }

  /** Sessions to hold on that school day. */
  dueOn(position: number): readonly Occurrence[] {
    return this.#due.get(position) ?? [];
  }

  /**
   * Makes a date, if there is a free one before the demo's today.
   * @param position of the missed day in the year
   * @returns whether there was one
   */
  book(random: Random, missed: Occurrence, missedId: SessionId, position: number): boolean {
    const last = Math.min(position + latest, this.#days.length - 1);
    for (let next = position + random.whole(soonest, 6); next <= last; next++) {
      const day = this.#days[next] as SchoolDay;
      const children = missed.children.filter((child) => this.#isThere(child, day));
      const slot = children.length === 0 ? null : this.#freeSlot(random, missed, children, next, day);
      if (slot === null) continue;
      this.#take(missed, children, next, slot);
      const due = this.#due.get(next) ?? [];
      this.#due.set(next, [...due, { ...missed, children, slot, seriesId: null, makeUpOf: missedId }]);
      return true;
    }
    return false;
  }

  #isThere(child: DemoChild, day: SchoolDay): boolean {
    return canCome(child, day) && this.#absences.child(child.index, day.dayIndex) === null;
  }

  #freeSlot(
    random: Random,
    { unit }: Occurrence,
    children: readonly DemoChild[],
    position: number,
    day: SchoolDay,
  ): number | null {
    if (day.isFrost || this.#absences.isStaffAway(unit.staff.index, day.dayIndex)) return null;
    let taken =
      this.#staffWeek.mask(unit.staff.index, day.weekday) |
      (this.#staffExtra.get(keyOf(unit.staff.index, position)) ?? 0);
    if (countBits(taken) >= mostForStaff) return null;
    for (const { index } of children) {
      const mask = this.#childWeek.mask(index, day.weekday) | (this.#childExtra.get(keyOf(index, position)) ?? 0);
      if (countBits(mask) >= mostForChild) return null;
      taken |= mask;
    }
    const free = Array.from({ length: slotsADay }, (_, slot) => slot).filter((slot) => allSlots & ~taken & (1 << slot));
    return free.length === 0 ? null : random.pick(free);
  }

  #take({ unit }: Occurrence, children: readonly DemoChild[], position: number, slot: number): void {
    const add = (extra: Map<number, number>, index: number) => {
      const key = keyOf(index, position);
      extra.set(key, (extra.get(key) ?? 0) | (1 << slot));
    };
    add(this.#staffExtra, unit.staff.index);
    for (const { index } of children) add(this.#childExtra, index);
  }
}

const keyOf = (index: number, position: number) => index * 1000 + position;
