/** What people write into cells: dates in three ways, names in one cell, languages by their names. */
import { type Day, isDay } from '../domain/day.ts';
import type { Language } from '../domain/language.ts';
import type { PersonName } from '../domain/person.ts';
import { cleanLine } from '../domain/text.ts';

/** 31 December 1899 in Excel's count, with the leap day of 1900 that never was: 1 March 1900 is day 61. */
const excelStart = Date.UTC(1899, 11, 30);
const [firstExcelDay, lastExcelDay] = [61, 73_050];

/** A day written `dd.MM.yyyy` (also with `/` or `-`), ISO, or as Excel's number; null where it is none. */
export function parseDay(text: string): Day | null {
  const trimmed = text.trim();
  const iso = /^(\d{4})-(\d{1,2})-(\d{1,2})(?:[T ].*)?$/.exec(trimmed);
  if (iso) return dayOf(iso[1], iso[2], iso[3]);
  const local = /^(\d{1,2})[./-](\d{1,2})[./-](\d{4})(?:\s*(?:г\.?|ж\.?))?$/u.exec(trimmed);
  if (local) return dayOf(local[3], local[2], local[1]);
  return /^\d{2,5}(?:[.,]\d+)?$/.test(trimmed) ? excelDay(Number.parseInt(trimmed, 10)) : null;
}

function dayOf(year = '', month = '', day = ''): Day | null {
  const text = `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
  return isDay(text) ? (text as Day) : null;
}

function excelDay(serial: number): Day | null {
  if (serial < firstExcelDay || serial > lastExcelDay) return null;
  return new Date(excelStart + serial * 86_400_000).toISOString().slice(0, 10) as Day;
}

/** "Surname Name Patronymic" in one cell; what comes after the name is the patronymic ("Оспан ұлы" is two words). */
export function splitFullName(text: string): PersonName {
  const [family = '', given = '', ...rest] = cleanLine(text).replace(/,/g, ' ').split(/\s+/);
  return { family, given, patronymic: rest.join(' ') };
}

const languageWords: readonly (readonly [Language, RegExp])[] = [
  ['kk', /^(kk|kz|kaz|қаз|каз|kazakh)/],
  ['ru', /^(ru|rus|рус|орыс|russian)/],
  ['en', /^(en|eng|анг|ағыл|english)/],
];

export function parseLanguage(text: string): Language | null {
  const word = text.trim().toLowerCase();
  return languageWords.find(([, pattern]) => pattern.test(word))?.[0] ?? null;
}

/** Files of ours put an apostrophe before what a spreadsheet would take for a formula. */
export const withoutApostrophe = (text: string): string => text.replace(/^'(?=[@+\-=|%])/, '');

/** Question marks between letters: what Excel leaves of Kazakh letters when it saves in an old encoding. */
export const hasLostLetters = (name: string): boolean => /[\p{L}?]\?|\?[\p{L}?]|^\?$/u.test(name);
