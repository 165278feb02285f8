/** Names of exported files: Cyrillic stays, what Windows forbids goes. */
import type { Day } from '../../../shared/domain/day.ts';
import type { Language } from '../../../shared/domain/language.ts';
import type { MonthSheet } from '../../../shared/domain/month-sheet.ts';
import { dictionaries } from '../../../shared/i18n/index.ts';
import { scopeTitle } from '../../../shared/sheet/scope-words.ts';

const LONGEST_NAME = 120;

/**
 * Parts joined by `_`, without `<>:"/\|?*`, spaces or control characters, at most 120 characters.
 * @param parts the last one stays whole where the others have to give way
 */
export function fileName(parts: readonly string[], ending: string): string {
  const clean = parts.map(namePart).filter((part) => part !== '');
  if (clean.length < 2) return `${[...(clean[0] ?? '')].slice(0, LONGEST_NAME - ending.length - 1).join('')}.${ending}`;
  const tail = `_${clean.at(-1)}.${ending}`;
  return `${[...clean.slice(0, -1).join('_')].slice(0, LONGEST_NAME - tail.length).join('')}${tail}`;
}

/** E.g. `Қатысу_Кабинет-1_2026-04.xlsx`. */
export function sheetNameParts(sheet: MonthSheet, language: Language): readonly string[] {
  const words = dictionaries[language];
  const discipline = sheet.discipline === null ? [] : [words.disciplines[sheet.discipline]];
  return [words.sheet.fileStem, scopeTitle(sheet, language), ...discipline, sheet.month];
}

/** E.g. `Апталық-жоспар_Ахметова-А_2026-04-22.ics`. */
export const planFileName = (staffName: string, today: Day, language: Language): string =>
  fileName([dictionaries[language].plan.title, staffName, today], 'ics');

/** E.g. `Есеп_Әбенова-Айша_2026-04-22.pdf`. */
export const reportFileName = (childName: string, day: Day, language: Language): string =>
  fileName([dictionaries[language].report.fileStem, childName, day], 'pdf');

/** E.g. `Сурет_Айша_2026-04-22.png`. */
export const drawingFileName = (givenName: string, day: Day, language: Language, ending: string): string =>
  fileName([dictionaries[language].out.fileStem, givenName, day], ending);

function namePart(text: string): string {
  return text
    .normalize('NFC')
    .replace(/[<>:"/\\|?*\p{C}]/gu, ' ')
    .trim()
    .replace(/[\s_]+/g, '-')
    .replace(/^[.-]+|[.-]+$/g, '');
}
