/** A note as it grows: each save is what changed since the last one, so that a long note stays quick and can be undone. */
import { z } from 'zod';

/** Longest note about one child in one session, in characters. */
export const longestNote = 200_000;

/** In a text of `length`, at `at` stood `removed`, and `inserted` stands there now. */
export const noteSpliceSchema = z.strictObject({
  length: z.number().int().min(0).max(longestNote),
  at: z.number().int().min(0).max(longestNote),
  removed: z.string().max(longestNote),
  inserted: z.string().max(longestNote),
});
export type NoteSplice = z.infer<typeof noteSpliceSchema>;

const isHighSurrogate = (code: number) => code >= 0xd800 && code <= 0xdbff;
const isLowSurrogate = (code: number) => code >= 0xdc00 && code <= 0xdfff;

/** The shortest splice that makes one text of the other, or null when they are equal. Never cuts a character in two. */
export function spliceBetween(before: string, after: string): NoteSplice | null {
  if (before === after) return null;
  const shorter = Math.min(before.length, after.length);
  let start = 0;
  while (start < shorter && before.charCodeAt(start) === after.charCodeAt(start)) start++;
  if (start > 0 && isHighSurrogate(before.charCodeAt(start - 1))) start--;
  let end = 0;
  const most = shorter - start;
  while (end < most && before.charCodeAt(before.length - 1 - end) === after.charCodeAt(after.length - 1 - end)) end++;
  if (end > 0 && isLowSurrogate(before.charCodeAt(before.length - end))) end--;
  return {
    length: before.length,
    at: start,
    removed: before.slice(start, before.length - end),
    inserted: after.slice(start, after.length - end),
  };
}

/** The text with the splice made, or null where something else stands there than the splice says. */
export function applySplice(text: string, { length, at, removed, inserted }: NoteSplice): string | null {
  if (text.length !== length || at > length || !text.startsWith(removed, at)) return null;
  return text.slice(0, at) + inserted + text.slice(at + removed.length);
}

/** What takes a splice back. */
export function invertSplice({ length, at, removed, inserted }: NoteSplice): NoteSplice {
  return { length: length - removed.length + inserted.length, at, removed: inserted, inserted: removed };
}

/** A text with something added in a line of its own. */
export function withLine(text: string, line: string): string {
  if (line.trim() === '') return text;
  return text.trim() === '' ? line : `${text.trimEnd()}\n${line}`;
}
