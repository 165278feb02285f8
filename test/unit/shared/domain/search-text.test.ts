import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ftsQuery, searchWords, snippetOf } from '../../../../src/shared/domain/search-text.ts';

describe('what is typed', () => {
  it.each([
    ['Ёлка ЗЕЛЁНАЯ', ['елка', 'зеленая']],
    ['Әліпби Қызғалдақ', ['алипби', 'кызгалдак']],
    ['"звук" AND (р*) -no', ['звук', 'and', 'р', 'no']],
    ['  ', []],
    ['"*^:', []],
  ])('%s becomes folded words', (text, words) => expect(searchWords(text)).toEqual(words));

  it('becomes a query in which nothing is an operator', () => {
    expect(ftsQuery(searchWords('NEAR(а "б'))).toBe('"near" "а" "б"*');
  });

  it('never holds a quote or a sign, whatever it was', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        for (const word of searchWords(text)) expect(word).toMatch(/^[\p{L}\p{N}]+$/u);
      }),
    );
  });
});

describe('a snippet', () => {
  it.each([
    ['Бүгін Әліпбиді оқыды.', 'алипби', { before: 'Бүгін ', hit: 'Әліпби', after: 'ді оқыды.' }],
    ['Зелёная ЁЛКА стоит', 'елк', { before: 'Зелёная ', hit: 'ЁЛК', after: 'А стоит' }],
    ['Қасқыр', 'касқыр', { before: '', hit: 'Қасқыр', after: '' }],
    ['два\n\nслова', 'слова', { before: 'два ', hit: 'слова', after: '' }],
    ['перезвук звука', 'звук', { before: 'перезвук ', hit: 'звук', after: 'а' }],
  ])('of "%s" shows what was written', (text, typed, snippet) =>
    expect(snippetOf(text, searchWords(typed))).toEqual(snippet),
  );

  it('is cut at words, and begins at the beginning where nothing stands as typed', () => {
    const long = `${'алма '.repeat(30)}Өрік ${'алмұрт '.repeat(30)}`;
    const { before, hit, after } = snippetOf(long, ['орик']);
    expect(hit).toBe('Өрік');
    expect(before).toMatch(/^… алма (алма )+$/);
    expect(after).toMatch(/^ (алмұрт )+…$/);
    expect(snippetOf('алма', ['жоқ'])).toEqual({ before: '', hit: '', after: 'алма' });
  });

  it('of a note of 100,000 characters is short, and found at once', () => {
    const text = `${'сөз '.repeat(25_000)}Ёж`;
    const { before, hit, after } = snippetOf(text, ['еж']);
    expect([hit, after]).toEqual(['Ёж', '']);
    expect(before.length).toBeLessThan(70);
  });
});
