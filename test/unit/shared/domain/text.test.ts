/** What is typed or pasted into fields, as it is kept. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cleanText, lineSchema, nameSchema, textSchema } from '../../../../src/shared/domain/text.ts';

describe('one line of text', () => {
  it.each([
    ['  Ким \n Анна\t', 'Ким Анна'],
    ['a\u0000b\u0007c', 'a b c'],
    ['=SUM(A1)', '=SUM(A1)'],
    ['\u00a0Ким\u00a0', 'Ким'],
    ['Ай\u200bша', 'Айша'],
    ['\u200e\u202bАйша\u202c\u200f', 'Айша'],
    ['\u2066Ким\u2069 \u202eаннА', 'Ким аннА'],
    ['\ufeffАхметова', 'Ахметова'],
    ['Ах\u00adме\u2060то\u180eва', 'Ахметова'],
    ['Ким\u2028Анна\u0085', 'Ким Анна'],
    ['\ud800Ким\udc00', 'Ким'],
    ['\u3164Ким', 'Ким'],
    ['Ки\u200dм\u200c', 'Ким'],
    ['👨\u200d👩\u200d👧 Ким', '👨\u200d👩\u200d👧 Ким'],
    ['❤\ufe0f\u200d🔥', '❤\ufe0f\u200d🔥'],
    ['نمی\u200cخواهم', 'نمی\u200cخواهم'],
    ['Ә\u0301би', 'Ә\u0301би'],
  ])('%j is kept as %j', (typed, kept) => expect(nameSchema.parse(typed)).toBe(kept));

  it.each([
    ['', 'nothing'],
    ['   ', 'spaces'],
    ['\u0000', 'a control sign'],
    ['\u200b\u202e \u2067\ufeff', 'nothing that can be seen'],
    ['\ufe0f', 'a variation of nothing'],
    ['\u3164\u200d', 'a filler'],
    ['я'.repeat(101), 'too many letters'],
  ])('%j is refused: %s', (typed) => expect(nameSchema.safeParse(typed).success).toBe(false));

  it('counts after trimming', () => expect(nameSchema.parse(` ${'я'.repeat(100)} `)).toHaveLength(100));

  it('never holds a control sign, a double space or an end of line', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 60 }), (typed) => {
        const kept = lineSchema(100).parse(typed);
        expect(kept).not.toMatch(/[\p{Cc}\p{Cs}]|\s\s|^\s|\s$/u);
        expect(kept).not.toMatch(/[\u200b\u200e\u200f\u202a-\u202e\u2066-\u2069\ufeff]/u);
        expect(lineSchema(100).parse(kept)).toBe(kept);
      }),
    );
  });
});

describe('some lines of text', () => {
  it.each([
    ['  Ауырып қалды\r\nАнасы айтты  ', 'Ауырып қалды\nАнасы айтты'],
    ['а\u2029б\tв\u0007', 'а\nб\tв'],
    ['\u202eнедомогание\u202c\u200b', 'недомогание'],
  ])('%j is kept as %j', (typed, kept) => expect(textSchema(100).parse(typed)).toBe(kept));

  it('cleaned once is clean', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 60 }), (typed) => {
        const kept = cleanText(typed);
        expect(cleanText(kept)).toBe(kept);
      }),
    );
  });
});
