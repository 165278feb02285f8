/** Notes of specialists: about one child in one session, in the specialist's own language. */
import { foldForSearch } from '../../../shared/domain/collation.ts';
import type { Discipline } from '../../../shared/domain/discipline.ts';
import type { NameLanguage } from './names.ts';
import { closings, observations, openings } from './note-fragments.ts';
import type { Random } from './random.ts';

/** Of the children who came; about one in eight of all. */
const noted = 0.15;
/** How often a note begins with how it went, and ends with what comes next. */
const [withOpening, withClosing] = [0.6, 0.45];

export type NoteText = { readonly text: string; readonly words: string };

const foldedSentences = new Map<string, string>();

/** Folding letter by letter takes longer than writing a row, and sentences come again. */
function fold(sentence: string): string {
  const known = foldedSentences.get(sentence);
  if (known !== undefined) return known;
  const folded = foldForSearch(sentence);
  foldedSentences.set(sentence, folded);
  return folded;
}

/** @returns null: nothing was noted */
export function makeNote(random: Random, discipline: Discipline, language: NameLanguage): NoteText | null {
  if (!random.chance(noted)) return null;
  const sentences = [random.pick(observations[discipline][language])];
  if (random.chance(withOpening)) sentences.unshift(random.pick(openings[language]));
  if (random.chance(withClosing)) sentences.push(random.pick(closings[language]));
  return { text: sentences.join(' '), words: sentences.map(fold).join(' ') };
}
