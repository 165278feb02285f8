/** Places the units of a room in the week so that nobody is in two places at once. */
import type { Random } from './random.ts';
import type { DemoChild, Meeting, Unit } from './world.ts';

/** Places of a day begin every 45 minutes from 08:00; the last one ends at 17:00. */
export const slotMinutes = 45;
export const slotsADay = 12;
const firstSlot = 8 * 60;
/** Each specialist eats at one of these. */
const lunchSlots = [5, 6, 7];
/** Sessions in one day: for a specialist, for a child. */
export const mostForStaff = 10;
export const mostForChild = 3;
const schoolWeek = [1, 2, 3, 4, 5];

/** Minutes from midnight at which a slot begins. */
export const slotStart = (slot: number) => firstSlot + slot * slotMinutes;

type Place = { readonly weekday: number; readonly slot: number };
const places: readonly Place[] = schoolWeek.flatMap((weekday) =>
  Array.from({ length: slotsADay }, (_, slot) => ({ weekday, slot })),
);

/** Slots taken on each weekday, one bit a slot, by child and by specialist (their place in the world's lists). */
export class TakenSlots {
  readonly #taken = new Map<number, number>();

  mask(index: number, weekday: number): number {
    return this.#taken.get(index * 8 + weekday) ?? 0;
  }

  take(index: number, weekday: number, slot: number): void {
    this.#taken.set(index * 8 + weekday, this.mask(index, weekday) | (1 << slot));
  }
}

/** Large groups first, because they fit in the fewest places. A meeting without any free place is left out. */
export function makeTimetable(random: Random, units: readonly Unit[]): readonly Meeting[] {
  const staffSlots = new TakenSlots();
  const childSlots = new TakenSlots();
  for (const { index } of new Set(units.map((unit) => unit.staff)))
    for (const weekday of schoolWeek) staffSlots.take(index, weekday, random.pick(lunchSlots));
  const meetings: Meeting[] = [];
  for (const unit of units.toSorted((left, right) => right.children.length - left.children.length)) {
    const days = new Set<number>();
    for (let time = 0; time < unit.timesAWeek; time++) {
      const place = findPlace(random, unit, days, staffSlots, childSlots);
      if (!place) break;
      days.add(place.weekday);
      meetings.push({ unit, ...place });
      staffSlots.take(unit.staff.index, place.weekday, place.slot);
      for (const child of unit.children) childSlots.take(child.index, place.weekday, place.slot);
    }
  }
  return meetings;
}

function findPlace(
  random: Random,
  unit: Unit,
  days: ReadonlySet<number>,
  staffSlots: TakenSlots,
  childSlots: TakenSlots,
): Place | null {
  let [best, bestCost]: [Place | null, number] = [null, Number.POSITIVE_INFINITY];
  for (const place of places) {
    const bit = 1 << place.slot;
    const staffMask = staffSlots.mask(unit.staff.index, place.weekday);
    // One of the specialist's slots is lunch.
    if (staffMask & bit || countBits(staffMask) > mostForStaff) continue;
    if (unit.children.some((child) => isTaken(childSlots.mask(child.index, place.weekday), bit))) continue;
    const cost = costOf(place, staffMask, days, unit.children, childSlots) + 3 * random.next();
    if (cost < bestCost) [best, bestCost] = [place, cost];
  }
  return best;
}

/** Better: another day than the last time, an even week for the specialist, two sessions a day for a child. */
function costOf(
  { weekday, slot }: Place,
  staffMask: number,
  days: ReadonlySet<number>,
  children: readonly DemoChild[],
  childSlots: TakenSlots,
): number {
  const again = days.has(weekday) ? 200 : days.has(weekday - 1) || days.has(weekday + 1) ? 4 : 0;
  const crowded = children.filter((child) => countBits(childSlots.mask(child.index, weekday)) >= 2).length;
  return again + 30 * crowded + 2 * countBits(staffMask) + 0.4 * slot;
}

function isTaken(childMask: number, bit: number): boolean {
  return (childMask & bit) !== 0 || countBits(childMask) >= mostForChild;
}

/** Slots in a mask. */
export function countBits(mask: number): number {
  let count = 0;
  for (let rest = mask; rest !== 0; rest &= rest - 1) count++;
  return count;
}
