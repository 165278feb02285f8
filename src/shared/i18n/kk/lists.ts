/** Lists over all rooms: classes, groups, guardians. */
import type { lists as words } from '../en/lists.ts';
import type { Kazakh } from '../types.ts';

export const lists: Kazakh<typeof words> = {
  lists: {
    classes: 'Сыныптар',
    groups: 'Топтар',
    guardians: 'Ата-аналар',
    search: 'Аты бойынша табу',
    children: 'Балалар',
    child: 'Бала',
    guardian: 'Аты-жөні',
    relation: 'Кім',
    phone: 'Телефоны',
    language: 'Тілі',
    allRoles: 'Барлық рөл',
    allSchools: 'Барлық мектеп',
    noClass: 'Сыныпсыз',
    ofClass: '{{name}} сыныбы',
    ofGroup: '{{name}} тобы',
    rooms: 'Кабинеттер',
    count_one: '{{count}} жазба',
    count_other: '{{count}} жазба',
  },
};
