import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { templateColumns } from '../../../../src/data/services/import/template.ts';
import type { RoomId } from '../../../../src/shared/domain/ids.ts';
import { languages } from '../../../../src/shared/domain/language.ts';
import { dictionaries } from '../../../../src/shared/i18n/index.ts';
import { guessColumns } from '../../../../src/shared/import/columns.ts';
import type { ImportMapping, ImportPreview, ReadDraft } from '../../../../src/shared/ipc/contract/imports.ts';
import { childFieldsSchema } from '../../../../src/shared/ipc/contract/people.ts';
import {
  csvText,
  ImportFolder,
  oneRosterFiles,
  type Student,
  windows1251,
  xlsxOf,
  zipOf,
} from '../../../support/import-files.ts';
import { fillSmallSchool, type SmallSchool } from '../../../support/small-school.ts';
import { createTestApp, type TestApp, type TestWindow } from '../../../support/test-app.ts';

let app: TestApp;
let school: SmallSchool;
let office: TestWindow;
let folder: ImportFolder;

beforeEach(() => {
  app = createTestApp();
  school = fillSmallSchool(app);
  office = app.window().become('administrator', school.administratorId);
  folder = new ImportFolder();
});
afterEach(() => {
  expect(app.reported).toEqual([]);
  app.close();
  folder.close();
});

/** Chooses a file as a person does. */
async function choose(name: string, content: string | Uint8Array): Promise<ReadDraft> {
  app.choose(folder.write(name, content));
  const draft = await office.call('imports.choose', { what: 'file', language: 'ru' });
  if (draft?.state !== 'read') throw new Error(JSON.stringify(draft));
  return draft;
}

/** What the window sends when the person changes nothing of what is guessed. */
async function guessed(draft: ReadDraft, changes: Partial<ImportMapping> = {}): Promise<ImportMapping> {
  const columns = draft.tables[0]?.columns ?? [];
  const choice = { draftId: draft.draftId, table: 0, columns };
  const places = await office.call('imports.places', choice);
  const rooms = Object.fromEntries(places.flatMap(({ key, roomId }) => (roomId === undefined ? [] : [[key, roomId]])));
  return { ...choice, rooms, hasStaff: draft.hasStaff, ...changes };
}

const preview = (mapping: ImportMapping): Promise<ImportPreview> => office.call('imports.preview', mapping);
async function run(mapping: ImportMapping, skipped: string[] = []) {
  const { stamp } = await preview(mapping);
  return office.call('imports.run', { ...mapping, stamp, skipped });
}
const kinds = ({ items }: ImportPreview) => items.map(({ kind, name }) => [kind, name]);

const list = (rows: readonly (readonly string[])[]) => csvText([['ФИО', 'Дата рождения', 'Класс'], ...rows], ';');
const newOnes = list([
  ['Новиков Пётр Тестович', '01.02.2014', '4Б'],
  ['Серова Мария', '5.6.2013', '5А'],
]);

/** Everything but what tells of the past. */
function people(): unknown {
  const { database } = app.app.store;
  const all = (table: string) => database.prepare(`SELECT * FROM ${table}`).all();
  return [
    all('former_placement'),
    all('child'),
    all('staff'),
    all('staff_room'),
    all('source_id'),
    all('series_child'),
  ];
}

describe('a list with columns', () => {
  it('in windows-1251 with semicolons: guessed, looked at, imported, found', async () => {
    const draft = await choose('дети.csv', windows1251(newOnes));
    expect(draft).toMatchObject({ format: 'csv', tables: [{ columns: ['fullName', 'birthDate', 'className'] }] });
    const before = people();
    const mapping = await guessed(draft);
    const seen = await preview(mapping);
    expect(kinds(seen)).toEqual([
      ['added', 'Новиков Пётр Тестович'],
      ['added', 'Серова Мария'],
    ]);
    expect(people()).toEqual(before);
    const { counts } = await run(mapping);
    expect(counts).toEqual({ added: 2, changed: 0, archived: 0 });
    const [found] = await office.call('children.list', {
      search: 'новиков петр',
      roomId: school.roomId,
      archived: false,
    });
    expect(found).toMatchObject({
      patronymic: 'Тестович',
      birthDate: '2014-02-01',
      className: '4Б',
      enrolledFrom: '2026-04-22',
    });
    expect(app.events).toContainEqual(expect.objectContaining({ event: 'progress', work: 'import' }));
    expect(app.events).toContainEqual({ event: 'changed', topic: 'people' });
  });

  it('a second time changes nothing, and says so', async () => {
    await run(await guessed(await choose('a.csv', newOnes)));
    const after = people();
    const mapping = await guessed(await choose('a.csv', newOnes));
    const seen = await preview(mapping);
    expect(new Set(seen.items.map(({ kind }) => kind))).toEqual(new Set(['unchanged']));
    await expect(run(mapping)).rejects.toMatchObject({ code: 'nothing_to_import' });
    expect(people()).toEqual(after);
  });

  it('changes only what the file says, and shows before and after', async () => {
    const draft = await choose(
      'a.csv',
      list([
        ['Әбенова Айша', '2016-05-01', '4А'],
        ['Елкин Егор', '', ''],
      ]),
    );
    const mapping = await guessed(draft);
    const { items } = await preview(mapping);
    expect(items).toMatchObject([
      { kind: 'changed', name: 'Әбенова Айша Тестқызы', changes: [{ field: 'className', before: '3А', after: '4А' }] },
      { kind: 'changed', name: 'Елкин Егор', changes: [{ field: 'family', before: 'Ёлкин', after: 'Елкин' }] },
    ]);
    await run(
      mapping,
      items.filter(({ name }) => name.startsWith('Елкин')).map(({ key }) => key),
    );
    const rows = await office.call('children.list', { search: '', roomId: null, archived: false });
    expect(rows.map(({ family, className }) => [family, className])).toEqual([
      ['Әбенова', '4А'],
      ['Ёлкин', '3А'],
      ['Қасымов', '3А'],
    ]);
  });

  it('refuses a row in words, with row and column, and takes the others', async () => {
    const rows = [
      ['?асымов Н?рлан', '', ''],
      ['Ким', '', ''],
      ['Ким Анна', '31.02.2015', ''],
      ['Ким Борис', '', 'класс, которого не бывает нигде'],
      ['Ким Вера', '01.01.2030', ''],
      ['Ким Глеб', '', '1', 'лишнее'],
      ['Ким Дина', '', '2'],
      ['Ким Дина', '', '2'],
    ];
    const { items } = await preview(await guessed(await choose('a.csv', list(rows))));
    const refused = items.flatMap(({ problem }) => (problem ? [[problem.row, problem.code, problem.column]] : []));
    expect(refused.sort()).toEqual([
      [2, 'letters_lost', 'ФИО'],
      [3, 'needed', 'ФИО'],
      [4, 'bad_date', 'Дата рождения'],
      [5, 'too_long', 'Класс'],
      [6, 'future_date', 'Дата рождения'],
      [7, 'too_many_fields', null],
      [9, 'twice_in_file', null],
    ]);
    expect(items.filter(({ kind }) => kind === 'added').map(({ name }) => name)).toEqual(['Ким Дина']);
  });

  it('does not guess which of two namesakes is meant', async () => {
    const twins = list([
      ['Ким Анна', '01.01.2015', ''],
      ['Ким Анна', '02.02.2016', ''],
    ]);
    await run(await guessed(await choose('a.csv', twins)));
    const { items } = await preview(await guessed(await choose('b.csv', list([['Ким Анна', '', '7']]))));
    expect(items).toMatchObject([{ kind: 'refused', problem: { code: 'ambiguous', row: 2 } }]);
    const exact = await preview(await guessed(await choose('c.csv', list([['Ким Анна', '02.02.2016', '7']]))));
    expect(exact.items).toMatchObject([{ kind: 'changed', changes: [{ before: '', after: '7' }] }]);
  });

  it('remembers columns and rooms for such a list, in whatever order its columns stand', async () => {
    const first = await choose(
      'a.csv',
      csvText(
        [
          ['Кто', 'Где'],
          ['Ким Анна', 'Синий'],
        ],
        ';',
      ),
    );
    expect(first.tables[0]).toMatchObject({ columns: [null, null], isRemembered: false });
    const mapping = await guessed(first, { columns: ['fullName', 'room'] });
    const places = await office.call('imports.places', {
      draftId: first.draftId,
      table: 0,
      columns: ['fullName', 'room'],
    });
    expect(places).toMatchObject([{ key: 'room:синий', kind: 'room', name: 'Синий', children: 1 }]);
    await run({ ...mapping, rooms: { 'room:синий': school.roomId } });
    const second = await choose(
      'b.csv',
      csvText(
        [
          ['Где', 'Кто'],
          ['Синий', 'Ким Борис'],
        ],
        ';',
      ),
    );
    expect(second.tables[0]).toMatchObject({ columns: ['room', 'fullName'], isRemembered: true });
    expect(await guessed(second)).toMatchObject({ rooms: { 'room:синий': school.roomId } });
  });

  it('as a workbook, with days and numbers', async () => {
    const rows = [
      ['Тегі', 'Аты', 'Туған күні', 'Сыныбы'],
      ['Ли', 'Вера', { day: [2014, 12, 31] }, 5],
    ] as const;
    const { items } = await preview(await guessed(await choose('a.xlsx', xlsxOf({ Балалар: rows }))));
    expect(items).toMatchObject([{ kind: 'added', name: 'Ли Вера', className: '5' }]);
  });

  it('leaves out whom no room was chosen for', async () => {
    const mapping = await guessed(await choose('a.csv', newOnes), { rooms: { everyone: null } });
    expect(await preview(mapping)).toMatchObject({ items: [], leftOut: 2 });
  });
});

const students: Student[] = [
  { id: 'u1', family: 'Сейітова', given: 'Гүлім', middle: 'Тестқызы', born: '2014-01-02' },
  { id: 'u2', family: 'Ким', given: 'Анна', born: '2015-03-04' },
];
const teachers: Student[] = [{ id: 't1', family: 'Ахметова', given: 'Дана' }];
const bundle = (changed = students, version: '1.1' | '1.2' = '1.2') =>
  zipOf(oneRosterFiles({ students: changed, teachers, version }));

describe('OneRoster', () => {
  it.each(['1.1', '1.2'] as const)('%s: children with class and birth, teachers without PIN', async (version) => {
    const draft = await choose('roster.zip', bundle(students, version));
    expect(draft).toMatchObject({ format: `oneroster-${version}`, tables: [] });
    const mapping = await guessed(draft, { hasStaff: true });
    expect(mapping.rooms).toEqual({ 'school:s1': school.roomId });
    expect((await run(mapping)).counts).toEqual({ added: 3, changed: 0, archived: 0 });
    const [child] = await office.call('children.list', { search: 'сейитова', roomId: null, archived: false });
    expect(child).toMatchObject({ className: '5А', birthDate: '2014-01-02', enrolledFrom: '2025-09-01' });
    const [person] = await office.call('staff.list', { search: 'ахметова', roomId: null, archived: false });
    expect(person).toMatchObject({ role: 'specialist', hasPin: false, roomIds: [school.roomId] });
    const again = await choose('roster.zip', bundle(students, version));
    expect(again.hasStaff).toBe(true);
    const seen = await preview(await guessed(again));
    expect(seen.items.every(({ kind }) => kind === 'unchanged')).toBe(true);
  });

  it('knows a child again by its id under another name', async () => {
    await run(await guessed(await choose('a.zip', bundle())));
    const married = [{ ...students[0], family: 'Омарова', born: '2014-01-03' }, students[1]] as Student[];
    const { items } = await preview(await guessed(await choose('b.zip', bundle(married))));
    expect(items.find(({ kind }) => kind === 'changed')).toMatchObject({
      changes: [
        { field: 'family', before: 'Сейітова', after: 'Омарова' },
        { field: 'birthDate', before: '2014-01-02', after: '2014-01-03' },
      ],
    });
  });

  it('proposes the archive for who is missing, and brings them back when they are there again', async () => {
    await run(await guessed(await choose('a.zip', bundle())));
    const mapping = await guessed(await choose('b.zip', bundle(students.slice(0, 1))));
    const { items } = await preview(mapping);
    // Children that never came from there are not spoken of.
    expect(items.filter(({ kind }) => kind !== 'unchanged')).toMatchObject([
      { kind: 'archived', name: 'Ким Анна', row: null },
    ]);
    await run(mapping);
    expect(await office.call('children.list', { search: 'ким', roomId: null, archived: true })).toHaveLength(1);
    const back = await guessed(await choose('a.zip', bundle()));
    expect((await preview(back)).items.find(({ name }) => name === 'Ким Анна')).toMatchObject({
      kind: 'changed',
      changes: [{ field: 'archived' }],
    });
    await run(back);
    expect(await office.call('children.list', { search: 'ким', roomId: null, archived: true })).toEqual([]);
  });

  it('leaves in the archive whom a person put there', async () => {
    await run(await guessed(await choose('a.zip', bundle())));
    const [child] = await office.call('children.list', { search: 'ким', roomId: null, archived: false });
    if (child) await office.call('children.archive', { childId: child.id, archived: true });
    const { items } = await preview(await guessed(await choose('a.zip', bundle())));
    expect(items.every(({ kind }) => kind === 'unchanged')).toBe(true);
  });

  it('archives who is marked to be deleted in a file of changes, and nobody else', async () => {
    await run(await guessed(await choose('a.zip', bundle())));
    const files = oneRosterFiles({ students });
    const users = (files['users.csv'] ?? []).map((row) =>
      row[0] === 'u2' ? row.with(1, 'tobedeleted').with(2, '2026-04-01') : row,
    );
    const delta = zipOf({
      'manifest.csv': [
        ['propertyName', 'value'],
        ['oneroster.version', '1.2'],
        ['source.systemCode', 'bilim'],
        ['file.users', 'delta'],
      ],
      'users.csv': users.filter(([id]) => id === 'sourcedId' || id === 'u2'),
    });
    const mapping = await guessed(await choose('delta.zip', delta));
    expect(kinds(await preview(mapping))).toEqual([['archived', 'Ким Анна']]);
  });

  it('a class can have a room of its own', async () => {
    const { roomId } = await office.call('rooms.save', {
      roomId: null,
      fields: { schoolId: school.schoolId, name: 'Керамика', disciplines: ['pottery'] },
    });
    const classes = [
      ['c5', '5А'],
      ['c6', '6Б'],
    ] as const;
    const two = [{ ...students[0] }, { ...students[1], classId: 'c6' }] as Student[];
    const draft = await choose('a.zip', zipOf(oneRosterFiles({ students: two, classes })));
    const mapping = await guessed(draft, { rooms: { 'school:s1': school.roomId, 'class:c6': roomId } });
    const { items } = await preview(mapping);
    expect(items.map(({ name, roomName }) => [name, roomName])).toEqual([
      ['Сейітова Гүлім Тестқызы', 'Кабинет 1'],
      ['Ким Анна', 'Керамика'],
    ]);
    const left = await preview({ ...mapping, rooms: { 'school:s1': school.roomId, 'class:c6': null } });
    expect(left).toMatchObject({ items: [{ name: 'Сейітова Гүлім Тестқызы' }], leftOut: 1 });
  });
});

describe('all or nothing', () => {
  it('a failure in the middle leaves everything as it was', async () => {
    const mapping = await guessed(await choose('a.csv', newOnes));
    const { stamp } = await preview(mapping);
    const { database } = app.app.store;
    database.exec(`CREATE TRIGGER no_more BEFORE INSERT ON child WHEN NEW.family = 'Серова'
      BEGIN SELECT raise(ABORT, 'no more'); END`);
    const before = JSON.stringify([
      people(),
      database.prepare('SELECT * FROM event').all(),
      database.prepare('SELECT * FROM import_run').all(),
    ]);
    await expect(office.call('imports.run', { ...mapping, stamp, skipped: [] })).rejects.toMatchObject({
      code: 'internal',
    });
    expect(app.reported.splice(0)).toHaveLength(1);
    const after = JSON.stringify([
      people(),
      database.prepare('SELECT * FROM event').all(),
      database.prepare('SELECT * FROM import_run').all(),
    ]);
    expect(after).toBe(before);
    database.exec('DROP TRIGGER no_more');
    // What was read is still there: it can be tried again.
    expect((await run(mapping)).counts.added).toBe(2);
  });

  it('writes nothing when people were changed since it was looked at, nor twice', async () => {
    const mapping = await guessed(await choose('a.csv', newOnes));
    const { stamp } = await preview(mapping);
    const second = app.window().become('administrator', school.administratorId);
    app.choose(folder.write('b.csv', newOnes));
    const other = await second.call('imports.choose', { what: 'file', language: 'ru' });
    if (other?.state !== 'read') throw new Error('not read');
    const same = { ...mapping, draftId: other.draftId };
    const { stamp: otherStamp } = await second.call('imports.preview', same);
    await second.call('imports.run', { ...same, stamp: otherStamp, skipped: [] });
    await expect(office.call('imports.run', { ...mapping, stamp, skipped: [] })).rejects.toMatchObject({
      code: 'import_outdated',
    });
    await expect(second.call('imports.run', { ...same, stamp: otherStamp, skipped: [] })).rejects.toMatchObject({
      code: 'not_found',
    });
    expect(await office.call('children.list', { search: 'серова', roomId: null, archived: false })).toHaveLength(1);
  });

  it("is nobody else's: another person at the same window has to choose anew", async () => {
    const mapping = await guessed(await choose('a.csv', newOnes));
    office.become('administrator', school.specialistId);
    await expect(preview(mapping)).rejects.toMatchObject({ code: 'not_found' });
  });

  it('1,054 children are written in less than two seconds, with progress', async () => {
    const many = Array.from({ length: 1054 }, (_unused, place) => [`Тестов${place} Айдар Тестұлы`, '01.09.2015', '3А']);
    const mapping = await guessed(await choose('many.csv', list(many)));
    const { stamp } = await preview(mapping);
    app.events.length = 0;
    const start = performance.now();
    const { counts } = await office.call('imports.run', { ...mapping, stamp, skipped: [] });
    const took = performance.now() - start;
    expect(counts.added).toBe(1054);
    expect(took).toBeLessThan(2000);
    expect(app.events.filter(({ event }) => event === 'progress').length).toBeGreaterThan(20);
  });
});

describe('taking an import back', () => {
  const withTeacher = async () => run(await guessed(await choose('a.zip', bundle()), { hasStaff: true }));

  it('leaves everything as it was before', async () => {
    const rows = list([
      ['Әбенова Айша', '2016-05-01', '4А'],
      ['Ким Борис', '', '1'],
    ]);
    const before = people();
    const { runId } = await run(await guessed(await choose('a.csv', rows)));
    const { runId: second } = await withTeacher();
    expect(people()).not.toEqual(before);
    expect(await office.call('imports.undo', { runId: second })).toEqual({ undone: 3, stayed: [] });
    expect(await office.call('imports.undo', { runId })).toEqual({ undone: 2, stayed: [] });
    expect(people()).toEqual(before);
    await expect(office.call('imports.undo', { runId })).rejects.toMatchObject({ code: 'already_exists' });
    const runs = await office.call('imports.list', {});
    expect(runs).toMatchObject([
      { fileName: 'a.zip', format: 'oneroster-1.2', staffName: 'administrator Т.', undoneAt: '2026-04-22T09:00:00' },
      { fileName: 'a.csv', counts: { added: 1, changed: 1, archived: 0 } },
    ]);
  });

  it('leaves whoever was changed since, or has records by now, and says so', async () => {
    const { runId } = await withTeacher();
    const find = async (search: string) =>
      (await office.call('children.list', { search, roomId: null, archived: false }))[0];
    const [edited, busy] = [await find('сейитова'), await find('ким')];
    if (!edited || !busy) throw new Error('not imported');
    const fields = childFieldsSchema.strip().parse(edited);
    await office.call('children.save', { childId: edited.id, fields: { ...fields, className: '9Я' } });
    await office
      .call('sessions.startUnplanned', {
        roomId: school.roomId,
        discipline: 'exercise',
        childIds: [busy.id],
        minutes: 30,
      })
      .catch(() => null);
    const guardian = { name: 'Ким Ирина', relation: 'mother', phone: '', language: 'ru' } as const;
    await office.call('childFile.saveGuardian', { childId: busy.id, guardianId: null, fields: guardian });
    const { undone, stayed } = await office.call('imports.undo', { runId });
    expect(undone).toBe(1);
    expect(stayed.map(({ name, why }) => [name, why]).sort()).toEqual([
      ['Ким Анна', 'has_history'],
      ['Сейітова Гүлім Тестқызы', 'changed_since'],
    ]);
    expect(await find('сейитова')).toMatchObject({ className: '9Я' });
    // Who stays is still known by the other system's id.
    const again = await preview(await guessed(await choose('b.zip', bundle())));
    expect(again.items.filter(({ kind, entity }) => kind === 'added' && entity === 'child')).toEqual([]);
  });

  it('a child that the file moves to another room stays in the sheets of the earlier one, until that is taken back', async () => {
    const fields = { schoolId: school.schoolId, name: 'Синий', disciplines: ['pottery' as const] };
    await office.call('rooms.save', { roomId: null, fields });
    const before = people();
    const rows = [
      ['ФИО', 'Кабинет'],
      ['Әбенова Айша', 'Синий'],
    ];
    const { runId } = await run(await guessed(await choose('a.csv', csvText(rows, ';'))));
    const { database } = app.app.store;
    expect(database.prepare('SELECT * FROM former_placement').all()).toEqual([
      { child_id: school.childIds[0], room_id: school.roomId, from_day: '2025-09-01', to_day: '2026-04-21' },
    ]);
    expect(await office.call('imports.undo', { runId })).toEqual({ undone: 1, stayed: [] });
    expect(people()).toEqual(before);
  });

  it('tells every change as an event of its own', async () => {
    const { runId } = await withTeacher();
    await office.call('imports.undo', { runId });
    const kindsOf = app.app.store.database.prepare<[], { kind: string; count: number }>(
      "SELECT kind, count(*) AS count FROM event WHERE kind NOT LIKE 'room%' GROUP BY kind ORDER BY kind",
    );
    expect(Object.fromEntries(kindsOf.all().map(({ kind, count }) => [kind, count]))).toEqual({
      'child.added': 2,
      'child.removed': 2,
      'import.done': 1,
      'import.undone': 1,
      'staff.added': 1,
      'staff.removed': 1,
    });
  });
});

describe('what cannot be read', () => {
  it('is told with all that is wrong, and nothing is kept', async () => {
    app.choose(folder.write('a.csv', ''));
    expect(await office.call('imports.choose', { what: 'file', language: 'kk' })).toEqual({
      state: 'refused',
      fileName: 'a.csv',
      problems: [{ code: 'empty_file', file: 'a.csv', row: null, column: null, detail: '' }],
    });
  });

  it('choosing nothing is nothing', async () => {
    app.choose(null);
    expect(await office.call('imports.choose', { what: 'folder', language: 'en' })).toBeNull();
  });

  it('reading is stopped when it is no longer wanted', async () => {
    app.choose(
      folder.write('a.csv', list(Array.from({ length: 19_000 }, (_unused, place) => [`Тест А${place}`, '', '']))),
    );
    const reading = office.call('imports.choose', { what: 'file', language: 'en' });
    await Promise.resolve();
    await office.call('imports.stop', {});
    expect(await reading).toBeNull();
  });

  it.each<[string, Partial<ImportMapping>]>([
    ['a column twice', { columns: ['fullName', 'fullName', null] }],
    ['too few columns', { columns: ['fullName'] }],
    ['no such sheet', { table: 3 }],
    ['a room of nobody', { rooms: { everyone: '01900000-0000-7000-8000-000000000000' as RoomId } }],
  ])('%s is refused', async (_what, wrong) => {
    const mapping = await guessed(await choose('a.csv', newOnes));
    await expect(preview({ ...mapping, ...wrong })).rejects.toMatchObject({ code: 'bad_input' });
  });
});

describe('the empty list', () => {
  it.each(languages)('in %s: its columns are known when it comes back', async (language) => {
    for (const format of ['csv', 'xlsx'] as const) {
      await office.call('imports.template', { format, language });
      expect(app.saved.at(-1)?.fileName).toBe(`${dictionaries[language].imports.templateFile}.${format}`);
    }
    const heads = templateColumns.map((column) => dictionaries[language].imports.columns[column]);
    expect(guessColumns(heads)).toEqual(templateColumns);
  });
});
