/** Numbers in sentences, as windows and printed pages say them. */
import { expect, test } from 'vitest';
import { translator } from '../../../../src/data/translate.ts';
import { valueInSentence } from '../../../../src/shared/i18n/translation.ts';

test.each([
  ['kk', 1054, '1\u00a0054'],
  ['ru', 1_234_567, '1\u00a0234\u00a0567'],
  ['en', 1054, '1,054'],
  ['en', 999, '999'],
  ['ru', 2.5, '2,5'],
  ['en', 1 / 3, '0.33'],
  ['ru', -1200, '\u22121\u00a0200'],
  ['ru', '1054', '1054'],
] as const)('%s: %s is %s', (language, value, text) => expect(valueInSentence(value, undefined, language)).toBe(text));

test('a plural keeps its form under a large number', () => {
  const say = (language: 'kk' | 'ru' | 'en', count: number) => translator(language)('errors.room_in_use', { count });
  expect(say('ru', 1001)).toContain('1\u00a0001 ребёнок');
  expect(say('ru', 1022)).toContain('1\u00a0022 ребёнка');
  expect(say('kk', 1022)).toContain('1\u00a0022 бала');
  expect(say('en', 1022)).toContain('1,022');
});
