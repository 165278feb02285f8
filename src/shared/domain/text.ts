/** What a person types or pastes into a field, freed of what nobody can see. */
import { z } from 'zod';

/**
 * Takes up no room and is drawn as nothing: two names that look alike would be two names, one would be searched for in
 * vain, and marks of direction would turn whatever is printed after them. Left alone are variation selectors, which
 * make a sign a picture, and the two joiners, see below.
 */
const unseen = /[[\p{Cf}\p{Cs}\p{Default_Ignorable_Code_Point}]--[\u{FE00}-\u{FE0F}\u200C\u200D]]/gv;

/**
 * A joiner does harm only where it joins nothing. It stays between parts of one picture (a family, a flag) and between
 * letters of scripts that are written joined, where it is spelling; anywhere else it goes.
 */
const idleJoiner =
  /(?<![\p{Extended_Pictographic}\p{Emoji_Modifier}\u{FE0F}])(?<![\p{Script=Arabic}\p{Script=Devanagari}])[\u200C\u200D]|[\u200C\u200D](?![\p{Extended_Pictographic}\p{Script=Arabic}\p{Script=Devanagari}])/gu;

const withoutUnseen = (text: string) => text.replace(unseen, '').replace(idleJoiner, '');

/** One line: ends of lines, tabs and other control characters are a space, and several spaces are one. */
export function cleanLine(text: string): string {
  return withoutUnseen(text)
    .replace(/[\p{Cc}\s]+/gu, ' ')
    .trim();
}

/** Several lines: their ends and tabs stay. */
export function cleanText(text: string): string {
  return withoutUnseen(text)
    .replace(/\r\n?|[\u0085\u2028\u2029]/g, '\n')
    .replace(/[^\P{Cc}\n\t]/gu, ' ')
    .trim();
}

/** One line of text of at most so many characters after cleaning. */
export const lineSchema = (max: number) => z.string().transform(cleanLine).pipe(z.string().max(max));

/** Some lines of text, e.g. a reason. */
export const textSchema = (max: number) => z.string().transform(cleanText).pipe(z.string().max(max));

/** A line in which something can be seen. */
export const filledLineSchema = (max: number) => lineSchema(max).pipe(z.string().regex(/[\p{L}\p{N}\p{P}\p{S}]/u));

/** A name a person may type: 1 to 100 characters after cleaning. */
export const nameSchema = filledLineSchema(100);
