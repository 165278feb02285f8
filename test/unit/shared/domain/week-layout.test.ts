import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { minutesOfDay, timeOfDay } from '../../../../src/shared/domain/day.ts';
import { hoursOf, mostLanes, placeCards, timeAt } from '../../../../src/shared/domain/week-layout.ts';

const card = (start: string, minutes: number) => ({ start, minutes });

describe('cards of a day', () => {
  it('stand beside each other only while they meet', () =>
    expect(
      placeCards([card('09:00', 60), card('09:30', 30), card('10:00', 30)]).map(({ lane, lanes }) => [lane, lanes]),
    ).toEqual([
      [0, 2],
      [1, 2],
      [0, 1],
    ]));

  it('never cover each other, and all are there', () => {
    const some = fc.array(
      fc.record({ start: fc.integer({ min: 0, max: 1300 }).map(timeOfDay), minutes: fc.integer({ min: 5, max: 120 }) }),
      { maxLength: 30 },
    );
    fc.assert(
      fc.property(some, (cards) => {
        const placed = placeCards(cards);
        expect(placed).toHaveLength(cards.length);
        for (const one of placed) {
          expect(one.lane).toBeLessThan(one.lanes);
          for (const other of placed) {
            if (one === other || one.lane !== other.lane) continue;
            const [first, second] = [minutesOfDay(one.card.start), minutesOfDay(other.card.start)];
            expect(first + one.card.minutes <= second || second + other.card.minutes <= first).toBe(true);
          }
        }
      }),
    );
  });

  it('are counted where most of them are at once', () =>
    expect(mostLanes([[card('09:00', 30)], [card('09:00', 30), card('09:10', 30), card('09:20', 30)]])).toBe(3));
});

describe('the hours of the grid', () => {
  it('are those of a school day, and as many more as are needed', () => {
    expect(hoursOf([])).toEqual({ first: 8, last: 15 });
    expect(hoursOf([card('07:30', 30), card('18:50', 30)])).toEqual({ first: 7, last: 20 });
    expect(hoursOf([card('23:30', 30)])).toEqual({ first: 8, last: 24 });
  });

  it.each([
    [0, '08:00'],
    [0.5, '12:00'],
    [0.501, '12:00'],
    [0.52, '12:10'],
    [-3, '08:00'],
    [9, '15:30'],
  ])('at height %s it is %s, in steps of five minutes', (fraction, time) =>
    expect(timeAt(fraction, { first: 8, last: 16 }, 30)).toBe(time),
  );
});
