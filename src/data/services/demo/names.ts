/** Makes a person's name: family, given name and patronymic agree in language and gender. */
import type { PersonName } from '../../../shared/domain/person.ts';
import { kazakhNames, type NameList, russianNames } from './name-lists.ts';
import type { Random } from './random.ts';

export type Gender = 'female' | 'male';
export type NameLanguage = 'kk' | 'ru';

const listOf: Readonly<Record<NameLanguage, NameList>> = { kk: kazakhNames, ru: russianNames };

/** The form of a family name for a man or a woman; many names have one form only. */
export function familyFor(family: string, gender: Gender): string {
  if (gender === 'male') return family;
  if (/(ов|ев|ёв|ин)$/u.test(family)) return `${family}а`;
  return family.replace(/ский$/u, 'ская');
}

function givenNames(list: NameList, gender: Gender, age: 'child' | 'adult'): readonly string[] {
  if (age === 'adult') return gender === 'male' ? list.men : list.women;
  return gender === 'male' ? list.boys : list.girls;
}

/** One child in twenty has no patronymic, as in the papers. */
export function makeName(random: Random, language: NameLanguage, gender: Gender, age: 'child' | 'adult'): PersonName {
  const list = listOf[language];
  const [son, daughter] = random.pick(list.patronymics);
  const hasPatronymic = age === 'adult' || !random.chance(0.05);
  return {
    family: familyFor(random.pick(list.families), gender),
    given: random.pick(givenNames(list, gender, age)),
    patronymic: hasPatronymic ? (gender === 'male' ? son : daughter) : '',
  };
}
