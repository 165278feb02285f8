import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { writePin } from '../../../src/data/db/queries/staff.ts';
import type { Day } from '../../../src/shared/domain/day.ts';
import { noPmpkDetails } from '../../../src/shared/domain/pmpk.ts';
import type { ChildFields, StaffFields } from '../../../src/shared/ipc/contract/people.ts';
import { fillSmallSchool, type SmallSchool } from '../../support/small-school.ts';
import { createTestApp, type TestApp, type TestWindow } from '../../support/test-app.ts';

let app: TestApp;
let school: SmallSchool;
let office: TestWindow;

beforeEach(() => {
  app = createTestApp();
  school = fillSmallSchool(app);
  office = app.window().become('administrator', school.administratorId);
});
afterEach(() => {
  expect(app.reported).toEqual([]);
  app.close();
});

const child = (changes: Partial<ChildFields> = {}): ChildFields => ({
  family: 'Сейітова',
  given: 'Гүлім',
  patronymic: '',
  birthDate: '2015-02-03' as Day,
  className: '4Ә',
  language: 'kk',
  pictogram: 'fox',
  roomId: school.roomId,
  enrolledFrom: '2025-09-01' as Day,
  enrolledTo: null,
  pmpkNumber: '',
  pmpkValidTo: null,
  languages: [],
  ...noPmpkDetails,
  ...changes,
});
const person = (changes: Partial<StaffFields> = {}): StaffFields => ({
  family: 'Оспанов',
  given: 'Ерлан',
  patronymic: '',
  role: 'specialist',
  specialism: 'psychologist',
  language: 'ru',
  pictogram: 'owl',
  roomIds: [school.roomId],
  ...changes,
});
const listed = async (search: string, archived = false) => {
  const rows = await office.call('children.list', { search, roomId: null, archived });
  return rows.map((row) => row.family);
};
const lastEvent = () =>
  app.app.store.database.prepare('SELECT kind, subject_id, data FROM event ORDER BY seq DESC LIMIT 1').get() as {
    kind: string;
    subject_id: string;
    data: string;
  };

describe('children', () => {
  it('lists in the order of the Kazakh alphabet', async () => {
    await office.call('children.save', { childId: null, fields: child({ family: 'Зейнов' }) });
    await office.call('children.save', { childId: null, fields: child({ family: 'Абаев' }) });
    expect(await listed('')).toEqual(['Абаев', 'Әбенова', 'Ёлкин', 'Зейнов', 'Қасымов']);
  });

  it.each([
    ['әбен', ['Әбенова']],
    ['АБЕН', ['Әбенова']],
    ['касым нурл', ['Қасымов']],
    ['нұрлан қас', ['Қасымов']],
    ['елкин', ['Ёлкин']],
    ['  ЁЛК ', ['Ёлкин']],
    ['%', []],
    ['_', []],
  ])('finds %j', async (search, families) => expect(await listed(search)).toEqual(families));

  it('adds, changes with what was before, and moves to another room without touching history', async () => {
    const { childId } = await office.call('children.save', { childId: null, fields: child() });
    expect(lastEvent()).toMatchObject({ kind: 'child.added', subject_id: childId });
    const { roomId } = await office.call('rooms.save', {
      roomId: null,
      fields: { schoolId: school.schoolId, name: 'Кабинет 2', disciplines: ['pottery'] },
    });
    await office.call('children.save', { childId, fields: child({ roomId, given: 'Гүлмира' }) });
    const event = lastEvent();
    expect(event.kind).toBe('child.changed');
    expect(JSON.parse(event.data)).toMatchObject({ before: { given: 'Гүлім' }, after: { given: 'Гүлмира', roomId } });
    const row = await office.call('children.get', { childId });
    expect(row).toMatchObject({ name: 'Сейітова Гүлмира', roomName: 'Кабинет 2', isArchived: false });
    expect(await office.call('children.list', { search: '', roomId, archived: false })).toHaveLength(1);
    expect(await listed('гулмира')).toEqual(['Сейітова']);
  });

  it('archives and brings back; nothing is deleted', async () => {
    const [childId] = school.childIds;
    await office.call('children.archive', { childId, archived: true });
    expect(await listed('')).not.toContain('Әбенова');
    expect(await listed('', true)).toEqual(['Әбенова']);
    expect(lastEvent()).toMatchObject({ kind: 'child.archived', subject_id: childId });
    await office.call('children.archive', { childId, archived: false });
    expect(await listed('')).toContain('Әбенова');
  });

  it('refuses a name of 300 letters, an empty one, and days that run backwards, naming the field', async () => {
    const save = (fields: ChildFields) => office.call('children.save', { childId: null, fields });
    await expect(save(child({ family: 'ә'.repeat(300) }))).rejects.toMatchObject({
      code: 'bad_input',
      detail: { field: 'fields.family' },
    });
    await expect(save(child({ given: '  ' }))).rejects.toMatchObject({ detail: { field: 'fields.given' } });
    await expect(save(child({ enrolledTo: '2025-08-31' as Day }))).rejects.toMatchObject({
      code: 'bad_input',
      detail: { field: 'fields.enrolledTo' },
    });
    const nowhere = child({ roomId: school.schoolId as unknown as SmallSchool['roomId'] });
    await expect(save(nowhere)).rejects.toMatchObject({ code: 'not_found' });
  });

  it('keeps a name that begins like a formula as it was typed', async () => {
    const { childId } = await office.call('children.save', { childId: null, fields: child({ family: '=1+1' }) });
    expect((await office.call('children.get', { childId })).family).toBe('=1+1');
  });

  it('lets a specialist read and not write', async () => {
    const specialist = app.window().become('specialist', school.specialistId);
    expect(await specialist.call('children.list', { search: '', roomId: null, archived: false })).toHaveLength(3);
    await expect(specialist.call('children.save', { childId: null, fields: child() })).rejects.toMatchObject({
      code: 'not_allowed',
    });
    await expect(
      app.window().call('children.list', { search: '', roomId: null, archived: false }),
    ).rejects.toMatchObject({ code: 'not_allowed' });
  });
});

describe('staff', () => {
  const staffOf = async (archived = false) => office.call('staff.list', { search: '', roomId: null, archived });

  it('adds with a PIN that opens the door, and stores rooms', async () => {
    const { staffId } = await office.call('staff.save', { staffId: null, fields: person(), pin: '481902' });
    const row = (await staffOf()).find(({ id }) => id === staffId);
    expect(row).toMatchObject({ name: 'Оспанов Ерлан', hasPin: true, roomIds: [school.roomId] });
    await app.window().call('auth.signIn', { staffId, pin: '481902', newPin: '739164' });
    expect(JSON.stringify(app.app.store.database.prepare('SELECT data FROM event').all())).not.toMatch(/481902|739164/);
  });

  it('finds by room and folded name', async () => {
    await office.call('staff.save', {
      staffId: null,
      fields: person({ family: 'Құрманғазы', roomIds: [] }),
      pin: null,
    });
    const rows = await office.call('staff.list', { search: 'курманг', roomId: null, archived: false });
    expect(rows.map((row) => row.family)).toEqual(['Құрманғазы']);
    expect(await office.call('staff.list', { search: 'курманг', roomId: school.roomId, archived: false })).toEqual([]);
  });

  it('refuses a weak PIN, and a specialist who becomes an administrator with the old one', async () => {
    const save = (fields: StaffFields, pin: string | null) => office.call('staff.save', { staffId: null, fields, pin });
    await expect(save(person(), '1234')).rejects.toMatchObject({ code: 'weak_pin', detail: { why: 'too_short' } });
    await expect(save(person(), '111111')).rejects.toMatchObject({ code: 'weak_pin', detail: { why: 'repeated' } });
    const { staffId } = await save(person(), '481902');
    const fields = person({ role: 'administrator', specialism: 'administrator' });
    await expect(office.call('staff.save', { staffId, fields, pin: null })).rejects.toMatchObject({
      code: 'bad_input',
      detail: { field: 'pin' },
    });
    await office.call('staff.save', { staffId, fields, pin: '48190257' });
  });

  it('keeps one administrator who can sign in, whoever tries to archive or demote the last', async () => {
    writePin(app.app.store.database, school.administratorId, 'hash');
    const staffId = school.administratorId;
    const last = { code: 'last_administrator' };
    await expect(office.call('staff.archive', { staffId, archived: true })).rejects.toMatchObject(last);
    await expect(office.call('staff.save', { staffId, fields: person(), pin: null })).rejects.toMatchObject(last);
    const fields = person({ role: 'administrator', specialism: 'administrator', roomIds: [] });
    await office.call('staff.save', { staffId: null, fields, pin: '48190257' });
    await office.call('staff.archive', { staffId, archived: true });
    expect((await staffOf(true)).map(({ id }) => id)).toEqual([staffId]);
  });
});

describe('rooms', () => {
  it('adds, renames, counts children, archives only when empty and never the last', async () => {
    const fields = { schoolId: school.schoolId, name: 'Шеберхана', disciplines: ['pottery' as const] };
    const { roomId } = await office.call('rooms.save', { roomId: null, fields });
    await office.call('rooms.save', { roomId, fields: { ...fields, name: 'Қыш шеберханасы' } });
    const rooms = await office.call('rooms.list', { archived: false });
    expect(rooms.map(({ name, childCount }) => [name, childCount])).toEqual([
      ['Кабинет 1', 3],
      ['Қыш шеберханасы', 0],
    ]);
    await expect(office.call('rooms.archive', { roomId: school.roomId, archived: true })).rejects.toMatchObject({
      code: 'room_in_use',
      detail: { count: 3 },
    });
    await office.call('rooms.archive', { roomId, archived: true });
    expect(await office.call('rooms.list', { archived: true })).toHaveLength(1);
    for (const childId of school.childIds) await office.call('children.archive', { childId, archived: true });
    await expect(office.call('rooms.archive', { roomId: school.roomId, archived: true })).rejects.toMatchObject({
      code: 'last_room',
    });
  });
});
