/**
 * Disciplines are data: an id, and how work in it is recorded. To add one, add it here, give it a colour and
 * an icon (renderer/ui) and its words (i18n): the compiler names each place that is still missing.
 */
import { z } from 'zod';

export const disciplines = [
  'speech_therapy',
  'special_education',
  'psychology',
  'pottery',
  'exercise',
  'art',
  'choreography',
  'literature',
  'career_tryout',
] as const;
export const disciplineSchema = z.enum(disciplines);
export type Discipline = (typeof disciplines)[number];

/** What one tap records: the result of a trial, a step of a task, or repetitions with exertion. */
export type RecorderKind = 'trials' | 'steps' | 'repetitions';

export const recorderOf: Readonly<Record<Discipline, RecorderKind>> = {
  speech_therapy: 'trials',
  special_education: 'trials',
  psychology: 'trials',
  pottery: 'steps',
  exercise: 'repetitions',
  art: 'steps',
  choreography: 'repetitions',
  literature: 'trials',
  career_tryout: 'steps',
};

/** Steps a new goal of a step discipline starts with; ids are words of the language files (`steps.<id>`). */
export const defaultStepsOf: Readonly<Partial<Record<Discipline, readonly string[]>>> = {
  pottery: ['wedge', 'pinch', 'coil', 'slab', 'join', 'smooth', 'glaze'],
  art: ['choose', 'prepare', 'sketch', 'colour', 'finish', 'tidy'],
  career_tryout: ['prepare', 'follow', 'try', 'check', 'tidy'],
};
