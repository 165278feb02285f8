/** What keys do to words: pure, so that keys on the glass and keys of a real keyboard do the same. */
import type { Language } from '../../domain/language.ts';
import { LONGEST_LABEL } from '../ops/thing.ts';

/** `once` is for one letter, as at the beginning of a word that a child writes first. */
export type Shift = 'off' | 'once' | 'on';

export type Typing = {
  readonly text: string;
  readonly shift: Shift;
  readonly language: Language;
  readonly page: 'letters' | 'signs';
};

export type Key =
  | { readonly kind: 'letter'; readonly letter: string }
  | { readonly kind: 'space' | 'delete' | 'shift' | 'page' | 'language' };

/** In the order in which the key goes round. */
const NEXT_LANGUAGE: Readonly<Record<Language, Language>> = { kk: 'ru', ru: 'en', en: 'kk' };

export function beginTyping(text: string, language: Language): Typing {
  return { text, shift: text === '' ? 'once' : 'off', language, page: 'letters' };
}

export function press(typing: Typing, key: Key): Typing {
  switch (key.kind) {
    case 'letter':
      return typed(typing, cased(key.letter, typing.shift));
    case 'space':
      // A space at the beginning, or a second one, is a resting finger.
      return typing.text === '' || typing.text.endsWith(' ') ? typing : typed(typing, ' ');
    case 'delete':
      return shorter(typing);
    case 'shift':
      return { ...typing, shift: typing.shift === 'off' ? 'on' : 'off' };
    case 'page':
      return { ...typing, page: typing.page === 'letters' ? 'signs' : 'letters' };
    case 'language':
      return { ...typing, language: NEXT_LANGUAGE[typing.language], page: 'letters' };
  }
}

/** As a key of a real keyboard types it: in the case it already has. */
export function typeAsIs(typing: Typing, letter: string): Typing {
  return typed(typing, letter);
}

/** The letter as a key shows it. */
export function cased(letter: string, shift: Shift): string {
  return shift === 'off' ? letter : letter.toUpperCase();
}

function typed(typing: Typing, letter: string): Typing {
  const text = typing.text + letter;
  if (text.length > LONGEST_LABEL) return typing;
  return { ...typing, text, shift: typing.shift === 'once' ? 'off' : typing.shift };
}

/** Takes the last letter away, also one that is made of several units of text. */
function shorter(typing: Typing): Typing {
  const text = [...typing.text].slice(0, -1).join('');
  return { ...typing, text, shift: text === '' && typing.shift === 'off' ? 'once' : typing.shift };
}
