import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseCsv } from '../../../../src/data/services/import/parse-csv.ts';
import { hasLostLetters, parseDay, parseLanguage, splitFullName } from '../../../../src/shared/import/cells.ts';
import { columnsKey, findHeader, guessColumns } from '../../../../src/shared/import/columns.ts';
import { importProblemCodes } from '../../../../src/shared/import/problem.ts';
import { csvText } from '../../../support/import-files.ts';

describe('days', () => {
  it.each([
    ['01.02.2015', '2015-02-01'],
    ['1.2.2015 г.', '2015-02-01'],
    ['01/02/2015', '2015-02-01'],
    ['2015-02-01', '2015-02-01'],
    ['2015-02-01T00:00:00', '2015-02-01'],
    ['42036', '2015-02-01'],
    ['42036,5', '2015-02-01'],
    ['61', '1900-03-01'],
    ['29.02.2015', null],
    ['31.04.2015', null],
    ['01.02.15', null],
    ['2015', '1905-07-07'],
    ['99999', null],
    ['когда-то', null],
    ['', null],
  ])('%s is %s', (text, day) => {
    expect(parseDay(text)).toBe(day);
  });

  it('never throws, and gives back each day it is given', () => {
    fc.assert(fc.property(fc.string(), (text) => void parseDay(text)));
    const days = fc.date({ min: new Date('1900-03-01'), max: new Date('2099-12-31'), noInvalidDate: true });
    fc.assert(
      fc.property(days, (date) => {
        const iso = date.toISOString().slice(0, 10);
        const [year, month, day] = iso.split('-');
        const serial = Math.round((Date.parse(iso) - Date.UTC(1899, 11, 30)) / 86_400_000);
        expect([parseDay(iso), parseDay(`${day}.${month}.${year}`), parseDay(String(serial))]).toEqual([iso, iso, iso]);
      }),
    );
  });
});

describe('names and languages', () => {
  it.each([
    ['Сейітова Гүлім Тестқызы', ['Сейітова', 'Гүлім', 'Тестқызы']],
    ['  Ким   Анна ', ['Ким', 'Анна', '']],
    ['Әлиев, Алдияр Оспан ұлы', ['Әлиев', 'Алдияр', 'Оспан ұлы']],
    ['Ким', ['Ким', '', '']],
  ])('%s', (text, [family, given, patronymic]) => {
    expect(splitFullName(text)).toEqual({ family, given, patronymic });
  });

  it('sees letters that an old encoding lost', () => {
    expect(['?асымов', 'Н?рлан', '???', '?'].map(hasLostLetters)).toEqual([true, true, true, true]);
    expect(['Қасымов', "О'Нил", 'Анна ?'].map(hasLostLetters)).toEqual([false, false, false]);
  });

  it('knows languages by many names', () => {
    expect(['қазақ', 'Казахский', 'рус.', 'English', 'kk', 'немецкий'].map(parseLanguage)).toEqual([
      'kk',
      'kk',
      'ru',
      'en',
      'kk',
      null,
    ]);
  });
});

describe('columns', () => {
  it.each([
    [
      ['№', 'ФИО ребёнка', 'Дата рождения', 'Класс', 'Кабинет'],
      [null, 'fullName', 'birthDate', 'className', 'room'],
    ],
    [
      ['Р/с', 'Тегі', 'Аты', 'Әкесінің аты', 'Туған күні', 'Сыныбы'],
      [null, 'family', 'given', 'patronymic', 'birthDate', 'className'],
    ],
    [
      ['Last name', 'First name', 'Middle name', 'Date of birth', 'Grade'],
      ['family', 'given', 'patronymic', 'birthDate', 'className'],
    ],
    [
      ['Фамилия', 'Имя', 'Отчество', '№ заключения ПМПК', 'ПМПК действует до'],
      ['family', 'given', 'patronymic', 'pmpkNumber', 'pmpkValidTo'],
    ],
    [
      ['Аты-жөні', 'Тәрбие тілі', 'Телефон'],
      ['fullName', 'language', null],
    ],
    [
      ['Имя', 'Имя'],
      ['given', null],
    ],
  ])('%j', (header, guesses) => {
    expect(guessColumns(header)).toEqual(guesses);
  });

  it('are found below a title, and remembered in any order', () => {
    expect(findHeader([['Список'], [], ['ФИО', 'Класс'], ['Ким Анна', '3']])).toBe(2);
    expect(findHeader([[], ['a', 'b'], ['c', 'd']])).toBe(1);
    expect(columnsKey(['Класс', 'ФИО'])).toBe(columnsKey(['фио', 'КЛАСС']));
  });

  it('each problem has one code', () => {
    expect(new Set(importProblemCodes).size).toBe(importProblemCodes.length);
  });
});

describe('CSV', () => {
  const text = fc.string({ unit: fc.constantFrom('а', 'Қ', '"', ';', ',', '\t', '\n', '\r\n', ' ', '1') });
  const rows = fc.array(fc.array(text, { minLength: 2, maxLength: 4 }), { minLength: 1, maxLength: 8 });

  it('written and read is the same, with each separator', () => {
    fc.assert(
      fc.property(rows, fc.constantFrom(';', ',', '\t'), (cells, separator) => {
        const head = ['а', 'б', 'в', 'г', 'д', 'е', 'ё', 'ж', 'з', 'и', 'к', 'л'];
        const read = parseCsv(csvText([head, ...cells], separator), 'a.csv').map((row) => row.cells);
        expect(read).toEqual([head, ...cells]);
      }),
    );
  });
});
