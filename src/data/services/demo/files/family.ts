/** The grown-ups of a child: their names follow from the child's own, their telephone numbers belong to nobody. */
import { kazakhNames, russianNames } from '../name-lists.ts';
import { familyFor, type NameLanguage } from '../names.ts';
import type { Random } from '../random.ts';
import type { DemoChild } from '../world.ts';

export type Relation = 'mother' | 'father' | 'grandmother' | 'guardian';
export type Guardian = {
  readonly name: string;
  readonly relation: Relation;
  readonly phone: string;
  readonly language: NameLanguage;
};

/** Russian fathers, in the order of the patronymics of name-lists.ts. */
const fathers = [
  ...['Алексей', 'Андрей', 'Сергей', 'Дмитрий', 'Александр', 'Николай', 'Игорь', 'Олег', 'Виктор', 'Павел', 'Юрий'],
  ...['Владимир', 'Евгений', 'Михаил', 'Илья', 'Никита', 'Константин', 'Марат'],
];

/** A mother or a grandmother; half of the children have a father on paper as well. @param number of the child */
export function makeFamily(random: Random, child: DemoChild, number: number): readonly Guardian[] {
  const share = random.next();
  const relations: readonly Relation[] =
    share < 0.5
      ? ['mother', 'father']
      : share < 0.86
        ? ['mother']
        : share < 0.94
          ? ['grandmother', 'mother']
          : ['guardian'];
  return relations.map((relation, place) => ({
    name: nameOf(random, child, relation),
    relation,
    phone: phoneOf(2 * number + place),
    language: random.chance(0.85) ? child.language : child.language === 'kk' ? 'ru' : 'kk',
  }));
}

function nameOf(random: Random, child: DemoChild, relation: Relation): string {
  const list = child.language === 'kk' ? kazakhNames : russianNames;
  const family = baseOf(child.family);
  if (relation === 'father') return `${family} ${fatherOf(child) ?? random.pick(list.men)}`;
  return `${familyFor(family, 'female')} ${random.pick(list.women)}`;
}

/** The form of a family name that men bear. */
const baseOf = (family: string) => family.replace(/(ов|ев|ёв|ин)а$/u, '$1').replace(/ская$/u, 'ский');

function fatherOf({ patronymic, language }: DemoChild): string | null {
  if (patronymic === '') return null;
  if (language === 'kk') return patronymic.replace(/(ұлы|қызы)$/u, '');
  return fathers[russianNames.patronymics.findIndex((pair) => pair.includes(patronymic))] ?? null;
}

/** Zeros where a real number has something else. */
function phoneOf(number: number): string {
  const digits = String(number % 10_000).padStart(4, '0');
  return `+7 700 000 ${digits.slice(0, 2)} ${digits.slice(2)}`;
}
