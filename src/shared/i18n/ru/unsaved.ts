/** What is typed and not saved yet. */
import type { unsaved as words } from '../en/unsaved.ts';
import type { Russian } from '../types.ts';

export const unsaved: Russian<typeof words> = {
  unsaved: {
    mark: 'Ещё не сохранено: {{names}}',
    discardTitle: 'Отбросить изменения?',
    discard: 'Отбросить',
    lockTitle: 'Заблокировать без сохранения?',
    lockWhy: 'Ещё не сохранено: {{names}}. Пока программа работает, это ждёт вас здесь; никто другой этого не увидит.',
    lock: 'Заблокировать',
    stillHere: 'Ждёт вас, ещё не сохранено: {{names}}',
    lost: 'Компьютер заблокировался сам. Введённое и не сохранённое пропало.',
    typedBefore: 'Это вы ввели раньше, оно ещё не сохранено.',
    quit: 'Ещё не сохранено и пропадёт при закрытии: {{names}}.',
    inFile: 'родители, согласия или что положено',
    newChild: 'новый ребёнок',
    newPerson: 'новый сотрудник',
    newRoom: 'новый кабинет',
  },
};
