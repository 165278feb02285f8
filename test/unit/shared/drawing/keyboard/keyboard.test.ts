import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { languages } from '../../../../../src/shared/domain/language.ts';
import { LETTER_KEYS, SIGN_KEYS, WIDEST_ROW } from '../../../../../src/shared/drawing/keyboard/layouts.ts';
import { beginTyping, type Key, press, typeAsIs } from '../../../../../src/shared/drawing/keyboard/typing.ts';
import { LONGEST_LABEL, thingSchema } from '../../../../../src/shared/drawing/ops/thing.ts';

const ALPHABETS = {
  kk: 'аәбвгғдеёжзийкқлмнңоөпрстуұүфхһцчшщъыіьэюя',
  ru: 'абвгдеёжзийклмнопрстуфхцчшщъыьэюя',
  en: 'abcdefghijklmnopqrstuvwxyz',
} as const;

const typed = (text: string, keys: readonly Key[]) => keys.reduce(press, beginTyping(text, 'kk'));
const letter = (value: string): Key => ({ kind: 'letter', letter: value });

describe('the keys', () => {
  it.each(languages)('of %s are its whole alphabet, each letter once, in rows that fit', (language) => {
    const keys = LETTER_KEYS[language];
    const letters = keys.flat().filter((key) => /\p{Letter}/u.test(key));
    expect(letters.toSorted().join('')).toBe([...ALPHABETS[language]].toSorted().join(''));
    expect(keys).toHaveLength(4);
    for (const row of [...keys, ...SIGN_KEYS]) expect(row.length).toBeLessThanOrEqual(WIDEST_ROW);
    expect(new Set(keys.flat()).size).toBe(keys.flat().length);
  });

  it('of digits and signs are the same number of rows, so that no key moves', () => {
    expect(SIGN_KEYS).toHaveLength(LETTER_KEYS.kk.length);
    expect(new Set(SIGN_KEYS.flat()).size).toBe(SIGN_KEYS.flat().length);
  });
});

describe('typing', () => {
  it('begins with a capital letter and goes on in small ones', () => {
    expect(typed('', ['ә', 'ж', 'е'].map(letter)).text).toBe('Әже');
    expect(typed('Әже', [letter('м')]).text).toBe('Әжем');
  });

  it('stays with capital letters until it is told otherwise', () => {
    const loud = typed('Үй', [{ kind: 'shift' }, letter('ш'), letter('ө')]);
    expect(loud.text).toBe('ҮйШӨ');
    expect(press(press(loud, { kind: 'shift' }), letter('п')).text).toBe('ҮйШӨп');
  });

  it('makes one space of two, and none at the beginning', () => {
    const space: Key = { kind: 'space' };
    expect(typed('', [space, letter('а'), space, space, letter('б')]).text).toBe('А б');
  });

  it('takes whole letters away and begins with a capital one again', () => {
    const empty = typed('А😀', [{ kind: 'delete' }, { kind: 'delete' }, { kind: 'delete' }]);
    expect(empty.text).toBe('');
    expect(press(empty, letter('қ')).text).toBe('Қ');
  });

  it('goes round the languages and through the signs', () => {
    const once = typed('', [{ kind: 'language' }]);
    expect(once.language).toBe('ru');
    expect(typed('', [{ kind: 'language' }, { kind: 'language' }, { kind: 'language' }]).language).toBe('kk');
    expect(typed('', [{ kind: 'page' }]).page).toBe('signs');
    expect(typed('', [{ kind: 'page' }, { kind: 'language' }]).page).toBe('letters');
  });

  it('never makes a label that could not be stored', () => {
    const key = fc.oneof(
      fc.constantFrom(...LETTER_KEYS.kk.flat()).map(letter),
      fc.constantFrom<Key>({ kind: 'space' }, { kind: 'delete' }, { kind: 'shift' }, { kind: 'page' }),
    );
    const placement = { x: 1, y: 1, width: 100, turn: 0, isFlipped: false };
    fc.assert(
      fc.property(fc.array(key, { maxLength: 300 }), fc.string(), (keys, more) => {
        const { text } = typeAsIs(typed('', keys), more);
        expect(text.length).toBeLessThanOrEqual(LONGEST_LABEL);
        if (text !== '') thingSchema.parse({ kind: 'label', id: 'a', placement, text, colour: '#000000' });
      }),
    );
  });
});
