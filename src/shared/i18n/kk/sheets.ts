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
    kind: 'Табель түрі',
    choose: {
      room: 'Кабинетті таңдаңыз',
      class: 'Сыныпты таңдаңыз',
      group: 'Топты таңдаңыз',
      specialist: 'Маманды таңдаңыз',
      child: 'Баланы таңдаңыз',
    },
    none: 'Таңдайтын ештеңе жоқ',
    noneHint: 'Әзірге бос. Табельдің басқа түрін таңдаңыз.',
    nothingFound: 'Ештеңе табылмады',
    rooms: 'Кабинеттер',
    part: 'Бағыт пен кабинет',
    noClass: 'сыныпсыз',
  },
};
