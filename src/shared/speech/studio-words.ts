/**
 * Every word of the studio, in each language: what staff record, and what a button says. A word is known by its text, so
 * that a heart is recorded once for the shape, the pattern and the sticker, and never says what is no longer written on it.
 */
import type { Language } from '../domain/language.ts';
import { dictionaries } from '../i18n/index.ts';
import { spokenKey } from './spoken-key.ts';
import { textsOf } from './texts-of.ts';
import { type WordGroup, wordGroups } from './word-groups.ts';

export type StudioWord = { readonly group: WordGroup; readonly text: string; readonly key: string };

/** Each word once, under the first group that has it. */
export function studioWords(language: Language): readonly StudioWord[] {
  lists[language] ??= listOf(language);
  return lists[language];
}
const lists: Partial<Record<Language, readonly StudioWord[]>> = {};

function listOf(language: Language): readonly StudioWord[] {
  const texts = textsOf(language);
  const seen = new Set<string>();
  return wordGroups.flatMap((group) =>
    texts[group].flatMap((text) => {
      const key = spokenKey(text);
      if (seen.has(key)) return [];
      seen.add(key);
      return [{ group, text, key }];
    }),
  );
}

/** Whether the studio has this word. @param key as `spokenKey` gives it */
export function isStudioWord(language: Language, key: string): boolean {
  return studioWords(language).some((word) => word.key === key);
}

/**
 * The same word in another language; null where the studio does not know the text.
 * @param groups where it is looked for first: what is one word here may be several things there
 */
export function translateWord(
  text: string,
  from: Language,
  to: Language,
  groups: readonly WordGroup[] = [],
): string | null {
  const [there, here] = [textsOf(from), textsOf(to)];
  const key = spokenKey(text);
  for (const group of [...groups, ...wordGroups]) {
    const place = there[group].findIndex((word) => spokenKey(word) === key);
    if (place >= 0) return here[group][place] ?? null;
  }
  return null;
}

/** What is said of a text: `text` by a voice of the system, or what is recorded under `key`. */
export type Said = { readonly text: string; readonly key: string };

/**
 * What a button says in a language, whichever it is written in; null where the studio has no word for it. Nobody records
 * every number: of "Picture 7" a recording says that it is a picture.
 */
export function saidIn(text: string, from: Language, to: Language, groups: readonly WordGroup[] = []): Said | null {
  const word = from === to ? text : translateWord(text, from, to, groups);
  const number = numberOf(text, dictionaries[from].draw.picture);
  if (number !== null) {
    const { draw, gallery } = dictionaries[to];
    return { text: draw.picture.replace(NUMBER, number), key: spokenKey(gallery.picture) };
  }
  return word === null ? null : { text: word, key: spokenKey(word) };
}

const NUMBER = '{{number}}';

/** The number in a text that is otherwise as its pattern. */
function numberOf(text: string, pattern: string): string | null {
  const [before = '', after = ''] = pattern.split(NUMBER);
  const isLike = text.length > before.length + after.length && text.startsWith(before) && text.endsWith(after);
  const number = isLike ? text.slice(before.length, text.length - after.length) : '';
  return /^\d+$/.test(number) ? number : null;
}
