/** Words that people type to find a text, and the place in the text where they stand. */
import { z } from 'zod';
import { foldForSearch, lettersFoldedTo } from './collation.ts';

/** The folded words, without signs: what is left of quotes and operators is harmless. */
export function searchWords(text: string): readonly string[] {
  return foldForSearch(text).match(/[\p{L}\p{N}]+/gu) ?? [];
}

/** A query of full-text search: every word, of the last one the beginning. Empty: nothing can be found. */
export function ftsQuery(words: readonly string[]): string {
  return words.map((word, place) => `"${word}"${place === words.length - 1 ? '*' : ''}`).join(' ');
}

/** A piece of a text around what was found. */
export const snippetSchema = z.strictObject({ before: z.string(), hit: z.string(), after: z.string() });
export type Snippet = z.infer<typeof snippetSchema>;

const shownBefore = 60;
const shownAfter = 120;

/** The first of the words in the text with what stands around it, as it was written; the beginning where none is. */
export function snippetOf(text: string, words: readonly string[]): Snippet {
  const whole = text.normalize('NFC').replaceAll(/\s+/g, ' ').trim();
  const found = firstHit(whole, words);
  if (!found) return { before: '', hit: '', after: cutAfter(whole, shownBefore + shownAfter) };
  const [start, end] = [found.index, found.index + found[0].length];
  return { before: cutBefore(whole.slice(0, start)), hit: found[0], after: cutAfter(whole.slice(end), shownAfter) };
}

function firstHit(text: string, words: readonly string[]): RegExpExecArray | null {
  const hits = words.map((word) => new RegExp(`(?<![\\p{L}\\p{N}])${patternOf(word)}`, 'iu').exec(text));
  return hits.reduce((first, hit) => (hit && (!first || hit.index < first.index) ? hit : first), null);
}

/** Each letter stands for all that are folded to it. */
const patternOf = (word: string) => Array.from(word, (letter) => `[${letter}${lettersFoldedTo(letter)}]`).join('');

function cutBefore(text: string): string {
  if (text.length <= shownBefore) return text;
  return `… ${text.slice(-shownBefore).replace(/^\S*\s/, '')}`;
}

function cutAfter(text: string, most: number): string {
  if (text.length <= most) return text;
  return `${text.slice(0, most).replace(/\s\S*$/, '')} …`;
}
