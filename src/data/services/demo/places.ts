/** The demo's three schools, their rooms, and who is employed in a room. Names say that they are made up. */
import type { Discipline } from '../../../shared/domain/discipline.ts';
import type { Specialism } from '../../../shared/domain/staff.ts';
import type { NameLanguage } from './names.ts';

/** A specialist's place in a room: the first discipline is the main one. */
export type Post = { readonly specialism: Specialism; readonly disciplines: readonly [Discipline, ...Discipline[]] };

export const roomsPerSchool = 7;
/** 21 rooms, 1,054 children: the first four rooms have one more. */
export const childrenIn = (roomNumber: number) => (roomNumber < 4 ? 51 : 50);

export const demoSchools: readonly { readonly name: string; readonly language: NameLanguage }[] = [
  { name: 'Демо-мектеп № 1 «Балдырған»', language: 'kk' },
  { name: 'Демо-мектеп № 2 «Аққу»', language: 'kk' },
  { name: 'Демо-школа № 3 «Ромашка»', language: 'ru' },
];

/** @param number 1 to 7 within the school */
export function roomName(language: NameLanguage, number: number): string {
  return language === 'kk' ? `Қолдау кабинеті ${number}` : `Кабинет поддержки ${number}`;
}

const speech: Post = { specialism: 'speech_therapist', disciplines: ['speech_therapy'] };
const education: Post = { specialism: 'special_educator', disciplines: ['special_education'] };
const psychology: Post = { specialism: 'psychologist', disciplines: ['psychology'] };
const exercise: Post = { specialism: 'exercise_instructor', disciplines: ['exercise'] };
const pottery: Post = { specialism: 'pottery_teacher', disciplines: ['pottery'] };

/** Kinds of room, dealt out in turn. */
const teams: readonly (readonly Post[])[] = [
  [speech, education, psychology, pottery, exercise],
  [
    speech,
    education,
    psychology,
    { specialism: 'art_teacher', disciplines: ['art', 'literature'] },
    { specialism: 'exercise_instructor', disciplines: ['exercise', 'choreography'] },
  ],
  [
    speech,
    education,
    psychology,
    { specialism: 'pottery_teacher', disciplines: ['pottery', 'career_tryout'] },
    exercise,
  ],
];

/** @param roomNumber 0 to 20 among all rooms */
export function teamOf(roomNumber: number): readonly Post[] {
  return teams[roomNumber % teams.length] ?? [];
}
