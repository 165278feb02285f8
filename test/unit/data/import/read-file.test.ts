import { mkdirSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { zipSync } from 'fflate';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type ReadContent, readFile } from '../../../../src/data/services/import/read-file.ts';
import type { Day } from '../../../../src/shared/domain/day.ts';
import { type ImportProblem, ImportRefusal } from '../../../../src/shared/import/problem.ts';
import { bombs } from '../../../prove/imports/bombs.ts';
import {
  type CsvFiles,
  csvText,
  ImportFolder,
  oneRosterFiles,
  utf16,
  windows1251,
  xlsxOf,
  zipOf,
} from '../../../support/import-files.ts';

const today = '2026-04-22' as Day;
let folder: ImportFolder;
beforeAll(() => {
  folder = new ImportFolder();
});
afterAll(() => folder.close());

const read = (name: string, content: string | Uint8Array): Promise<ReadContent> =>
  readFile(folder.write(name, content), today, () => undefined);

async function refused(reading: Promise<ReadContent>): Promise<readonly ImportProblem[]> {
  const error = await reading.then(
    () => null,
    (fault: unknown) => fault,
  );
  if (!(error instanceof ImportRefusal)) throw error ?? new Error('it was read');
  return error.problems;
}

const bundle = oneRosterFiles({
  students: [
    { id: 'u1', family: 'Сейітова', given: 'Гүлім', middle: 'Тестқызы' },
    { id: 'u2', family: 'Ёлкин', given: 'Егор', classId: 'c6' },
  ],
  teachers: [{ id: 't1', family: 'Ахметова', given: 'Дана' }],
  classes: [
    ['c5', '5А'],
    ['c6', '6Ә'],
  ],
});
const zip = (changes: CsvFiles = {}) => zipOf({ ...bundle, ...changes });
const rosterOf = (content: ReadContent) => {
  if (content.kind !== 'oneroster') throw new Error(content.kind);
  return content.roster;
};

describe('lists in every encoding and with every separator', () => {
  const rows = [
    ['Фамилия', 'Имя', 'Дата рождения'],
    ['Ёлкин', 'Егор; "Гоша"', '01.02.2015'],
  ];
  const header = ['Фамилия', 'Имя', 'Дата рождения'];
  it.each([
    ['UTF-8', (text: string) => text, 'utf-8'],
    ['UTF-8 with its mark', (text: string) => `\uFEFF${text}`, 'utf-8'],
    ['UTF-16', (text: string) => utf16(text), 'utf-16le'],
    ['UTF-16, the other way round', (text: string) => utf16(text, true), 'utf-16be'],
    ['windows-1251', windows1251, 'windows-1251'],
  ] as const)('%s', async (_name, encode, encoding) => {
    for (const separator of [';', ',', '\t']) {
      const content = await read('list.csv', encode(csvText(rows, separator)));
      expect(content).toMatchObject({ kind: 'csv', encoding });
      const [table] = content.kind === 'csv' ? content.tables : [];
      expect(table?.header).toEqual(header);
      expect(table?.rows).toEqual([{ row: 2, cells: rows[1] }]);
    }
  });

  it('finds the head below a title and counts rows as a spreadsheet does', async () => {
    const content = await read('list.csv', `sep=;\r\nСписок детей;;\r\n\r\nФИО;Класс;\r\n\r\nКим Анна;3А;\r\n`);
    expect(content).toMatchObject({ tables: [{ header: ['ФИО', 'Класс'], rows: [{ row: 6 }] }] });
  });
});

describe('workbooks', () => {
  it('are read sheet by sheet, with real days', async () => {
    const rows = [
      ['Тізім'],
      ['Аты-жөні', 'Туған күні', 'Сынып'],
      ['Қасымов Нұрлан', { day: [2015, 2, 3] }, 3],
    ] as const;
    const content = await read('list.xlsx', xlsxOf({ Бос: [], Балалар: rows }));
    expect(content).toMatchObject({
      kind: 'xlsx',
      tables: [
        {
          file: 'list.xlsx, Балалар',
          header: ['Аты-жөні', 'Туған күні', 'Сынып'],
          rows: [{ row: 3, cells: ['Қасымов Нұрлан', '2015-02-03', '3'] }],
        },
      ],
    });
  });
});

describe('OneRoster', () => {
  it('1.2 as a zip: children, staff, classes and schools', async () => {
    const roster = rosterOf(await read('roster.zip', zip()));
    expect(roster.problems).toEqual([]);
    expect(roster.source).toBe('oneroster:bilim');
    expect(roster.incoming).toMatchObject([
      {
        entity: 'child',
        sourceId: 'u1',
        row: 2,
        said: { family: 'Сейітова', patronymic: 'Тестқызы', birthDate: '2015-03-04', className: '5А' },
        firstDay: '2025-09-01',
        spots: ['class:c5', 'school:s1'],
      },
      { entity: 'child', sourceId: 'u2', said: { className: '6Ә' } },
      {
        entity: 'staff',
        sourceId: 't1',
        said: { family: 'Ахметова', given: 'Дана' },
        spots: ['class:c5', 'school:s1'],
      },
    ]);
    expect(roster.spots).toContainEqual({
      key: 'class:c6',
      kind: 'class',
      name: '6Ә',
      parent: 'school:s1',
      children: 1,
      staff: 0,
    });
    expect(roster.spots).toContainEqual(
      expect.objectContaining({ key: 'school:s1', name: 'Тест мектебі', children: 2, staff: 1 }),
    );
  });

  it('1.1 with roles inside users.csv, as a folder', async () => {
    const path = join(folder.path, 'roster-1.1');
    mkdirSync(path);
    const files = oneRosterFiles({ version: '1.1', students: [{ id: 'u1', family: 'Ким', given: 'Анна' }] });
    for (const [name, rows] of Object.entries(files)) folder.write(join('roster-1.1', name), csvText(rows));
    const content = await readFile(path, today, () => undefined);
    expect(content).toMatchObject({ kind: 'oneroster', version: '1.1' });
    expect(rosterOf(content).incoming).toMatchObject([{ entity: 'child', said: { family: 'Ким', className: '5А' } }]);
  });

  it('refuses a row that cannot be used, and goes on with the others', async () => {
    const [head = [], one = [], two = [], three = []] = bundle['users.csv'] ?? [];
    const users = [head, [...one, 'extra', 'extra'], two, two, three.with(3, ''), ['x', 'gone', '', 'А', 'Б', '', '']];
    const roster = rosterOf(await read('roster.zip', zip({ 'users.csv': users })));
    expect(roster.incoming).toEqual([]);
    expect(roster.problems.filter(({ file }) => file === 'users.csv')).toEqual([
      { code: 'too_many_fields', file: 'users.csv', row: 2, column: null, detail: '7' },
      { code: 'bad_status', file: 'users.csv', row: 6, column: 'status', detail: 'gone' },
      { code: 'duplicate_id', file: 'users.csv', row: 3, column: 'sourcedId', detail: 'u2' },
      { code: 'duplicate_id', file: 'users.csv', row: 4, column: 'sourcedId', detail: 'u2' },
      { code: 'needed', file: 'users.csv', row: 5, column: 'givenName', detail: '' },
    ]);
  });

  it('wants status and date in a file of changes', async () => {
    const manifest = (bundle['manifest.csv'] ?? []).map((row) =>
      row[0] === 'file.users' ? ['file.users', 'delta'] : row,
    );
    const [head = [], one = [], two = []] = bundle['users.csv'] ?? [];
    const users = [
      head,
      one,
      two.with(1, 'active'),
      ['u9', 'tobedeleted', '2026-04-01T10:00:00.000Z', 'А', 'Б', '', ''],
    ];
    const roster = rosterOf(await read('roster.zip', zip({ 'manifest.csv': manifest, 'users.csv': users })));
    expect(roster.isComplete).toBe(false);
    expect(roster.problems).toMatchObject([
      { code: 'status_needed', row: 2, column: 'status' },
      { code: 'modified_needed', row: 3, column: 'dateLastModified' },
    ]);
    expect(roster.incoming).toMatchObject([{ sourceId: 'u9', isGone: true }]);
  });

  it.each([
    ['a day that is none', 'demographics.csv', [['u1', '', '', '2015-02-30', '']], 'bad_date', 2, 'birthDate'],
    ['a birth to come', 'demographics.csv', [['u1', '', '', '2030-02-01', '']], 'future_date', 2, 'birthDate'],
    [
      'nobody of that id',
      'enrollments.csv',
      [['e', '', '', 'c5', 's1', 'zz', 'student', '']],
      'unknown_user',
      2,
      'userSourcedId',
    ],
    [
      'no such class',
      'enrollments.csv',
      [['e', '', '', 'zz', 's1', 'u1', 'student', '']],
      'unknown_class',
      2,
      'classSourcedId',
    ],
    ['a broken moment', 'classes.csv', [['c5', '', 'gestern', '5А']], 'bad_modified', 2, 'dateLastModified'],
  ] as const)('names row and column of %s', async (_what, name, rows, code, row, column) => {
    const changed = { [name]: [bundle[name]?.[0] ?? [], ...rows] };
    const { problems } = rosterOf(await read('roster.zip', zip(changed)));
    expect(problems).toContainEqual(expect.objectContaining({ code, file: name, row, column }));
  });
});

describe('refused as a whole', () => {
  const orgs = (parent: string) => ({
    'orgs.csv': [...(bundle['orgs.csv'] ?? []).slice(0, 2), ['s1', '', '', 'Мектеп', 'school', '', parent]],
  });
  const without = (name: string) => Object.fromEntries(Object.entries(bundle).filter(([one]) => one !== name));
  const bytes = (content: Uint8Array, patch: (copy: Buffer) => void) => {
    const copy = Buffer.from(content);
    patch(copy);
    return copy;
  };
  const text = new TextEncoder();
  const packed = (names: readonly string[]) =>
    zipSync(Object.fromEntries(names.map((name) => [name, text.encode('a')])));
  /** Names of equal length can be exchanged in the packed file. */
  const renamed = (from: string, to: string) =>
    Buffer.from(
      Buffer.from(packed([from, 'users.csv']))
        .toString('latin1')
        .replaceAll(from, to),
      'latin1',
    );
  const link = zipSync({ 'users.csv': [text.encode('/etc/passwd'), { os: 3, attrs: 0o120777 << 16 }] });

  it.each<[string, string, () => string | Uint8Array, Partial<ImportProblem>]>([
    ['an empty file', 'a.csv', () => '', { code: 'empty_file' }],
    ['a head and no more', 'a.csv', () => 'ФИО;Класс\r\n', { code: 'no_data_rows' }],
    ['an old workbook', 'a.xls', () => Uint8Array.from([0xd0, 0xcf, 0x11, 0xe0, 1, 2]), { code: 'old_xls' }],
    ['a PDF', 'a.pdf', () => '%PDF-1.7', { code: 'unknown_kind' }],
    ['bytes of zero', 'a.csv', () => 'ФИО\r\nКим\0 Анна\r\n', { code: 'nul_bytes', row: 2 }],
    ['UTF-16 without its mark', 'a.csv', () => utf16('ФИО;Класс\r\nКим;3').subarray(2), { code: 'nul_bytes' }],
    [
      'UTF-8 that was cut',
      'a.csv',
      () => Buffer.from('ФИО\r\nҚасым').subarray(0, -1),
      { code: 'bad_encoding', row: 2 },
    ],
    [
      'the code page of DOS',
      'a.csv',
      () => Uint8Array.from([0x8a, 0xa8, 0xac, 0x20, 0x80, 0xad, 0xad, 0xa0]),
      { code: 'bad_encoding' },
    ],
    ['a quotation mark without an end', 'a.csv', () => 'ФИО;Класс\r\n"Ким;3\r\n', { code: 'quote_open' }],
    ['a quotation mark inside', 'a.csv', () => 'ФИО;Класс\r\nКим "А" Анна;3\r\n', { code: 'quote_stray', row: 2 }],
    [
      'too many rows',
      'a.csv',
      () => `ФИО\r\n${'Ким Анна\r\n'.repeat(20_001)}`,
      { code: 'too_many_rows', detail: '20000' },
    ],
    ['too many columns', 'a.csv', () => `${'ФИО;'.repeat(201)}x\r\n1\r\n`, { code: 'too_many_columns' }],
    ['no zip at all', 'a.zip', () => 'hello, this is no zip', { code: 'zip_damaged' }],
    ['a damaged zip', 'a.zip', () => zip().subarray(0, -30), { code: 'zip_damaged' }],
    [
      'changed content',
      'a.zip',
      () => bytes(zipSync({ 'users.csv': [text.encode('sourcedId'), { level: 0 }] }), (copy) => copy.write('X', 41)),
      { code: 'zip_damaged', detail: 'users.csv' },
    ],
    ['a way out', 'a.zip', () => packed(['../users.csv']), { code: 'zip_path', detail: '../users.csv' }],
    ['an absolute path', 'a.zip', () => packed(['/etc/users.csv']), { code: 'zip_path' }],
    ['a drive', 'a.zip', () => packed(['C:/users.csv']), { code: 'zip_path' }],
    ['a backslash', 'a.zip', () => packed(['..\\users.csv']), { code: 'zip_path' }],
    ['a link', 'a.zip', () => link, { code: 'zip_link' }],
    ['a name twice', 'a.zip', () => renamed('usars.csv', 'users.csv'), { code: 'zip_duplicate' }],
    ['a zip in a zip', 'a.zip', () => zipSync({ 'inner.zip': zip() }), { code: 'zip_nested', detail: 'inner.zip' }],
    ['a bomb', 'a.zip', () => zipSync({ 'users.csv': new Uint8Array(3_000_000) }), { code: 'zip_bomb' }],
    [
      'a bomb that lies about its size',
      'a.zip',
      () =>
        bytes(zipSync({ 'users.csv': new Uint8Array(3_000_000) }), (copy) =>
          copy.writeUInt32LE(900, copy.lastIndexOf('PK\x01\x02', undefined, 'latin1') + 24),
        ),
      { code: 'zip_bomb' },
    ],
    [
      'a workbook that is a bomb',
      'a.xlsx',
      () => zipSync({ 'xl/workbook.xml': new Uint8Array(3_000_000) }),
      { code: 'zip_bomb' },
    ],
    [
      'a workbook without sense',
      'a.xlsx',
      () => zipSync({ 'xl/workbook.xml': text.encode('<no/>') }),
      { code: 'xlsx_damaged' },
    ],
    ['some other zip', 'a.zip', () => packed(['readme.txt']), { code: 'zip_not_roster' }],
    ['no users', 'a.zip', () => zipOf(without('users.csv')), { code: 'missing_file', file: 'users.csv' }],
    ['no roles in 1.2', 'a.zip', () => zipOf(without('roles.csv')), { code: 'missing_file', file: 'roles.csv' }],
    [
      'a version to come',
      'a.zip',
      () =>
        zip({
          'manifest.csv': [
            ['propertyName', 'value'],
            ['oneroster.version', '2.0'],
          ],
        }),
      { code: 'bad_version', file: 'manifest.csv', detail: '2.0' },
    ],
    [
      'a column that is not there',
      'a.zip',
      () =>
        zip({
          'users.csv': [
            ['sourcedId', 'givenName'],
            ['a', 'b'],
          ],
        }),
      { code: 'missing_column', file: 'users.csv', column: 'familyName' },
    ],
    [
      'a column twice',
      'a.zip',
      () =>
        zip({
          'orgs.csv': [
            ['sourcedId', 'name', 'name'],
            ['a', 'b', 'c'],
          ],
        }),
      { code: 'duplicate_column', file: 'orgs.csv', column: 'name' },
    ],
    [
      'users without a row',
      'a.zip',
      () => zip({ 'users.csv': (bundle['users.csv'] ?? []).slice(0, 1) }),
      { code: 'no_data_rows', file: 'users.csv' },
    ],
    [
      'a school above its district above it',
      'a.zip',
      () =>
        zip({
          'orgs.csv': [
            ...(orgs('d1')['orgs.csv'] ?? []).toSpliced(1, 1),
            ['d1', '', '', 'Аудан', 'district', '', 's1'],
          ],
        }),
      { code: 'org_cycle', file: 'orgs.csv', row: 2 },
    ],
    [
      'a school above itself',
      'a.zip',
      () => zip(orgs('s1')),
      { code: 'org_cycle', file: 'orgs.csv', row: 3, column: 'parentSourcedId' },
    ],
  ])('%s', async (_what, name, content, expected) => {
    const [problem] = await refused(read(name, content()));
    expect(problem).toMatchObject({ file: expected.file ?? name, ...expected });
  });

  it('a file that is not there, and a link in a folder', async () => {
    expect(await refused(readFile(join(folder.path, 'nowhere.csv'), today, () => undefined))).toMatchObject([
      { code: 'could_not_read', file: 'nowhere.csv' },
    ]);
    mkdirSync(join(folder.path, 'links'));
    symlinkSync('/etc/passwd', join(folder.path, 'links', 'users.csv'));
    expect(await refused(readFile(join(folder.path, 'links'), today, () => undefined))).toMatchObject([
      { code: 'zip_link', detail: 'users.csv' },
    ]);
  });

  it('a million rows', async () => {
    const [head = [], row = []] = bundle['users.csv'] ?? [];
    const users = `${csvText([head])}${csvText([row]).repeat(1_000_000)}`;
    const content = zipSync({ 'users.csv': text.encode(users) }, { level: 0 });
    expect(await refused(read('million.zip', content))).toMatchObject([{ code: 'too_many_rows', file: 'users.csv' }]);
  });
});

/** Found by `npm run prove imports`. */
describe('files that are far larger inside than they look', () => {
  it.each([
    'one line of separators',
    'lines and nothing else',
    'more rows than a list may have',
    'a cell in the last row and column',
    'a cell far beyond the last row',
    'a sheet of a million rows',
  ])('%s: refused before they are read', async (name) => {
    const bomb = bombs.find((one) => one.name === name);
    if (!bomb) throw new Error('no such bomb');
    const [problem] = await refused(read(bomb.file, bomb.make()));
    expect(['too_many_rows', 'too_many_columns']).toContain(problem?.code);
  });

  it('a list whose title ends its line in another way than the rows is read', async () => {
    const content = await read('list.csv', 'ФИО;Класс\r\nКим Анна;3А\nЦой Лев;3Б\n');
    expect(content).toMatchObject({
      tables: [{ rows: [{ cells: ['Ким Анна', '3А'] }, { cells: ['Цой Лев', '3Б'] }] }],
    });
  });
});
