/** Where cards stand in a grid that is true to time: lanes beside each other for what runs at once. */
import { minutesOfDay, timeOfDay } from './day.ts';

export type Timed = { readonly start: string; readonly minutes: number };
export type Placed<Card> = { readonly card: Card; readonly lane: number; readonly lanes: number };

/** Cards of one day with their lanes: as few as needed among those that meet, each in the first one that is free. */
export function placeCards<Card extends Timed>(cards: readonly Card[]): readonly Placed<Card>[] {
  const sorted = [...cards].sort((left, right) => minutesOfDay(left.start) - minutesOfDay(right.start));
  const placed: Placed<Card>[] = [];
  let together: { card: Card; lane: number }[] = [];
  let laneEnds: number[] = [];
  const close = () => {
    placed.push(...together.map((one) => ({ ...one, lanes: laneEnds.length })));
    together = [];
    laneEnds = [];
  };
  for (const card of sorted) {
    const start = minutesOfDay(card.start);
    if (laneEnds.length > 0 && laneEnds.every((end) => end <= start)) close();
    const free = laneEnds.findIndex((end) => end <= start);
    const lane = free === -1 ? laneEnds.length : free;
    laneEnds[lane] = start + card.minutes;
    together.push({ card, lane });
  }
  close();
  return placed;
}

/** Most cards beside each other in any of the days. */
export function mostLanes(days: readonly (readonly Timed[])[]): number {
  return Math.max(0, ...days.flatMap((cards) => placeCards(cards).map(({ lanes }) => lanes)));
}

export type Hours = { readonly first: number; readonly last: number };

/** Whole hours that hold all cards, a school day's at least. */
export function hoursOf(cards: readonly Timed[]): Hours {
  const starts = cards.map(({ start }) => Math.floor(minutesOfDay(start) / 60));
  const ends = cards.map(({ start, minutes }) => Math.ceil((minutesOfDay(start) + minutes) / 60));
  return { first: Math.min(8, ...starts), last: Math.min(24, Math.max(15, ...ends)) };
}

/** Minutes to which a card that is dragged snaps. */
const step = 5;

/** The time at a height of the grid, snapped and held inside its hours. */
export function timeAt(fraction: number, { first, last }: Hours, minutes: number): string {
  const wanted = first * 60 + fraction * (last - first) * 60;
  const latest = Math.min(last * 60, 24 * 60) - Math.min(minutes, 60);
  const snapped = Math.round(wanted / step) * step;
  return timeOfDay(Math.max(first * 60, Math.min(latest, snapped)));
}
