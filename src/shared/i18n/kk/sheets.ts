/** The office: kinds of month sheets, its own marks beside the specialist's, and what is not marked. */
export const sheets = {
  scopes: {
    room: 'Кабинет',
    class: 'Сынып',
    group: 'Топ',
    specialist: 'Маман',
    child: 'Бала',
  },
  sheetOf: {
    rooms: 'Кабинеттер',
    part: 'Бағыт пен кабинет',
    noClass: 'сыныпсыз',
  },
};
