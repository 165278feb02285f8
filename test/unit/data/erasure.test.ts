import { readdirSync, readFileSync, statSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { newId } from '../../../src/data/app.ts';
import { findErasure, insertErasure, listUnfinished } from '../../../src/data/db/queries/erasure.ts';
import { writePin } from '../../../src/data/db/queries/staff.ts';
import { finishErasures } from '../../../src/data/services/erasure/finish-erasures.ts';
import type { Day, Month } from '../../../src/shared/domain/day.ts';
import { newGoalFields } from '../../../src/shared/domain/goal.ts';
import type { ChildId } from '../../../src/shared/domain/ids.ts';
import { noPmpkDetails } from '../../../src/shared/domain/pmpk.ts';
import { redacted } from '../../../src/shared/domain/redact.ts';
import type { RecordKind } from '../../../src/shared/domain/retention.ts';
import { beginEntry } from '../../../src/shared/drawing/journal.ts';
import type { CallInput } from '../../../src/shared/ipc/contract/index.ts';
import { fillSmallSchool, type SmallSchool } from '../../support/small-school.ts';
import { createTestApp, type TestApp, type TestWindow } from '../../support/test-app.ts';
import { pinHash, pins } from './pins.ts';

let testApp: TestApp;
let school: SmallSchool;
let office: TestWindow;
let specialist: TestWindow;
let childId: ChildId;

const today = '2026-04-22' as Day;

/** Words that stand nowhere else; each is looked for byte by byte. */
const traces = {
  family: 'Ғажайыпова',
  given: 'Бірегейгүл',
  former: 'Ескіатаулы',
  guardian: 'Қамқоршыбаев',
  phone: '+7 701 555 31 77',
  pmpk: 'ПМПК-77421',
  note: 'құпиясөзжазба',
  reason: 'сирекұшырасатын',
  goal: 'мақсатшалар',
  drawn: 'суреттегіжазу',
  double: 'Екіншіжазбин',
  giver: 'Келісімберуші',
} as const;

beforeEach(async () => {
  testApp = createTestApp(`${today}T09:00:00`, true);
  school = fillSmallSchool(testApp);
  office = testApp.window().become('administrator', school.administratorId);
  specialist = testApp.window().become('specialist', school.specialistId);
  writePin(testApp.app.store.database, school.specialistId, await pinHash(pins.specialist));
  childId = await knownChild();
});
afterEach(() => {
  const { database } = testApp.app.store;
  expect(database.pragma('foreign_key_check')).toEqual([]);
  expect(() => database.exec("UPDATE event SET data = '{}'")).toThrow('events are never changed');
  expect(testApp.reported).toEqual([]);
  testApp.close();
});

const fieldsOf = (family: string, given: string): CallInput<'children.save'>['fields'] => ({
  family,
  given,
  patronymic: '',
  birthDate: '2015-03-07' as Day,
  className: '4А',
  language: 'kk',
  pictogram: 'fox',
  roomId: school.roomId,
  enrolledFrom: '2025-09-01' as Day,
  enrolledTo: null,
  pmpkNumber: traces.pmpk,
  pmpkValidTo: null,
  languages: ['kk'],
  ...noPmpkDetails,
});

const addChild = async (family: string, given: string) =>
  (await office.call('children.save', { childId: null, fields: fieldsOf(family, given) })).childId;

/** A child of whom everything is known that can be known; sessions with another child in them, one of them signed. */
async function knownChild(): Promise<ChildId> {
  const id = await addChild(traces.former, traces.given);
  await office.call('children.save', { childId: id, fields: fieldsOf(traces.family, traces.given) });
  const guardian = { name: traces.guardian, relation: 'mother', phone: traces.phone, language: 'kk' } as const;
  await office.call('childFile.saveGuardian', { childId: id, guardianId: null, fields: guardian });
  const consent = { kind: 'data', givenOn: today, givenBy: traces.giver, validTo: null } as const;
  await office.call('childFile.giveConsent', { childId: id, fields: consent });
  const fields = newGoalFields('speech_therapy', traces.goal, today);
  const { goalId } = await specialist.call('goals.save', { goalId: null, childId: id, fields });
  for (const isSigned of [true, false]) await session(id, goalId, isSigned);
  await draw(id);
  const double = await addChild(traces.double, traces.given);
  await office.call('childrenTogether.merge', {
    keptId: id,
    goneId: double,
    fields: fieldsOf(traces.family, traces.given),
    decided: [],
    mandates: [],
  });
  return id;
}

async function session(id: ChildId, goalId: CallInput<'goals.get'>['goalId'], isSigned: boolean): Promise<void> {
  const other = school.childIds[1];
  const start = { roomId: school.roomId, discipline: 'speech_therapy', minutes: 30 } as const;
  const { sessionId } = await specialist.call('sessions.startUnplanned', { ...start, childIds: [id, other] });
  await specialist.call('sessions.mark', { sessionId, childId: null, status: 'present' });
  for (const [of, inserted] of [
    [id, traces.note],
    [other, 'басқабаланыкі'],
  ] as const)
    await specialist.call('sessions.note', {
      sessionId,
      childId: of,
      splice: { length: 0, at: 0, removed: '', inserted },
    });
  const observation = { kind: 'trial', result: 'correct' } as const;
  if (isSigned) await specialist.call('sessions.record', { sessionId, childId: id, goalId, goalIds: [], observation });
  const missed = { sessionId, childId: id, arrivedAt: null, leftAt: null, reason: traces.reason };
  if (!isSigned) {
    await specialist.call('sessions.mark', { sessionId, childId: id, status: 'absent_ill' });
    await specialist.call('sessions.details', missed);
  }
  await specialist.call('sessions.finish', { sessionId, outcome: 'held', minutes: 30 });
  if (isSigned) await specialist.call('certify.sign', { sessionIds: [sessionId], pin: pins.specialist });
}

async function draw(id: ChildId): Promise<void> {
  const window = testApp.window();
  window.connection.become({ role: 'child', childId: id });
  const { drawingId } = await window.call('draw.create', {});
  const placement = { x: 400, y: 300, width: 200, turn: 0, isFlipped: false };
  const thing = { kind: 'label', id: 'a', placement, text: traces.drawn, colour: '#1f1d1b' };
  const op = { kind: 'place', thing };
  const entries = [
    { seq: 0, entry: beginEntry() },
    { seq: 1, entry: { kind: 'op', op } },
  ];
  await window.call('draw.append', { drawingId, entries });
}

const erase = (kinds: RecordKind[], other: object = {}) =>
  office.call('erasure.erase', {
    childId,
    kinds,
    reason: 'asked_by_family',
    approverId: school.specialistId,
    approverPin: pins.specialist,
    ...other,
  });

const archive = () => office.call('children.archive', { childId, archived: true });

/** Files in which any of the words stands, with the word. */
function tracesLeft(words: readonly string[] = Object.values(traces)): readonly string[] {
  const folder = dirname(testApp.file);
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map((name) => join(folder, name))
    .filter((file) => statSync(file).isFile());
  expect(files.length).toBeGreaterThan(1);
  return files.flatMap((file) => {
    const bytes = readFileSync(file);
    return words.filter((word) => bytes.includes(word)).map((word) => `${word} in ${file.slice(folder.length + 1)}`);
  });
}

const month = { discipline: null, month: '2026-04' as Month };
const readSheet = async () => {
  const sheet = await office.call('attendance.month', { scope: { kind: 'room', roomId: school.roomId }, ...month });
  const plain = JSON.parse(JSON.stringify(sheet), (key, value) =>
    ['name', 'sortKey', 'pmpkNumber'].includes(key) ? undefined : value,
  );
  // Without their names they stand in another order.
  return { ...plain, rows: plain.rows.map((row: object) => JSON.stringify(row)).toSorted() };
};

describe('erasing a child', () => {
  it('leaves no byte of it in the database, the wal, backups or files moved aside', async () => {
    await archive();
    await office.call('backup.take', {});
    await office.call('backup.take', {});
    const before = new Set(tracesLeft().map((found) => found.split(' in ')[0]));
    // The harness finds each of them while it is there: words that no file holds would prove nothing.
    expect(before).toEqual(new Set(Object.values(traces)));
    const erasure = await erase(['identity']);
    expect(erasure).toMatchObject({ isFinished: true, nobody: '№ 1', counts: { drawings: 1, notes: 2, sessions: 2 } });
    testApp.app.store.database.pragma('wal_checkpoint(TRUNCATE)');
    expect(tracesLeft()).toEqual([]);
    expect((await office.call('backup.list', {})).backups.map(({ reason }) => reason)).toEqual(['erasure']);
  });

  it('changes no number of a past sheet, and nothing about other children', async () => {
    await archive();
    const before = await readSheet();
    await erase(['identity']);
    expect(await readSheet()).toEqual(before);
    const found = await specialist.call('search.find', { text: 'басқабаланыкі' });
    expect(found.notes.hits).toHaveLength(2);
    expect((await specialist.call('search.find', { text: traces.note })).notes.hits).toEqual([]);
  });

  it('takes one kind and leaves the others', async () => {
    await archive();
    await erase(['notes']);
    expect(tracesLeft([traces.note, traces.reason])).toEqual([]);
    expect(
      new Set(tracesLeft([traces.goal, traces.guardian, traces.family]).map((found) => found.split(' in ')[0])),
    ).toEqual(new Set([traces.goal, traces.guardian, traces.family]));
    const { left } = await office.call('erasure.list', {});
    expect(left).toMatchObject([{ childId, erased: ['notes'] }]);
  });

  it('stays on record: who asked, who agreed, and which child it was by number only', async () => {
    await archive();
    await erase(['identity']);
    const { database } = testApp.app.store;
    const told = database.prepare("SELECT actor_id, data FROM event WHERE kind = 'child.erased'").get();
    expect(told).toMatchObject({ actor_id: school.administratorId });
    expect(JSON.stringify(told)).toContain(school.specialistId);
    const about = database.prepare('SELECT DISTINCT data FROM event WHERE subject_id = ?').pluck().all(childId);
    expect(about).toContain(redacted);
    expect(about).toHaveLength(2);
    const { left, erasures } = await office.call('erasure.list', {});
    expect(left).toEqual([]);
    expect(erasures).toMatchObject([{ nobody: '№ 1', reason: 'asked_by_family' }]);
  });

  it('needs a second adult, who is another one and gives the right PIN', async () => {
    await archive();
    writePin(testApp.app.store.database, school.administratorId, await pinHash(pins.administrator));
    const alone = { approverId: school.administratorId, approverPin: pins.administrator };
    await expect(erase(['identity'], alone)).rejects.toMatchObject({ code: 'same_person' });
    await expect(erase(['identity'], { approverPin: pins.next })).rejects.toMatchObject({ code: 'wrong_pin' });
    expect((await office.call('erasure.list', {})).left).toHaveLength(1);
  });

  it('is refused for a child who is still here, and for one that is erased', async () => {
    await expect(erase(['notes'])).rejects.toMatchObject({ code: 'still_here' });
    await archive();
    await erase(['identity']);
    await expect(erase(['identity'])).rejects.toMatchObject({ code: 'not_found' });
    await expect(office.call('children.archive', { childId, archived: false })).rejects.toMatchObject({
      code: 'not_found',
    });
  });

  it('says beforehand that the file is rewritten: a large one takes longer than a process may be silent', async () => {
    await archive();
    const unfinished: number[] = [];
    const beginLongWork = () => void unfinished.push(listUnfinished(testApp.app.store.database).length);
    Object.assign(testApp.app.host, { beginLongWork });
    await erase(['identity']);
    expect(unfinished).toEqual([1]);
  });

  it('goes on later with what a failing disk left undone', async () => {
    await archive();
    await office.call('backup.take', {});
    const { backups } = testApp.app;
    const take = backups.take.bind(backups);
    backups.take = () => Promise.reject(new Error('disk'));
    expect(await erase(['identity'])).toMatchObject({ isFinished: false });
    expect(tracesLeft().length).toBeGreaterThan(0);
    backups.take = take;
    await finishErasures(testApp.app);
    testApp.app.store.database.pragma('wal_checkpoint(TRUNCATE)');
    expect(tracesLeft()).toEqual([]);
    expect((await office.call('erasure.list', {})).erasures).toMatchObject([{ isFinished: true }]);
  });

  it('is not told to be finished where it came while the backup was made', async () => {
    await archive();
    await office.call('backup.take', {});
    const { backups, store } = testApp.app;
    const take = backups.take.bind(backups);
    const other = newId(testApp.app);
    backups.take = async (file, reason) => {
      const backup = await take(file, reason);
      const by = { asked_by: school.administratorId, approved_by: school.specialistId };
      const what = { reason: 'asked_by_family', kinds: '["notes"]', counts: '{}' };
      insertErasure(store.database, { id: other, child_id: childId, at: '2026-04-22T09:00:00', ...by, ...what });
      return backup;
    };
    expect(await erase(['drawings'])).toMatchObject({ isFinished: true });
    expect(findErasure(store.database, other)?.finished_at).toBeNull();
  });

  it('prints a certificate with the name, which is kept nowhere', async () => {
    await archive();
    const { id } = await erase(['identity']);
    await office.call('erasure.print', { erasureId: id, name: traces.family, language: 'kk' });
    expect(testApp.printed.at(-1)).toContain(traces.family);
    expect(testApp.printed.at(-1)).toContain('№ 1');
    expect(tracesLeft([traces.family])).toEqual([]);
  });
});

describe('what is over its time', () => {
  it('is listed by kind, by the periods of the school', async () => {
    const fields = {
      ...fieldsOf(traces.family, traces.given),
      enrolledTo: '2025-04-22' as Day,
      enrolledFrom: '2024-09-01' as Day,
    };
    await office.call('children.save', { childId, fields });
    await archive();
    expect((await office.call('erasure.list', {})).left).toMatchObject([{ leftOn: '2025-04-22', due: ['drawings'] }]);
    const periods = { drawings: null, notes: 1, observations: 2, file: 0, identity: 5 };
    await office.call('erasure.setPeriods', { periods });
    expect((await office.call('erasure.list', {})).left).toMatchObject([{ due: ['notes', 'file'] }]);
  });
});
