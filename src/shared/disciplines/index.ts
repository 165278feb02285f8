/** All disciplines, in the order of lists. To add one: a file like those beside this one, and one line here. */
import type { Language } from '../domain/language.ts';
import { art } from './art.ts';
import { careerTryout } from './career-tryout.ts';
import { choreography } from './choreography.ts';
import type { DisciplineDefinition } from './definition.ts';
import { exercise } from './exercise.ts';
import { literature } from './literature.ts';
import { pottery } from './pottery.ts';
import { psychology } from './psychology.ts';
import { specialEducation } from './special-education.ts';
import { speechTherapy } from './speech-therapy.ts';

export const definitions = [
  speechTherapy,
  specialEducation,
  psychology,
  pottery,
  exercise,
  art,
  choreography,
  literature,
  careerTryout,
] as const satisfies readonly DisciplineDefinition[];

export type Discipline = (typeof definitions)[number]['id'];

/** Names for the language files. */
export function disciplineNames(language: Language): Readonly<Record<Discipline, string>> {
  const names = definitions.map(({ id, words }) => [id, words[language].name]);
  return Object.fromEntries(names) as Record<Discipline, string>;
}

/** Titles of the steps of all disciplines, for the language files. */
export function stepTitles(language: Language): Readonly<Record<string, string>> {
  return Object.assign({}, ...definitions.map(({ words }) => words[language].steps));
}
