/** Lists over all rooms: classes, groups, guardians. */
export const lists = {
  lists: {
    classes: 'Classes',
    groups: 'Groups',
    guardians: 'Guardians',
    search: 'Find by name',
    children: 'Children',
    child: 'Child',
    guardian: 'Guardian',
    relation: 'Who',
    phone: 'Phone',
    language: 'Language',
    allRoles: 'All roles',
    allSchools: 'All schools',
    noClass: 'No class',
    ofClass: 'Class {{name}}',
    ofGroup: 'Group {{name}}',
    rooms: 'Rooms',
    count_one: '{{count}} entry',
    count_other: '{{count}} entries',
  },
} as const;
