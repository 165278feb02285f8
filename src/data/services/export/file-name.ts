/** Names of exported files: Cyrillic stays, what Windows forbids goes. */
import type { Day } from '../../../shared/domain/day.ts';
import type { Language } from '../../../shared/domain/language.ts';
import type { MonthSheet } from '../../../shared/domain/month-sheet.ts';
import { dictionaries } from '../../../shared/i18n/index.ts';

const LONGEST_NAME = 120;

/** E.g. `Қатысу_Кабинет-1_2026-04.xlsx`: at most 120 characters, without `<>:"/\|?*`, spaces or control characters. */
export function sheetFileName(sheet: MonthSheet, language: Language, ending: string): string {
  const words = dictionaries[language];
  const discipline = sheet.discipline === null ? [] : [words.disciplines[sheet.discipline]];
  const tail = `_${sheet.month}.${ending}`;
  const stem = [words.sheet.fileStem, sheet.roomName, ...discipline].map(namePart).filter((part) => part !== '');
  return `${[...stem.join('_')].slice(0, LONGEST_NAME - tail.length).join('')}${tail}`;
}

/** E.g. `Апталық-жоспар_Ахметова-А_2026-04-22.ics`. */
export function planFileName(staffName: string, today: Day, language: Language): string {
  const tail = `_${today}.ics`;
  const stem = [dictionaries[language].plan.title, staffName].map(namePart).filter((part) => part !== '');
  return `${[...stem.join('_')].slice(0, LONGEST_NAME - tail.length).join('')}${tail}`;
}

/** E.g. `Есеп_Әбенова-Айша_2026-04-22.pdf`. */
export function reportFileName(childName: string, day: Day, language: Language): string {
  const tail = `_${day}.pdf`;
  const stem = [dictionaries[language].report.fileStem, childName].map(namePart).filter((part) => part !== '');
  return `${[...stem.join('_')].slice(0, LONGEST_NAME - tail.length).join('')}${tail}`;
}

/** E.g. `Сурет_Айша_2026-04-22.png`. */
export function drawingFileName(givenName: string, day: Day, language: Language, ending: string): string {
  const tail = `_${day}.${ending}`;
  const stem = [dictionaries[language].out.fileStem, givenName].map(namePart).filter((part) => part !== '');
  return `${[...stem.join('_')].slice(0, LONGEST_NAME - tail.length).join('')}${tail}`;
}

function namePart(text: string): string {
  return text
    .normalize('NFC')
    .replace(/[<>:"/\\|?*\p{C}]/gu, ' ')
    .trim()
    .replace(/[\s_]+/g, '-')
    .replace(/^[.-]+|[.-]+$/g, '');
}
