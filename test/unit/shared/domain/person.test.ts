import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fullName, lineSchema, nameSchema, shortName } from '../../../../src/shared/domain/person.ts';

const name = { family: 'Әбенова', given: 'Айша', patronymic: 'Ерланқызы' };

describe('names', () => {
  it('have the surname first', () => {
    expect(fullName(name)).toBe('Әбенова Айша Ерланқызы');
    expect(shortName(name)).toBe('Әбенова А. Е.');
  });

  it('do without a patronymic', () => {
    expect(fullName({ ...name, patronymic: '' })).toBe('Әбенова Айша');
    expect(shortName({ ...name, patronymic: '' })).toBe('Әбенова А.');
  });

  it('are not cut in the middle of a letter', () => expect(shortName({ ...name, given: '𐌰на' })).toBe('Әбенова 𐌰. Е.'));
});

describe('one line of text', () => {
  it.each([
    ['  Ким \n Анна\t', 'Ким Анна'],
    ['a\u0000b\u0007c', 'a b c'],
    ['=SUM(A1)', '=SUM(A1)'],
    ['\u00a0Ким\u00a0', 'Ким'],
  ])('%j is kept as %j', (typed, kept) => expect(nameSchema.parse(typed)).toBe(kept));

  it.each([
    ['', 'nothing'],
    ['   ', 'spaces'],
    ['\u0000', 'a control sign'],
    ['я'.repeat(101), 'too many letters'],
  ])('%j is refused: %s', (typed) => expect(nameSchema.safeParse(typed).success).toBe(false));

  it('counts after trimming', () => expect(nameSchema.parse(` ${'я'.repeat(100)} `)).toHaveLength(100));

  it('never holds a control sign, a double space or an end of line', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 60 }), (typed) => {
        const kept = lineSchema(100).parse(typed);
        expect(kept).not.toMatch(/\p{Cc}|\s\s|^\s|\s$/u);
        expect(lineSchema(100).parse(kept)).toBe(kept);
      }),
    );
  });
});
