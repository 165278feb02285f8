import type { Discipline } from './discipline.ts';
import type { Specialism } from './staff.ts';

const usual: Readonly<Record<Specialism, Discipline | null>> = {
  speech_therapist: 'speech_therapy',
  special_educator: 'special_education',
  psychologist: 'psychology',
  pottery_teacher: 'pottery',
  exercise_instructor: 'exercise',
  art_teacher: 'art',
  administrator: null,
};

/** What a specialist does by profession; nobody is held to it. */
export const disciplineOf = (specialism: Specialism): Discipline | null => usual[specialism];
