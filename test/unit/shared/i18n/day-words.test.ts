import { describe, expect, it } from 'vitest';
import type { Day } from '../../../../src/shared/domain/day.ts';
import { dayInWords } from '../../../../src/shared/i18n/day-words.ts';

const today = '2026-04-22' as Day;

describe('a day in words', () => {
  it.each([
    ['2026-04-22', 'Бүгін', 'Сегодня', 'Today'],
    ['2026-04-21', 'Кеше', 'Вчера', 'Yesterday'],
    ['2026-04-20', '20 сәуір, дүйсенбі', 'Понедельник, 20 апреля', 'Monday, 20 April'],
    ['2024-09-03', '2024 жылғы 3 қыркүйек', '3 сентября 2024 г.', '3 September 2024'],
  ] as const)('%s', (day, kk, ru, en) => {
    expect(dayInWords(day as Day, today, 'kk')).toBe(kk);
    expect(dayInWords(day as Day, today, 'ru')).toBe(ru);
    expect(dayInWords(day as Day, today, 'en')).toBe(en);
  });
});
