/** What a column of a list may mean, guessed from the words at its head in Kazakh, Russian and English. */
import { z } from 'zod';
import { foldForSearch } from '../domain/collation.ts';

export const columnMeanings = [
  'fullName',
  'family',
  'given',
  'patronymic',
  'birthDate',
  'className',
  'room',
  'language',
  'enrolledFrom',
  'enrolledTo',
  'pmpkNumber',
  'pmpkIssuedOn',
  'pmpkValidTo',
  'sourceId',
] as const;
export const columnMeaningSchema = z.enum(columnMeanings);
export type ColumnMeaning = (typeof columnMeanings)[number];

/** In the order in which they are tried; texts are folded as for searching. The first one that fits is it. */
const patterns: readonly (readonly [ColumnMeaning, RegExp])[] = [
  ['pmpkValidTo', /(пмпк|pmpk).*(до|действ|дейин|мерзим|valid|until|expir)|(до|дейин|until).*(пмпк|pmpk)/],
  ['pmpkIssuedOn', /(пмпк|pmpk).*(дата|выдан|от|кун|берилген|date|issued)|(дата|кун).*(пмпк|pmpk)/],
  ['pmpkNumber', /(пмпк|pmpk)/],
  ['birthDate', /рожден|туган|birth|^д\.? ?р\.?$|^dob$/],
  ['patronymic', /отчество|акесинин аты|патроним|patronymic|middle ?name/],
  [
    'fullName',
    /ф\.? ?и\.? ?о|аты[- ]?жони|толык аты|^имя и фамилия|фамилия[ ,]+имя|full ?name|student ?name|^(ребенок|ученик|бала|окушы|child|student|name of child)/,
  ],
  ['family', /фамили|^теги|surname|last ?name|family/],
  ['given', /^имя|^аты|first ?name|given|^name$/],
  ['className', /класс|сыны[пб]|^class|grade/],
  ['room', /кабинет|болме|room/],
  ['language', /язык|тили?$|language/],
  ['enrolledTo', /выбыл|отчислен|окончани|шыккан|кеткен|^по$|left|end ?date|until/],
  ['enrolledFrom', /зачислен|принят|посещает с|прибыл|келген|кабылдан|начал|^с$|enrol|start ?date|from/],
  ['sourceId', /^(id|ид|код|идентификатор|sourcedid|student ?id)$/],
];

/** One guess for each column; no meaning twice. */
export function guessColumns(header: readonly string[]): readonly (ColumnMeaning | null)[] {
  const taken = new Set<ColumnMeaning>();
  return header.map((name) => {
    const folded = foldForSearch(name.replace(/[_*:]/g, ' '));
    const found = patterns.find(([meaning, pattern]) => !taken.has(meaning) && pattern.test(folded))?.[0] ?? null;
    if (found) taken.add(found);
    return found;
  });
}

/** How many rows are looked at for the names of columns: titles and dates often stand above them. */
const headSearch = 20;

/** Which row names the columns: the one that says most, else the first in which anything stands. */
export function findHeader(rows: readonly (readonly string[])[]): number {
  const counts = rows.slice(0, headSearch).map((cells) => guessColumns(cells).filter((guess) => guess !== null).length);
  const most = Math.max(0, ...counts);
  if (most >= 2) return counts.indexOf(most);
  return Math.max(
    0,
    rows.findIndex((cells) => cells.some((cell) => cell.trim() !== '')),
  );
}

/** Under this key the meaning of columns is remembered: their names, whatever their order. */
export function columnsKey(header: readonly string[]): string {
  return JSON.stringify(header.map(foldForSearch).sort());
}
