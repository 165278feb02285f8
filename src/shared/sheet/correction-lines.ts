/** What the office corrected, line by line below the printed sheet. */
import type { Language, SheetLanguages } from '../domain/language.ts';
import type { Correction, MonthSheet } from '../domain/month-sheet.ts';
import { formatDayShort } from '../i18n/dates.ts';
import { dictionaries } from '../i18n/index.ts';
import { besideEachOther, inEach } from './in-each.ts';

/** Empty where nothing was. In the first language: names, days and reasons are the same in both. */
export function correctionLines({ corrections }: MonthSheet, languages: SheetLanguages): readonly string[] {
  if (corrections.length === 0) return [];
  const title = besideEachOther(inEach(languages, (words) => words.corrections.title));
  return [`${title}:`, ...corrections.map((one) => lineOf(one, languages[0]))];
}

function lineOf(one: Correction, language: Language): string {
  const words = dictionaries[language];
  const values: Readonly<Record<string, string>> = {
    name: one.childName,
    day: formatDayShort(one.day),
    discipline: words.disciplines[one.discipline],
    from: words.attendance[one.from],
    to: words.attendance[one.to],
    reason: one.reason.replaceAll('\n', ' '),
    by: one.byName,
    on: formatDayShort(one.on),
  };
  return words.corrections.line.replace(/\{\{(\w+)\}\}/g, (_all, name: string) => values[name] ?? '');
}
