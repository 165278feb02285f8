import { describe, expect, test } from 'vitest';
import { demoCalendars } from '../../../../src/data/services/demo/calendars.ts';
import { createIds, unixMsAt } from '../../../../src/data/services/demo/ids.ts';
import { familyFor, makeName } from '../../../../src/data/services/demo/names.ts';
import { createRandom } from '../../../../src/data/services/demo/random.ts';
import { calendarSchema, countSchoolDays } from '../../../../src/shared/domain/calendar.ts';
import { calendarKz2025 } from '../../../../src/shared/domain/calendar-kz-2025.ts';
import type { Day } from '../../../../src/shared/domain/day.ts';
import { childIdSchema, uuidV7 } from '../../../../src/shared/domain/ids.ts';

const day = '2026-04-22' as Day;

describe('randomness', () => {
  test('repeats for the same seed and purpose, and differs for another', () => {
    const numbers = (...purpose: string[]) => Array.from({ length: 5 }, createRandom(7, ...purpose).bits);
    expect(numbers('a')).toEqual(numbers('a'));
    expect(numbers('a')).not.toEqual(numbers('b'));
  });

  test('is spread evenly, both ends included', () => {
    const random = createRandom(1, 'spread');
    const counts = [0, 0, 0, 0];
    for (let round = 0; round < 4000; round++) counts[random.whole(0, 3)] = (counts[random.whole(0, 3)] ?? 0) + 1;
    for (const count of counts) expect(count).toBeGreaterThan(850);
    expect(random.shuffle([1, 2, 3, 4]).sort()).toEqual([1, 2, 3, 4]);
    expect(() => random.pick([])).toThrow(RangeError);
  });
});

describe('ids', () => {
  test('are UUIDs of their time in ascending order, also thousands in one millisecond and at an earlier time', () => {
    const makeId = createIds(createRandom(1, 'ids'));
    const ids = [
      ...Array.from({ length: 10_000 }, () => makeId<string>(1000)),
      makeId<string>(500),
      makeId<string>(2000),
    ];
    expect(ids.every((id) => childIdSchema.safeParse(id).success)).toBe(true);
    expect(ids.toSorted()).toEqual(ids);
    expect(new Set(ids).size).toBe(ids.length);
    expect(ids.at(-1)?.slice(0, 15)).toBe(uuidV7(2000, new Uint8Array(10)).slice(0, 15));
  });

  test('tell the time in Almaty', () => {
    expect(unixMsAt(day, 9 * 60)).toBe(Date.parse('2026-04-22T09:00:00+05:00'));
  });
});

describe('names', () => {
  test.each([
    ['Ахметов', 'Ахметова'],
    ['Соловьёв', 'Соловьёва'],
    ['Ильин', 'Ильина'],
    ['Вишневский', 'Вишневская'],
    ['Ким', 'Ким'],
    ['Сейтқали', 'Сейтқали'],
    ['Бондаренко', 'Бондаренко'],
  ])('a girl of family %s is %s', (family, ofGirl) => {
    expect(familyFor(family, 'female')).toBe(ofGirl);
    expect(familyFor(family, 'male')).toBe(family);
  });

  test('family and patronymic agree', () => {
    const random = createRandom(3, 'names');
    for (let round = 0; round < 500; round++) {
      const girl = makeName(random, random.pick(['kk', 'ru'] as const), 'female', 'child');
      expect(girl.patronymic).toMatch(/^$|қызы$|вна$|чна$/u);
      expect(girl.family).not.toMatch(/(ов|ев|ёв|ин|ский)$/u);
      const boy = makeName(random, random.pick(['kk', 'ru'] as const), 'male', 'adult');
      expect(boy.patronymic).toMatch(/ұлы$|ич$/u);
    }
  });
});

test('calendars are sound; the last one is the published one', () => {
  const calendars = demoCalendars(3);
  for (const calendar of calendars) {
    expect(calendarSchema.parse(calendar)).toEqual(calendar);
    expect(countSchoolDays(calendar, calendar.firstDay, calendar.lastDay)).toBeGreaterThan(160);
  }
  expect(demoCalendars(1)).toEqual([calendarKz2025]);
  expect(calendars.at(-1)).toBe(calendarKz2025);
});
