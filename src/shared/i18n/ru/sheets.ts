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
    kind: 'Табель на',
    choose: {
      room: 'Выберите кабинет',
      class: 'Выберите класс',
      group: 'Выберите группу',
      specialist: 'Выберите специалиста',
      child: 'Выберите ребёнка',
    },
    none: 'Выбирать не из чего',
    noneHint: 'Здесь пока ничего нет. Выберите другой вид табеля.',
    nothingFound: 'Ничего не найдено',
    rooms: 'Кабинеты',
    part: 'Направление и кабинет',
    noClass: 'без класса',
  },
};
