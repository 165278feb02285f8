/** Sound files of every kind that is read, and what becomes of them when bytes are turned, cut, doubled and mixed. */
import { strToU8, zipSync } from 'fflate';
import { csvText, oneRosterFiles, utf16, windows1251, xlsxOf, zipOf } from '../../support/import-files.ts';

export type Kind = 'csv' | 'zip' | 'xlsx';

const head = ['ФИО', 'Дата рождения', 'Класс'];
const people = Array.from({ length: 12 }, (_, place) => [`Новиков${place} Пётр Тестович`, '01.02.2014', '4Б']);
const list = csvText([head, ...people], ';');
const bundle = oneRosterFiles({
  students: people.map((_person, place) => ({ id: `u${place}`, family: `Сейітова${place}`, given: 'Гүлім' })),
  teachers: [{ id: 't1', family: 'Ахметова', given: 'Дана' }],
});

export const soundFiles: Readonly<Record<Kind, readonly Uint8Array[]>> = {
  csv: [strToU8(list), windows1251(list), utf16(list), strToU8(csvText([head, ...people], '\t'))],
  zip: [
    zipOf(bundle),
    zipSync(Object.fromEntries(Object.entries(bundle).map(([name, rows]) => [name, strToU8(csvText(rows))])), {
      level: 0,
    }),
  ],
  xlsx: [xlsxOf({ Балалар: [head, ...people] }), xlsxOf({ Бос: [], Тізім: [['Тізім'], head, ...people] })],
};

/** Pieces that parsers trip over. */
const pieces = [
  '"',
  '""',
  ';',
  ',',
  '\r',
  '\n',
  '\0',
  '\uFEFF',
  '=1+1',
  '-1',
  '\u202e',
  '<!ENTITY a "b">',
  '&a;',
  ']]>',
  '../',
  'PK\x05\x06',
  '9'.repeat(400),
  '\ud83d\ude00'.repeat(20),
  '31.02.2014',
  '1e309',
  '__proto__',
].map((text) => Buffer.from(text));

/** @param random numbers from 0 to 1: the same seed gives the same file */
export function mutated(sound: Uint8Array, random: () => number): Uint8Array {
  let bytes = Buffer.from(sound);
  const at = () => Math.floor(random() * bytes.length);
  for (let count = 1 + Math.floor(random() * 6); count > 0 && bytes.length > 0; count--) {
    const place = at();
    const what = random();
    if (what < 0.35) bytes.writeUInt8(Math.floor(random() * 256), place);
    else if (what < 0.45) bytes = bytes.subarray(0, place);
    else if (what < 0.55) bytes = Buffer.concat([bytes.subarray(0, place), bytes.subarray(at())]);
    else if (what < 0.65) bytes = Buffer.concat([bytes, bytes.subarray(place)]);
    else if (what < 0.75) bytes.fill(0, place, Math.min(bytes.length, place + Math.floor(random() * 64)));
    else if (what < 0.8 && bytes.length > place + 4) bytes.writeUInt32LE(0xffffffff, place);
    else {
      const piece = pieces[Math.floor(random() * pieces.length)] ?? Buffer.alloc(0);
      bytes = Buffer.concat([bytes.subarray(0, place), piece, bytes.subarray(place)]);
    }
  }
  return bytes;
}
