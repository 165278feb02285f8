import { describe, expect, it } from 'vitest';
import { fullName, shortName } from '../../../../src/shared/domain/person.ts';

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
