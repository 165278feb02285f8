/** Many sheets in one file, by a thread of its own on a real database. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { newId } from '../../../../src/data/app.ts';
import { insertRoom } from '../../../../src/data/db/queries/school.ts';
import { codeOf } from '../../../../src/data/error-code.ts';
import { writeBundle } from '../../../../src/data/services/export/bundle/write.ts';
import { XlsxBook } from '../../../../src/data/services/export/xlsx.ts';
import { sortKey } from '../../../../src/shared/domain/collation.ts';
import type { Day, Month } from '../../../../src/shared/domain/day.ts';
import type { RoomId } from '../../../../src/shared/domain/ids.ts';
import type { CallInput } from '../../../../src/shared/ipc/contract/index.ts';
import { cellsOf, unzip } from '../../../support/read-xlsx.ts';
import { fillSmallSchool, type SmallSchool } from '../../../support/small-school.ts';
import { createTestApp, type TestApp, type TestWindow } from '../../../support/test-app.ts';

type Job = CallInput<'exports.make'>;

let app: TestApp;
let school: SmallSchool;
let office: TestWindow;
const month = '2026-04' as Month;

beforeEach(() => {
  app = createTestApp();
  school = fillSmallSchool(app);
  office = app.window().become('administrator', school.administratorId);
});
afterEach(() => app.close());

const make = (changes: Partial<Job>) => {
  const job = { what: { kind: 'rooms', schoolId: null, month }, format: 'xlsx', languages: ['kk'], withNames: false };
  return office.call('exports.make', { ...job, ...changes } as Job);
};
const madeBytes = async (changes: Partial<Job>) => {
  const { path, ...counts } = await make(changes);
  if (path === null) throw new Error('nothing made');
  return { path, counts, bytes: new Uint8Array(readFileSync(path)) };
};
const leftovers = () => readdirSync(dirname(app.file)).filter((name) => name.endsWith('.tmp'));
const sheetNames = (files: ReadonlyMap<string, string>) =>
  [...(files.get('xl/workbook.xml') ?? '').matchAll(/<sheet name="([^"]+)"/g)].map(([, name]) => name);

/** A second room into which a child of the first one comes. */
function addRoom(): RoomId {
  const { database } = app.app.store;
  const id = newId(app.app) as RoomId;
  const name = 'Кабинет 2';
  insertRoom(database, { id, school_id: school.schoolId, name, sort_key: sortKey(name), disciplines: '["art"]' });
  database.prepare('UPDATE child SET room_id = ? WHERE id = ?').run(id, school.childIds[2]);
  return id;
}

describe('a workbook', () => {
  it('of a month has a sheet for each room, with what the month sheet says', async () => {
    const roomId = addRoom();
    const { bytes, path, counts } = await madeBytes({});
    expect(path).toMatch(/Қатысу_Тест-мектебі_2026-04\.xlsx$/);
    expect(counts).toEqual({ sheets: 2, leftOut: 0 });
    const files = await unzip(bytes);
    expect(sheetNames(files)).toEqual(['Кабинет 1 Тест мектебі', 'Кабинет 2 Тест мектебі']);
    const sheet = await office.call('attendance.month', {
      scope: { kind: 'room', roomId: school.roomId },
      discipline: null,
      month,
    });
    const names = cellsOf(files).flatMap((row) => (row?.[1]?.value ? [row[1].value] : []));
    for (const row of sheet.rows) expect(names).toContain(row.name);
    expect(roomId).not.toBe(school.roomId);
    expect(leftovers()).toEqual([]);
  });

  it('of a room has a sheet for each discipline in which there is somebody', async () => {
    const what = { kind: 'disciplines', roomId: school.roomId, month } as const;
    const { bytes, path } = await madeBytes({ what, languages: ['ru'] });
    expect(path).toMatch(/Табель_Кабинет-1_2026-04\.xlsx$/);
    expect(sheetNames(await unzip(bytes))).toEqual(['Логопедия', 'Гончарная мастерская']);
  });

  it('of a year has a sheet for each room and month up to today, and tells how far it has come', async () => {
    const what = { kind: 'year', schoolId: school.schoolId, month, as: 'book' } as const;
    const { bytes, path, counts } = await madeBytes({ what });
    expect(path).toMatch(/Қатысу_Тест-мектебі_2025-2026\.xlsx$/);
    expect(counts.sheets).toBe(8);
    expect(sheetNames(await unzip(bytes))[0]).toBe('2025-09 Кабинет 1');
    const told = app.events.filter((event) => event.event === 'progress');
    expect(told.at(0)).toEqual({ event: 'progress', work: 'export', done: 1, total: 8 });
    expect(told.at(-1)).toMatchObject({ done: 8, total: 8 });
  });
});

describe('a zip', () => {
  it('has a workbook for each month', async () => {
    const what = { kind: 'year', schoolId: school.schoolId, month, as: 'files' } as const;
    const { bytes, path } = await madeBytes({ what });
    expect(path).toMatch(/2025-2026\.zip$/);
    const names = [...(await unzip(bytes)).keys()];
    expect(names).toHaveLength(8);
    expect(names[0]).toBe('Қатысу-2025-09.xlsx');
  });

  it('has a CSV for each sheet, of one month as well', async () => {
    addRoom();
    const { bytes, path } = await madeBytes({ format: 'csv' });
    expect(path).toMatch(/\.zip$/);
    const files = await unzip(bytes);
    expect([...files.keys()]).toEqual(['Кабинет-1-Тест-мектебі.csv', 'Кабинет-2-Тест-мектебі.csv']);
    expect(files.get('Кабинет-2-Тест-мектебі.csv')).toContain('Қасымов Нұрлан Тестұлы');
  });

  it('has a PDF for each month of a year, whose pages a window made', async () => {
    const what = { kind: 'year', schoolId: school.schoolId, month, as: 'book' } as const;
    const { bytes } = await madeBytes({ what, format: 'pdf', languages: ['kk', 'ru'] });
    expect([...(await unzip(bytes)).keys()].at(-1)).toBe('Қатысу-2026-04.pdf');
    expect(app.printed).toHaveLength(8);
    expect(app.printed[0]).toContain('Қатысу табелі / Табель');
  });
});

it('refuses where there is nobody, and leaves nothing', async () => {
  const what = { kind: 'rooms', schoolId: null, month: '2019-04' as Month } as const;
  await expect(make({ what })).rejects.toMatchObject({ code: 'nothing_to_export' });
  expect(leftovers()).toEqual([]);
});

it('writes down what was taken out', async () => {
  await madeBytes({ format: 'plain' });
  const event = app.app.store.database
    .prepare<[], { data: string; subject_id: string }>("SELECT * FROM event WHERE kind = 'attendance.exported'")
    .get();
  expect(JSON.parse(event?.data ?? '{}')).toMatchObject({ what: { kind: 'rooms' }, format: 'plain', sheets: 1 });
});

describe('one at a time', () => {
  const year = { kind: 'year', schoolId: null, month, as: 'book' } as const;

  it('a second one is refused while the first is written', async () => {
    const first = make({ what: year });
    await expect(make({})).rejects.toMatchObject({ code: 'export_running' });
    expect((await first).path).not.toBeNull();
    expect((await make({})).path).not.toBeNull();
  });

  it.each(['stopped', 'signed out', 'too long away'])(
    'is given up when it is %s: no file, no half file, no event',
    async (how) => {
      const other = app.window().become('administrator', school.administratorId);
      const making = make({ what: year });
      // The thread has begun: its file is there.
      while (leftovers().length === 0) await new Promise((resolve) => setImmediate(resolve));
      if (how === 'stopped') await other.call('exports.stop', {});
      if (how === 'signed out') await office.call('auth.signOut', {});
      if (how === 'too long away') {
        app.setNow('2026-04-22T09:10:00');
        await expect(office.call('auth.touch', {})).rejects.toMatchObject({ code: 'not_allowed' });
      }
      expect(await making).toEqual({ path: null, sheets: 0, leftOut: 0 });
      expect(leftovers()).toEqual([]);
      expect(readdirSync(dirname(app.file)).filter((name) => name.endsWith('.xlsx'))).toEqual([]);
      const kinds = app.app.store.database.prepare('SELECT kind FROM event').pluck().all();
      expect(kinds).not.toContain('attendance.exported');
    },
  );

  it('says so where the file cannot be written, and the next one goes on', async () => {
    const { host } = app.app;
    const whole = host.chooseFile;
    Object.assign(host, { chooseFile: async () => '/proc/nowhere/x.xlsx' });
    await expect(make({})).rejects.toMatchObject({ code: 'could_not_save' });
    Object.assign(host, { chooseFile: whole });
    const { path } = await make({});
    expect(path !== null && existsSync(path)).toBe(true);
  });

  it.each(['xlsx', 'csv', 'events'] as const)(
    'a full disk in the middle of %s is told as what it is',
    async (format) => {
      const full = Object.assign(new Error('no space left'), { code: 'ENOSPC' });
      const writing = writeBundle({
        database: app.app.store.database,
        job: { what: { kind: 'rooms', schoolId: null, month }, format, languages: ['kk'], withNames: false },
        today: '2026-04-22' as Day,
        write: () => {
          throw full;
        },
        openBook: () => new XlsxBook(),
        render: async () => new Uint8Array(),
        tell: () => undefined,
      });
      await expect(writing).rejects.toBe(full);
      expect(codeOf(full)).toBe('disk_full');
    },
  );
});

describe('events for other systems', () => {
  it('are a row for each child and session with the codes of Ed-Fi and without a name', async () => {
    const { database } = app.app.store;
    const day = '2026-04-15';
    const [first, second, third] = school.childIds;
    const id = newId(app.app);
    database
      .prepare(
        `INSERT INTO session (id, room_id, staff_id, discipline, series_id, day, planned_minutes, started_at, finished_at, outcome, minutes)
         VALUES (?, ?, ?, 'pottery', ?, ?, 45, ?, ?, 'held', 45)`,
      )
      .run(id, school.roomId, school.specialistId, school.groupSeriesId, day, `${day}T10:00:00`, `${day}T10:45:00`);
    const add = database.prepare('INSERT INTO session_child (session_id, child_id, status) VALUES (?, ?, ?)');
    add.run(id, first, 'late');
    add.run(id, second, 'refused');
    add.run(id, third, 'not_marked');
    const { bytes, path, counts } = await madeBytes({ format: 'events' });
    expect(path).toMatch(/\.csv$/);
    expect(counts).toEqual({ sheets: 1, leftOut: 1 });
    const text = new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes);
    const [head = '', ...lines] = text.trimEnd().split('\r\n');
    const fields = head.split(',');
    const rows = lines.map((line) => Object.fromEntries(line.split(',').map((value, at) => [fields[at], value])));
    const category = 'uri://ed-fi.org/AttendanceEventCategoryDescriptor#';
    // Their order is that of ids, which is nobody's.
    const of = (childId: string | undefined) => rows.find((row) => row.studentUniqueId === childId);
    expect(rows).toHaveLength(2);
    expect([of(first), of(second)]).toEqual([
      {
        studentUniqueId: first,
        schoolId: school.schoolId,
        schoolYear: '2026',
        localCourseCode: 'pottery',
        sectionIdentifier: school.groupSeriesId,
        eventDate: day,
        attendanceEventCategoryDescriptor: `${category}Tardy`,
        attendanceEventReason: '',
        sectionAttendanceDuration: '45',
        arrivalTime: '',
        departureTime: '',
        staffUniqueId: school.specialistId,
      },
      expect.objectContaining({
        studentUniqueId: second,
        attendanceEventCategoryDescriptor: `${category}Unexcused Absence`,
        attendanceEventReason: 'refused',
        sectionAttendanceDuration: '0',
      }),
    ]);
    expect(text).not.toMatch(/\p{Script=Cyrillic}/u);
    await expect(make({ format: 'events', withNames: true })).rejects.toMatchObject({ code: 'export_not_allowed' });
    await office.call('exportLeave.set', { staffId: school.administratorId, kind: 'names', isAllowed: true });
    const named = await madeBytes({ format: 'events', withNames: true });
    expect(new TextDecoder().decode(named.bytes)).toContain(',Әбенова,Айша,');
  });
});
