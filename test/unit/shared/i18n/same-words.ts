/** Texts that are rightly the same in Kazakh and Russian: words taken over with their spelling, short forms, and names. */
export const sameInKazakhAndRussian: ReadonlySet<string> = new Set([
  '{{count}} мин',
  'ср',
  'сб',
  'Логопедия',
  'Психология',
  'Хореография',
  'Педагог-психолог',
  'Файл: {{file}}',
  'PIN: {{name}}',
  'Кабинет',
  'Маркер',
  'Ромб',
  'Табель',
  'Лицензия',
  'Спорт',
  'Музыка',
]);
