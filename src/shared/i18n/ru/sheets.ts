/** The office: kinds of month sheets, its own marks beside the specialist's, and what is not marked. */
export const sheets = {
  scopes: {
    room: 'Кабинет',
    class: 'Класс',
    group: 'Группа',
    specialist: 'Специалист',
    child: 'Ребёнок',
  },
  sheetOf: {
    rooms: 'Кабинеты',
    part: 'Направление и кабинет',
    noClass: 'без класса',
  },
};
