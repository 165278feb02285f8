/** Lists over all rooms: classes, groups, guardians. */
import type { lists as words } from '../en/lists.ts';
import type { Russian } from '../types.ts';

export const lists: Russian<typeof words> = {
  lists: {
    classes: 'Классы',
    groups: 'Группы',
    guardians: 'Родители и опекуны',
    search: 'Найти по имени',
    children: 'Дети',
    child: 'Ребёнок',
    guardian: 'Имя',
    relation: 'Кто',
    phone: 'Телефон',
    language: 'Язык',
    allRoles: 'Все роли',
    allSchools: 'Все школы',
    noClass: 'Без класса',
    ofClass: 'Класс {{name}}',
    ofGroup: 'Группа {{name}}',
    rooms: 'Кабинеты',
    count_one: '{{count}} запись',
    count_few: '{{count}} записи',
    count_many: '{{count}} записей',
    count_other: '{{count}} записи',
  },
};
