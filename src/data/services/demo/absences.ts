/** Who is away on which days: illness comes in waves and lasts, other reasons take a day. */
import { addDays, type Day } from '../../../shared/domain/day.ts';
import { createRandom, type Random } from './random.ts';
import type { DemoWorld } from './world.ts';

export type Absence = 'ill' | 'excused' | 'unexcused';
const absenceOf: readonly (Absence | null)[] = [null, 'ill', 'excused', 'unexcused'];
const [ill, excused, unexcused] = [1, 2, 3];

/** Chance in a thousand that an illness begins on a day, January to December. */
const illnessByMonth = [10, 12, 8, 5, 4, 1, 1, 2, 4, 6, 8, 10];
/** Weeks in which the flu goes round: the first and the last day of a wave. */
const waves = [
  ['12-05', '12-17'],
  ['02-02', '02-14'],
] as const;

export class Absences {
  readonly #dayCount: number;
  readonly #children: Uint8Array;
  readonly #staff: Uint8Array;

  /** @param dayCount days from the first one of the history on */
  constructor(world: DemoWorld, firstDay: Day, dayCount: number) {
    const illness = Array.from({ length: dayCount }, (_, dayIndex) => illnessOn(addDays(firstDay, dayIndex)));
    this.#dayCount = dayCount;
    this.#children = new Uint8Array(dayCount * world.rooms.reduce((sum, room) => sum + room.children.length, 0));
    this.#staff = new Uint8Array(dayCount * world.rooms.reduce((sum, room) => sum + room.staff.length, 0));
    for (const room of world.rooms) {
      const random = createRandom(world.seed, 'absences', room.number);
      for (const child of room.children) fillChild(random, illness, this.#row(this.#children, child.index));
      for (const person of room.staff) fillStaff(random, illness, this.#row(this.#staff, person.index));
    }
  }

  child(index: number, dayIndex: number): Absence | null {
    return absenceOf[this.#children[index * this.#dayCount + dayIndex] ?? 0] ?? null;
  }

  isStaffAway(index: number, dayIndex: number): boolean {
    return this.#staff[index * this.#dayCount + dayIndex] !== 0;
  }

  #row(all: Uint8Array, index: number): Uint8Array {
    return all.subarray(index * this.#dayCount, (index + 1) * this.#dayCount);
  }
}

/** Chance that a child of ordinary health falls ill on that day. */
function illnessOn(day: Day): number {
  const monthDay = day.slice(5);
  const isWave = waves.some(([from, to]) => monthDay >= from && monthDay <= to);
  return ((illnessByMonth[Number(day.slice(5, 7)) - 1] ?? 0) * (isWave ? 2.4 : 1)) / 1000;
}

function fillChild(random: Random, illness: readonly number[], days: Uint8Array): void {
  const frailty = random.chance(0.08) ? 2.4 : 0.4 + random.next();
  const truancy = random.chance(0.05) ? 0.03 : 0.003;
  for (let dayIndex = 0; dayIndex < days.length; dayIndex++) {
    if (random.chance((illness[dayIndex] ?? 0) * frailty)) {
      const length = random.whole(3, 9);
      days.fill(ill, dayIndex, dayIndex + length);
      dayIndex += length;
    } else if (random.chance(0.009)) days[dayIndex] = excused;
    else if (random.chance(truancy)) days[dayIndex] = unexcused;
  }
}

/** Adults are ill less often; now and then there is a training. */
function fillStaff(random: Random, illness: readonly number[], days: Uint8Array): void {
  for (let dayIndex = 0; dayIndex < days.length; dayIndex++) {
    if (random.chance((illness[dayIndex] ?? 0) * 0.4)) {
      const length = random.whole(3, 8);
      days.fill(ill, dayIndex, dayIndex + length);
      dayIndex += length;
    } else if (random.chance(0.006)) days[dayIndex] = excused;
  }
}
