/** What is typed and not saved yet. */
import type { unsaved as words } from '../en/unsaved.ts';
import type { Kazakh } from '../types.ts';

export const unsaved: Kazakh<typeof words> = {
  unsaved: {
    mark: 'Әлі сақталмаған: {{names}}',
    discardTitle: 'Өзгерістерден бас тартасыз ба?',
    discard: 'Өзгерістерді тастау',
    lockTitle: 'Сақтамай құлыптайсыз ба?',
    lockWhy:
      'Әлі сақталмаған: {{names}}. Бағдарлама жұмыс істеп тұрғанда бұл сізді осында күтеді; басқа ешкім көрмейді.',
    lock: 'Құлыптау',
    stillHere: 'Сізді күтіп тұр, әлі сақталмаған: {{names}}',
    lost: 'Компьютер өздігінен құлыпталды. Жазылып, сақталмаған дерек жоғалды.',
    typedBefore: 'Мұны бұрын жазғансыз, ол әлі сақталмаған.',
    quit: 'Әлі сақталмаған, жапқанда жоғалады: {{names}}.',
    inFile: 'ата-ана, келісім немесе тиесілі сабақтар',
    newChild: 'жаңа бала',
    newPerson: 'жаңа қызметкер',
    newRoom: 'жаңа кабинет',
  },
};
