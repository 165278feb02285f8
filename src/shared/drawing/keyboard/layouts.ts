/** The keys of the keyboard on the glass: letters in the places people know, large enough for a child's finger. */
import type { Language } from '../../domain/language.ts';

/** Rows of keys from the top, small letters; each row is at most `WIDEST_ROW` keys wide. */
export type KeyRows = readonly (readonly string[])[];

export const WIDEST_ROW = 12;

const rows = (...lines: readonly string[]): KeyRows => lines.map((line) => [...line]);

const DIGITS = '1234567890';

/** All 42 letters of Kazakh, 33 of Russian, 26 of English. */
export const LETTER_KEYS: Readonly<Record<Language, KeyRows>> = {
  kk: rows('әіңғүұқөһё', 'йцукенгшщзхъ', 'фывапролджэ', 'ячсмитьбю.,!'),
  ru: rows(DIGITS, 'йцукенгшщзхъ', 'фывапролджэё', 'ячсмитьбю.,!'),
  en: rows(DIGITS, 'qwertyuiop', 'asdfghjkl', 'zxcvbnm.,!'),
};

export const SIGN_KEYS: KeyRows = rows(DIGITS, '+-=×:;/%№', '()«»"\'–…', '.,!?&*#@');

/** What stands on the key of a language, in its own letters. */
export const LANGUAGE_KEYS: Readonly<Record<Language, string>> = { kk: 'Қаз', ru: 'Рус', en: 'Eng' };
