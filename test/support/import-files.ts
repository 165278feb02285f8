/** Files to import, made up: no person in them exists. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { strToU8, zipSync } from 'fflate';
import { ExcelDateTime, Format, Workbook } from 'wasm-xlsxwriter';

export type CsvFiles = Readonly<Record<string, readonly (readonly string[])[]>>;

const cell = (text: string, separator: string) =>
  text.includes(separator) || /["\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;

export const csvText = (rows: readonly (readonly string[])[], separator = ','): string =>
  rows.map((row) => `${row.map((text) => cell(text, separator)).join(separator)}\r\n`).join('');

export const zipOf = (files: CsvFiles): Uint8Array =>
  zipSync(Object.fromEntries(Object.entries(files).map(([name, rows]) => [name, strToU8(csvText(rows))])));

/** Capital and small letters А to я, Ё, ё and №, as Excel here saves a CSV. */
export function windows1251(text: string): Uint8Array {
  return Uint8Array.from(text, (letter) => {
    const code = letter.charCodeAt(0);
    if (code < 0x80) return code;
    if (code >= 0x410 && code <= 0x44f) return code - 0x410 + 0xc0;
    return { Ё: 0xa8, ё: 0xb8, '№': 0xb9 }[letter] ?? 0x3f;
  });
}

export function utf16(text: string, isBigEndian = false): Uint8Array {
  const bytes = Buffer.from(`\uFEFF${text}`, 'utf16le');
  return isBigEndian ? bytes.swap16() : bytes;
}

export type XlsxValue = string | number | { readonly day: readonly [number, number, number] };

export function xlsxOf(sheets: Readonly<Record<string, readonly (readonly XlsxValue[])[]>>): Uint8Array {
  const workbook = new Workbook();
  const dates = new Format().setNumFormat('dd.mm.yyyy');
  for (const [name, rows] of Object.entries(sheets)) {
    const sheet = workbook.addWorksheet().setName(name);
    for (const [row, cells] of rows.entries())
      for (const [column, value] of cells.entries()) {
        if (typeof value !== 'object') sheet.write(row, column, value);
        else sheet.writeDatetimeWithFormat(row, column, ExcelDateTime.fromYMD(...value.day), dates);
      }
  }
  const bytes = workbook.saveToBufferSync();
  workbook.free();
  return bytes;
}

export type Student = {
  readonly id: string;
  readonly family: string;
  readonly given: string;
  readonly middle?: string;
  readonly born?: string;
  readonly classId?: string;
};

type BundleOptions = {
  readonly version?: '1.1' | '1.2';
  readonly students: readonly Student[];
  readonly teachers?: readonly Student[];
  readonly classes?: readonly (readonly [id: string, title: string])[];
};

/** One school, its classes, and who is in them. */
export function oneRosterFiles({ version = '1.2', students, teachers = [], classes }: BundleOptions): CsvFiles {
  const rooms = classes ?? [['c5', '5А'] as const];
  const isOld = version === '1.1';
  const everybody = [
    ...students.map((person) => ({ ...person, role: 'student' })),
    ...teachers.map((person) => ({ ...person, role: 'teacher' })),
  ];
  const users = everybody.map(({ id, family, given, middle = '', role }) =>
    isOld ? [id, '', '', given, family, middle, role, 's1'] : [id, '', '', given, family, middle, 's1'],
  );
  const names = ['manifest', 'orgs', 'classes', 'users', ...(isOld ? [] : ['roles']), 'enrollments', 'demographics'];
  return {
    'manifest.csv': [
      ['propertyName', 'value'],
      ['manifest.version', '1.0'],
      ['oneroster.version', version],
      ...names.slice(1).map((name) => [`file.${name}`, 'bulk']),
      ['source.systemCode', 'bilim'],
    ],
    'orgs.csv': [
      ['sourcedId', 'status', 'dateLastModified', 'name', 'type', 'identifier', 'parentSourcedId'],
      ['d1', '', '', 'Тест ауданы', 'district', '', ''],
      ['s1', '', '', 'Тест мектебі', 'school', '', 'd1'],
    ],
    'classes.csv': [
      [
        'sourcedId',
        'status',
        'dateLastModified',
        'title',
        'grades',
        'courseSourcedId',
        'classCode',
        'classType',
        'schoolSourcedId',
      ],
      ...rooms.map(([id, title]) => [id, '', '', title, '', '', '', 'homeroom', 's1']),
    ],
    'users.csv': [
      isOld
        ? ['sourcedId', 'status', 'dateLastModified', 'givenName', 'familyName', 'middleName', 'role', 'orgSourcedIds']
        : ['sourcedId', 'status', 'dateLastModified', 'givenName', 'familyName', 'middleName', 'primaryOrgSourcedId'],
      ...users,
    ],
    ...(isOld
      ? {}
      : {
          'roles.csv': [
            ['sourcedId', 'status', 'dateLastModified', 'userSourcedId', 'roleType', 'role', 'orgSourcedId'],
            ...everybody.map(({ id, role }) => [`r-${id}`, '', '', id, 'primary', role, 's1']),
          ],
        }),
    'enrollments.csv': [
      [
        'sourcedId',
        'status',
        'dateLastModified',
        'classSourcedId',
        'schoolSourcedId',
        'userSourcedId',
        'role',
        'beginDate',
      ],
      ...everybody.map(({ id, role, classId = rooms[0]?.[0] ?? '' }) => [
        `e-${id}`,
        '',
        '',
        classId,
        's1',
        id,
        role,
        '2025-09-01',
      ]),
    ],
    'demographics.csv': [
      ['sourcedId', 'status', 'dateLastModified', 'birthDate', 'sex'],
      ...students.map(({ id, born = '2015-03-04' }) => [id, '', '', born, '']),
    ],
  };
}

/** A folder that goes away with {@link ImportFolder.close}. */
export class ImportFolder {
  readonly path = mkdtempSync(join(tmpdir(), 'kabinet-import-'));

  write(name: string, content: string | Uint8Array): string {
    const path = join(this.path, name);
    writeFileSync(path, content);
    return path;
  }

  close(): void {
    rmSync(this.path, { recursive: true, force: true });
  }
}
