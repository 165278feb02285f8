/** A sound input for every call of the contract: what a wrong role or a damaged input is told apart from. */

import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { newId } from '../../../src/data/app.ts';
import { newestVersion } from '../../../src/data/db/migrations/index.ts';
import { prepared } from '../../../src/data/db/prepared.ts';
import { insertCalendar } from '../../../src/data/db/queries/calendars.ts';
import { writeSessionStaff } from '../../../src/data/db/queries/certificates.ts';
import { countErasable, insertErasure } from '../../../src/data/db/queries/erasure.ts';
import { insertRoom, insertSchool } from '../../../src/data/db/queries/school.ts';
import { writeSetting } from '../../../src/data/db/queries/settings.ts';
import {
  findStaff,
  insertStaff,
  writePin,
  writeStaffArchived,
  writeStaffRooms,
} from '../../../src/data/db/queries/staff.ts';
import { backupName } from '../../../src/shared/domain/backup.ts';
import { makeSpan } from '../../../src/shared/domain/calendar-edit.ts';
import { calendarKz2025 } from '../../../src/shared/domain/calendar-kz-2025.ts';
import type { Day, Month } from '../../../src/shared/domain/day.ts';
import { type GoalTemplateFields, newGoalFields } from '../../../src/shared/domain/goal.ts';
import { DEFAULT_PROFILE } from '../../../src/shared/domain/hand-profile.ts';
import type { ChildId, RoomId, StaffId } from '../../../src/shared/domain/ids.ts';
import { noPmpkDetails } from '../../../src/shared/domain/pmpk.ts';
import { startPeriods } from '../../../src/shared/domain/retention.ts';
import type { StaffRole } from '../../../src/shared/domain/staff.ts';
import { beginEntry } from '../../../src/shared/drawing/journal.ts';
import type { Role } from '../../../src/shared/ipc/contract/call.ts';
import { type CallInput, type CallName, contract } from '../../../src/shared/ipc/contract/index.ts';
import { defaultTemplate } from '../../../src/shared/sheet/default-template.ts';
import { fillSmallSchool, type SmallSchool } from '../../support/small-school.ts';
import { createTestApp, type TestApp, type TestWindow } from '../../support/test-app.ts';
import { codeHash, pinHash, pins, recoveryCode } from './pins.ts';

export type House = {
  readonly testApp: TestApp;
  readonly school: SmallSchool;
  readonly inputs: { readonly [Name in CallName]: CallInput<Name> };
  /** A window that speaks for somebody of that role. */
  readonly windowOf: (role: Role) => TestWindow;
};

/** A school with an open session and a begun drawing, a PIN for the staff, and an input for each call that would do something. */
export async function openHouse(isJournaled = false): Promise<House> {
  const testApp = createTestApp(undefined, isJournaled);
  const school = fillSmallSchool(testApp);
  const { database } = testApp.app.store;
  writePin(database, school.specialistId, await pinHash(pins.specialist));
  writePin(database, school.administratorId, await pinHash(pins.administrator));
  const leadId = addColleague(testApp, school, 'lead_specialist');
  const deviceId = addColleague(testApp, school, 'device_administrator');
  const stick = join(testApp.drives, 'KINGSTON');
  mkdirSync(stick);
  writeSetting(database, 'recovery_hash', await codeHash());
  writeSetting(database, 'is_demo', '1');
  const notice = { from: null, changes: 2, upTo: '2026-04-22T08:00:00', isWhole: true, keptAs: null };
  writeSetting(database, 'restored', JSON.stringify(notice));
  const windowOf = (role: Role) => {
    const window = testApp.window();
    if (role === 'accompanied_child') {
      const [childId] = school.childIds;
      window.connection.become({ role, childId, staffId: school.specialistId, lastSeen: testApp.app.clock.now() });
    }
    if (role === 'child') window.connection.become({ role, childId: school.childIds[0] });
    if (role === 'specialist') window.become(role, school.specialistId);
    if (role === 'administrator') window.become(role, school.administratorId);
    if (role === 'lead_specialist') window.become(role, leadId);
    if (role === 'device_administrator') window.become(role, deviceId);
    return window;
  };
  const specialist = windowOf('specialist');
  const { sessionId } = await specialist.call('sessions.openPlanned', { seriesId: school.groupSeriesId, day: today });
  const lateChild = school.childIds[2];
  await specialist.call('sessions.mark', { sessionId, childId: lateChild, status: 'late' });
  await specialist.call('sessions.mark', { sessionId, childId: null, status: 'present' });
  const stopwatch = { kind: 'stopwatch', of: 'duration' } as const;
  await specialist.call('sessions.record', {
    sessionId,
    childId: school.childIds[0],
    goalId: null,
    observation: stopwatch,
  });
  const finishedId = await finishUnplanned(specialist, school);
  const signedId = await finishUnplanned(specialist, school);
  await specialist.call('certify.sign', { sessionIds: [signedId], pin: pins.specialist });
  const leftId = await finishUnplanned(specialist, school);
  leaveBehind(testApp, school, leftId);
  const calledOffId = await finishUnplanned(specialist, school, 'provider_absent');
  await windowOf('administrator').call('attendance.correct', {
    sessionId: signedId,
    childId: school.childIds[0],
    status: 'late',
    reason: 'По журналу класса',
  });
  const child = windowOf('child');
  const { drawingId } = await child.call('draw.create', {});
  await child.call('draw.append', { drawingId, entries: drawnEntries() });
  const made = { drawingId, way: 'colouring', title: 'Үй', picture: new Uint8Array(20) } as const;
  const { id: starterId } = await windowOf('accompanied_child').call('draw.makeStarter', made);
  const { batchId } = await windowOf('administrator').call('childrenTogether.change', {
    childIds: [...school.childIds],
    action: { kind: 'class', className: '4Б' },
  });
  const file = { batchId, ...(await fillFile(specialist, windowOf('administrator'), school)), starterId };
  const left = letLeave(testApp, school);
  const together = await changeOthers(testApp, school, windowOf('administrator'));
  const strangers = await meetStrangers(testApp, school, specialist);
  return {
    testApp,
    school,
    windowOf,
    inputs: inputsFor(school, { sessionId, finishedId, signedId, leftId, calledOffId }, drawingId, {
      ...file,
      ...left,
      stick,
      ...together,
      ...strangers,
    }),
  };
}

/** Somebody of the same school in another role: a lead works in its room, and so reaches all of its rooms. */
function addColleague({ app }: TestApp, { specialistId, roomId }: SmallSchool, role: StaffRole): StaffId {
  const { database } = app.store;
  const specialist = findStaff(database, specialistId);
  if (!specialist) throw new Error('no specialist');
  const id = newId(app) as StaffId;
  insertStaff(database, { ...specialist, id, role });
  if (role === 'lead_specialist') writeStaffRooms(database, id, [roomId]);
  return id;
}

const today = '2026-04-22' as Day;
const changedCalendar = makeSpan(calendarKz2025, { from: today, to: today }, 'holiday');

type SessionId = CallInput<'sessions.get'>['sessionId'];
type SessionIds = Readonly<Record<'sessionId' | 'finishedId' | 'signedId' | 'leftId' | 'calledOffId', SessionId>>;

/** Another school with a room that could come here, one in the archive, and a colleague in the archive: each to be taken back. */
async function changeOthers(testApp: TestApp, school: SmallSchool, office: TestWindow) {
  const { database } = testApp.app.store;
  const otherSchoolId = newId(testApp.app);
  insertSchool(database, { id: otherSchoolId, name: 'Екінші мектеп', sort_key: 'я' });
  insertCalendar(database, otherSchoolId, calendarKz2025);
  const [otherRoomId, emptyId] = [newId(testApp.app), newId(testApp.app)] as [RoomId, RoomId];
  for (const id of [otherRoomId, emptyId])
    insertRoom(database, { id, school_id: otherSchoolId, name: 'Кабинет 9', sort_key: 'к', disciplines: '["art"]' });
  const staffIds = [addColleague(testApp, school, 'specialist')];
  const action = { kind: 'archive', archived: true } as const;
  const { batchId: staffBatchId } = await office.call('staffTogether.change', { staffIds, action });
  const rooms = { roomIds: [emptyId], archived: true };
  const { batchId: roomBatchId } = await office.call('roomsTogether.archive', rooms);
  return { otherRoomId, staffBatchId, roomBatchId };
}

/** The session is that of a specialist who left. */
function leaveBehind({ app }: TestApp, { specialistId }: SmallSchool, sessionId: SessionId): void {
  const { database } = app.store;
  const specialist = findStaff(database, specialistId);
  if (!specialist) return;
  const left = { ...specialist, id: newId(app) };
  insertStaff(database, left);
  writeStaffArchived(database, left.id, '2026-04-20T09:00:00');
  writeSessionStaff(database, sessionId, left.id);
}

/** Two children of another room, of whom one is open in an emergency. */
async function meetStrangers({ app }: TestApp, { schoolId }: SmallSchool, specialist: TestWindow) {
  const { database } = app.store;
  const [roomId, strangerId, openedId] = [newId(app), newId(app) as ChildId, newId(app) as ChildId];
  insertRoom(database, { id: roomId, school_id: schoolId, name: 'Кабинет 9', sort_key: '9', disciplines: '["art"]' });
  for (const [id, given] of [
    [strangerId, 'Ерлан'],
    [openedId, 'Ержан'],
  ] as const)
    prepared<[string, string, string]>(
      database,
      `INSERT INTO child (id, family, given, patronymic, class_name, language, pictogram, room_id, enrolled_from,
         pmpk_number, search, sort_key)
       VALUES (?, 'Досанов', ?, '', '2Б', 'kk', 'cat', ?, '2025-09-01', '', 'досанов', 'досанов')`,
    ).run(id, given, roomId);
  const asked = { strangerId: openedId, why: 'incident', words: 'Проверка' } as const;
  const { accessId } = await specialist.call('emergency.open', asked);
  return { strangerId, accessId };
}

/** A child who left, and of whom the drawings are erased. */
function letLeave({ app }: TestApp, { roomId, administratorId, specialistId }: SmallSchool) {
  const { database } = app.store;
  const leftChildId = newId(app) as ChildId;
  prepared<[string, string]>(
    database,
    `INSERT INTO child (id, family, given, patronymic, class_name, language, pictogram, room_id, enrolled_from, pmpk_number,
       search, sort_key, archived_at)
     VALUES (?, 'Цой', 'Лев', '', '4А', 'ru', 'cat', ?, '2024-09-01', '', 'цой лев', 'цой', '2025-05-25T10:00:00')`,
  ).run(leftChildId, roomId);
  const erasureId = newId(app);
  insertErasure(database, {
    id: erasureId,
    child_id: leftChildId,
    at: '2025-06-01T10:00:00',
    reason: 'asked_by_family',
    asked_by: administratorId,
    approved_by: specialistId,
    kinds: '["drawings"]',
    counts: JSON.stringify(countErasable(database, [leftChildId])),
  });
  return { leftChildId, erasureId };
}

async function finishUnplanned(
  window: TestWindow,
  { roomId, childIds }: SmallSchool,
  outcome: 'held' | 'provider_absent' = 'held',
): Promise<SessionId> {
  const start = { roomId, discipline: 'exercise', childIds: [childIds[0]], minutes: 30 } as const;
  const { sessionId } = await window.call('sessions.startUnplanned', { ...start, childIds: [...start.childIds] });
  await window.call('sessions.mark', { sessionId, childId: null, status: 'present' });
  const splice = { length: 0, at: 0, removed: '', inserted: 'Жақсы күн' };
  await window.call('sessions.note', { sessionId, childId: childIds[0], splice });
  await window.call('sessions.finish', { sessionId, outcome, minutes: 30 });
  return sessionId;
}

/** As it would be called if somebody asked for it. */
const askedBackup = backupName({ at: '2026-04-22T09:00:00', version: newestVersion, reason: 'asked' });

const template: GoalTemplateFields = {
  discipline: 'pottery',
  title: 'Кесе',
  recorder: 'duration',
  steps: [],
  icf: 'd9203',
};

const guardian = { name: 'Әбенова Сәуле', relation: 'mother', phone: '', language: 'kk' } as const;
const consent = { kind: 'photo', givenOn: today, givenBy: 'Әбенова Сәуле', validTo: null } as const;
const mandate = {
  discipline: 'exercise',
  mode: 'individual',
  sessionsPerWeek: 2,
  minutes: 30,
  from: '2025-09-01' as Day,
  to: null,
} as const;
const wholeRecord = { staffId: null, childId: null, group: null, from: null, to: null };

/** Begins as a JPEG does; nothing looks further. */
const photo = Uint8Array.from({ length: 200 }, (_, place) => [0xff, 0xd8, 0xff][place] ?? 7);

/** Begins as WebM does. */
const clip = {
  mime: 'audio/webm;codecs=opus',
  audio: Uint8Array.from({ length: 200 }, (_unused, place) => [0x1a, 0x45, 0xdf, 0xa3][place] ?? 7),
} as const;
const spokenWord = { language: 'kk', key: 'өшіргіш' } as const;

/** What stands in the child's file and in the bank. */
async function fillFile(window: TestWindow, office: TestWindow, { goalId, childIds, roomId }: SmallSchool) {
  const { phaseId } = await window.call('goals.addPhase', { goalId, day: today, title: 'А' });
  const fields = { ...template, title: 'Құмыра' };
  const { templateId } = await window.call('goalBank.save', { templateId: null, fields });
  const [childId] = childIds;
  const file = { childId, guardianId: null, fields: guardian };
  const { guardianId } = await office.call('childFile.saveGuardian', file);
  const { consentId } = await office.call('childFile.giveConsent', { childId, fields: consent });
  const { mandateId } = await office.call('childFile.saveMandate', { childId, terms: mandate });
  const { photoId } = await office.call('childFile.setPhoto', { childId, image: photo });
  const group = { roomId, name: 'Шеңбер', childIds: [...childIds] };
  await office.call('voice.record', { ...spokenWord, ...clip });
  const { groupId } = await window.call('groups.save', { groupId: null, fields: group });
  return { phaseId, templateId, guardianId, consentId, mandateId, photoId, groupId };
}
type FileIds = Awaited<ReturnType<typeof fillFile>> &
  Awaited<ReturnType<typeof changeOthers>> & {
    readonly batchId: string;
    readonly leftChildId: ChildId;
    readonly erasureId: string;
    readonly strangerId: ChildId;
    readonly accessId: string;
    /** Folder that stands for a drive. */
    readonly stick: string;
    readonly starterId: CallInput<'draw.starter'>['starterId'];
  };

/** A page with one line on it. */
const line = { kind: 'stroke', id: 'a', tool: 'crayon', colour: '#1f1d1b', size: 16, seed: 1, pointer: 'touch' };
const drawnEntries = () => [
  { seq: 0, entry: beginEntry() },
  { seq: 1, entry: { kind: 'op', op: { ...line, points: [200, 200, 0, 0.5, 900, 600, 90, 0.5] } } },
];

function inputsFor(
  school: SmallSchool,
  { sessionId, finishedId, signedId, leftId, calledOffId }: SessionIds,
  drawingId: CallInput<'draw.open'>['drawingId'],
  {
    phaseId,
    templateId,
    guardianId,
    consentId,
    mandateId,
    photoId,
    groupId,
    starterId,
    batchId,
    leftChildId,
    erasureId,
    stick,
    otherRoomId,
    staffBatchId,
    roomBatchId,
    strangerId,
    accessId,
  }: FileIds,
): House['inputs'] {
  const { schoolId, roomId, specialistId, administratorId, childIds, goalId, seriesId } = school;
  const [childId] = childIds;
  const list = { search: 'а', roomId, archived: false };
  const person = { family: 'Ким', given: 'Анна', patronymic: '' };
  const plan = {
    roomId,
    staffId: specialistId,
    discipline: 'exercise',
    weekday: 5,
    start: '12:00',
    minutes: 30,
    from: today,
    to: null,
    childIds: [childId],
  } as const;
  const plannedFields = { ...plan, childIds: [...plan.childIds] };
  const childFields = {
    ...person,
    birthDate: '2016-02-29' as Day,
    className: '3А',
    language: 'kk' as const,
    pictogram: 'cat',
    roomId,
    enrolledFrom: '2025-09-01' as Day,
    enrolledTo: null,
    pmpkNumber: '',
    pmpkValidTo: null,
    languages: ['kk', 'ru'],
    ...noPmpkDetails,
  };
  const png = Uint8Array.from([0x89, 0x50, 0x4e, 0x47, ...Array.from({ length: 30 }, () => 0)]);
  const scope = { kind: 'room', roomId } as const;
  const sheet = { scope, discipline: null, month: '2026-04' as Month };

  // No file is read here: its handlers have tests of their own.
  const importRunId = '01900000-0000-7000-8000-000000000001';
  const importChoice = {
    draftId: importRunId,
    table: 0,
    columns: ['family', null, 'given'] as ('family' | 'given' | null)[],
  };
  const importMapping = { ...importChoice, rooms: { everyone: roomId }, hasStaff: false };
  const report = { place: { kind: 'all' }, by: 'room', from: '2026-04-01' as Day, to: today, step: 'month' } as const;
  return {
    'app.status': {},
    'audit.list': { ...wholeRecord, after: null },
    'audit.find': { text: 'айша' },
    'audit.details': { seq: 1 },
    'audit.check': {},
    'audit.export': { ...wholeRecord, format: 'plain', language: 'kk', withNames: false },
    'backup.list': {},
    'copies.state': {},
    'copies.drives': {},
    'copies.choose': { path: stick },
    'copies.leave': {},
    'copies.renewCode': {},
    'copies.printCode': { code: recoveryCode },
    'copies.find': {},
    'copies.pick': { title: 'Copy' },
    'copies.open': { id: 'f'.repeat(32), code: recoveryCode },
    'copies.close': {},
    'copies.restore': { id: 'f'.repeat(32) },
    'backup.take': {},
    'backup.preview': { name: askedBackup },
    'backup.restore': { name: askedBackup },
    'backup.restoreNewest': {},
    'erasure.list': {},
    'erasure.setPeriods': { periods: { ...startPeriods, notes: null } },
    'erasure.preview': { childId: leftChildId },
    'erasure.erase': {
      childId: leftChildId,
      kinds: ['identity'],
      reason: 'period_over',
      approverId: specialistId,
      approverPin: pins.specialist,
    },
    'erasure.print': { erasureId, name: 'Цой Лев', language: 'ru' },
    'backup.takeNote': {},
    'app.setLanguage': { language: 'en' },
    'app.openDemo': {},
    'app.setUpSchool': {
      language: 'kk',
      schoolName: 'Мектеп',
      rooms: [{ name: 'Кабинет', disciplines: ['pottery'] }],
      administrator: { ...person, pin: pins.administrator },
    },
    'app.printRecoveryCode': { recoveryCode },
    'app.recover': { recoveryCode, staffId: administratorId, pin: pins.next },
    'app.newRecoveryCode': {},
    'app.keepAside': {},
    'app.tryAgain': {},
    'app.chooseRoom': { roomId },
    'app.calibrate': { screen: '1920x1080@1', pixelsPerMm: 3.2 },
    'app.quit': {},
    'app.leaveDemo': {},
    'auth.tiles': { door: 'anyone' },
    'auth.signIn': { staffId: specialistId, pin: pins.specialist },
    'auth.signOut': {},
    'auth.touch': {},
    'auth.changePin': { oldPin: pins.specialist, newPin: pins.next },
    'auth.setLanguage': { language: 'en' },
    'children.list': list,
    'children.get': { childId },
    'children.save': {
      childId,
      fields: childFields,
    },
    'children.archive': { childId, archived: true },
    'childrenTogether.change': { childIds: [...school.childIds], action: { kind: 'nextYear' } },
    'childrenTogether.undo': { batchId },
    'lists.guardians': {},
    'lists.groups': {},
    'childrenTogether.leaveElsewhere': { childIds: [childId], batchId: null },
    'childrenTogether.stays': { childId },
    'childrenTogether.doubles': {},
    'childrenTogether.mergePreview': { keptId: childId, goneId: school.childIds[1] },
    'childrenTogether.merge': {
      keptId: childId,
      goneId: school.childIds[1],
      fields: childFields,
      decided: [],
      mandates: [],
    },
    'staffTogether.change': { staffIds: [specialistId], action: { kind: 'archive', archived: true } },
    'staffTogether.undo': { batchId: staffBatchId },
    'roomsTogether.archive': { roomIds: [otherRoomId], archived: true },
    'roomsTogether.moveEffect': { roomIds: [otherRoomId], schoolId },
    'roomsTogether.move': { roomIds: [otherRoomId], schoolId },
    'roomsTogether.undo': { batchId: roomBatchId },
    'staff.list': list,
    'staff.save': {
      staffId: specialistId,
      fields: {
        ...person,
        role: 'specialist',
        specialism: 'psychologist',
        language: 'ru',
        pictogram: 'owl',
        roomIds: [roomId],
      },
      pin: pins.next,
    },
    'staff.archive': { staffId: specialistId, archived: true },
    'rooms.list': { archived: false },
    'rooms.save': { roomId, fields: { schoolId, name: 'Кабинет 2', disciplines: ['art'] } },
    'rooms.archive': { roomId, archived: true },
    'sessions.today': { roomId, day: today },
    'sessions.resume': { roomId },
    'sessions.openPlanned': { seriesId, day: today },
    'sessions.startUnplanned': { roomId, discipline: 'exercise', childIds: [childId], minutes: 30 },
    'sessions.get': { sessionId },
    'sessions.mark': { sessionId, childId, status: 'late' },
    'sessions.record': {
      sessionId,
      childId,
      goalId: null,
      goalIds: [],
      observation: { kind: 'repetitions', count: 3 },
    },
    'sessions.stop': { sessionId, childId, goalId: null, goalIds: [], of: 'duration' },
    'sessions.details': { sessionId, childId: childIds[2], arrivedAt: '09:05', leftAt: null, reason: '' },
    'sessions.pause': { sessionId, isPaused: true },
    'sessions.noteOf': { sessionId, childId },
    'sessions.note': { sessionId, childId, splice: { length: 0, at: 0, removed: '', inserted: 'Жақсы күн' } },
    'sessions.undo': { sessionId, what: 'last' },
    'sessions.alsoNow': { roomId, childIds: [...childIds], minutes: 30 },
    'sessions.formerFinish': { sessionId },
    'sessions.finish': { sessionId, outcome: 'held', minutes: 40 },
    'certify.unsigned': {},
    'certify.countUnsigned': {},
    'certify.sign': { sessionIds: [finishedId], pin: pins.specialist },
    'certify.unlock': { sessionId: signedId, reason: 'Ошибка в отметке' },
    'certify.reopen': { sessionId: finishedId },
    'certify.history': { sessionId: signedId },
    'certify.signers': {},
    'certify.ofSpecialist': { staffId: specialistId, signedIn: '2026-04' as Month },
    'certify.signFor': { sessionIds: [leftId], pin: pins.administrator, reason: 'Уволился' },
    'certify.handOver': { sessionIds: [leftId], staffId: specialistId, reason: 'Провёл на замене' },
    'makeUps.list': { roomId },
    'makeUps.countOwed': { roomId },
    'makeUps.ofSession': { sessionId: calledOffId },
    'makeUps.decide': { sessionId: calledOffId, childId, decision: 'waived', reason: 'Семья против' },
    'makeUps.start': { sessionId: calledOffId, childIds: [childId] },
    'goals.list': { childId },
    'goals.get': { goalId },
    'goals.save': { goalId, childId, fields: newGoalFields('speech_therapy', 'Звук [л]', today) },
    'goals.archive': { goalId },
    'goals.restore': { goalId },
    'goals.addPhase': { goalId, day: today, title: 'Жаңа тәсіл' },
    'goals.removePhase': { phaseId },
    'goalBank.list': { discipline: 'pottery' },
    'goalBank.save': { templateId: null, fields: template },
    'goalBank.archive': { templateId, archived: true },
    'plan.list': { roomId },
    'plan.week': { roomId, day: today },
    'plan.myMinutes': { day: today },
    'plan.checkMove': { seriesId, day: today, toDay: '2026-04-23' as Day, toStart: '09:00' },
    'plan.moveOccurrence': { seriesId, day: today, toDay: '2026-04-23' as Day, toStart: '09:00', reason: 'а' },
    'plan.cancelOccurrence': { seriesId, day: today, reason: 'а' },
    'plan.restoreOccurrence': { seriesId, day: today },
    'plan.elsewhere': { childId },
    'plan.leaveElsewhere': { childId },
    'plan.export': { staffId: specialistId, language: 'ru' },
    'plan.conflicts': { seriesId: null, fields: plannedFields },
    'plan.save': { seriesId: null, fields: plannedFields },
    'plan.end': { seriesId, lastDay: today },
    'calendar.list': {},
    'calendar.effect': { changes: [{ schoolId, was: calendarKz2025, calendar: changedCalendar }] },
    'calendar.write': { changes: [{ schoolId, was: calendarKz2025, calendar: changedCalendar }] },
    'childFile.get': { childId },
    'childFile.saveGuardian': { childId, guardianId: null, fields: guardian },
    'childFile.removeGuardian': { guardianId },
    'childFile.giveConsent': { childId, fields: consent },
    'childFile.withdrawConsent': { consentId, day: today },
    'childFile.saveMandate': { childId, terms: { ...mandate, from: today } },
    'childFile.endMandate': { mandateId, lastDay: today },
    'childFile.setPhoto': { childId, image: photo },
    'childFile.removePhoto': { childId },
    'draw.photos': {},
    'draw.photo': { photoId },
    'groups.list': { roomId },
    'groups.save': { groupId: null, fields: { roomId, name: 'Жұптар', childIds: [childId] } },
    'groups.archive': { groupId, archived: true },
    'search.find': { text: 'а' },
    'handProfile.get': { childId },
    'handProfile.set': { childId, profile: { ...DEFAULT_PROFILE, look: 'plain' } },
    'draw.children': { roomId },
    'draw.enter': { childId },
    'draw.gallery': {},
    'draw.create': {},
    'draw.open': { drawingId },
    'draw.storedInk': { drawingId },
    'draw.storeInk': { drawingId, ink: { entries: 1, scale: 0.5, png: new Uint8Array(20) } },
    'draw.append': { drawingId, entries: [{ seq: 2, entry: { kind: 'undo' } }] },
    'draw.thumbnail': { drawingId, entries: 2, png: new Uint8Array(20) },
    'draw.bin': { drawingId, binned: true },
    'draw.leave': { staffId: specialistId, pin: pins.specialist },
    'draw.adultComes': { staffId: specialistId, pin: pins.specialist },
    'draw.adultGoes': {},
    'draw.starters': {},
    'draw.starter': { starterId },
    'draw.makeStarter': { drawingId, way: 'trace', title: 'Менің суретім', picture: new Uint8Array(20) },
    'starters.list': {},
    'starters.archive': { starterId, archived: true },
    'draw.copy': { drawingId },
    'draw.links': { drawingId },
    'draw.link': { drawingId, sessionId, goalId },
    'draw.outFacts': { drawingId },
    'draw.saveOut': { drawingId, as: 'png', bytes: png, language: 'ru', isForFamilyOnly: true },
    'drawings.list': { childId, binned: false },
    'drawings.open': { drawingId },
    'drawings.restore': { drawingId },
    'drawings.links': { drawingId },
    'drawings.link': { drawingId, sessionId, goalId },
    'drawings.outFacts': { drawingId },
    'drawings.saveOut': { drawingId, as: 'pdf', bytes: png, language: 'kk', isForFamilyOnly: true },
    'draw.adultStays': {},
    'draw.binned': {},
    'draw.profile': {},
    'draw.spokenWords': {},
    'draw.spokenWord': { key: spokenWord.key },
    'voice.list': { language: 'kk' },
    'voice.clip': spokenWord,
    'voice.record': { ...spokenWord, ...clip },
    'voice.remove': spokenWord,
    'voice.microphone': {},
    'voice.setSilent': { isSilent: true },
    'draw.setProfile': { profile: { ...DEFAULT_PROFILE, buttonMm: 30 } },
    'progress.periods': { childId },
    'progress.goals': { childId },
    'progress.overview': { childId, from: '2026-03-30' as Day, to: today },
    'progress.timeline': { childId, before: null, discipline: null, limit: 20 },
    'progress.note': { sessionId: signedId, childId },
    'progress.drawings': { childId },
    'progress.thumbnail': { drawingId },
    'progress.storeThumbnail': { drawingId, entries: 2, png: new Uint8Array(16) },
    'progress.disciplines': { childId },
    'progress.reportDefaults': { childId },
    'progress.report': {
      childId,
      from: '2026-03-30' as Day,
      to: today,
      audience: 'parents',
      language: 'kk',
      goalIds: [goalId],
      drawingIds: [drawingId],
      text: 'Жақсы',
      isForFamilyOnly: true,
      as: 'pdf',
    },
    'attendance.choices': { kind: 'class' },
    'attendance.month': sheet,
    'attendance.correct': { sessionId: finishedId, childId, status: 'absent_ill', reason: 'Справка' },
    'attendance.takeBackCorrection': { sessionId: signedId, childId },
    'attendance.unmarked': { month: '2026-04' as Month, roomId: null },
    'attendance.close': {
      what: 'did_not_take_place',
      seriesId,
      day: '2026-04-15' as Day,
      outcome: 'cancelled',
      marks: [],
      reason: 'Карантин',
    },
    'attendance.behind': { scope, discipline: null, roomId: null, childId, from: today, to: today },
    'attendance.export': { ...sheet, format: 'csv', languages: ['ru'] },
    'attendance.print': { ...sheet, languages: ['ru', 'kk'] },
    'exports.make': {
      what: { kind: 'rooms', schoolId: null, month: sheet.month },
      format: 'plain',
      languages: ['kk'],
      withNames: false,
    },
    'exports.stop': {},
    'exportLeave.of': { staffId: specialistId },
    'exportLeave.set': { staffId: specialistId, kind: 'drawings', isAllowed: false },
    'exportLeave.mine': {},
    'staff.givePin': { staffId: specialistId },
    'emergency.find': { text: 'Досанов' },
    'emergency.open': { strangerId, why: 'colleague_away', words: 'Болеет логопед' },
    'rights.print': { language: 'kk' },
    'emergency.mine': {},
    'emergency.end': { accessId },
    'emergency.list': {},
    'emergency.endForOther': { accessId },
    'template.read': { schoolId: school.schoolId },
    'template.save': { schoolId: school.schoolId, template: defaultTemplate },
    'imports.choose': { what: 'file', language: 'kk' },
    'imports.stop': {},
    'imports.forget': {},
    'imports.places': importChoice,
    'imports.preview': importMapping,
    'imports.run': { ...importMapping, stamp: 'a', skipped: [] },
    'imports.list': {},
    'imports.undo': { runId: importRunId },
    'imports.template': { format: 'csv', language: 'kk' },
    'reports.read': report,
    'reports.terms': { place: { kind: 'all' }, year: 2025 },
    'reports.behind': { place: report.place, by: 'room', from: today, to: today, lineId: null, figure: 'held' },
    'reports.export': { ...report, view: 'overview', figure: null, order: null, format: 'csv', languages: ['ru'] },
    'reports.print': { ...report, view: null, figure: null, order: null, languages: ['ru', 'kk'] },
  };
}

/** Everything in the database, as text: two of them are equal when nothing happened between. */
export function contentOf({ app }: TestApp): string {
  const { database } = app.store;
  const tables = database
    .prepare<[], string>(
      "SELECT name FROM sqlite_schema WHERE type = 'table' AND name NOT LIKE 'sqlite_%' ORDER BY name",
    )
    .pluck()
    .all();
  return JSON.stringify(tables.map((table) => [table, database.prepare(`SELECT * FROM ${table}`).all()]));
}

/** As {@link contentOf}, without the record of what was done and refused. */
export function factsOf(testApp: TestApp): string {
  const tables: [string, unknown[]][] = JSON.parse(contentOf(testApp));
  return JSON.stringify(tables.filter(([name]) => !name.startsWith('event')));
}

export function countEvents({ app }: TestApp): number {
  return app.store.database.prepare<[], number>('SELECT count(*) FROM event').pluck().get() ?? 0;
}

/** Somebody for whom the call does something. */
export function allowedRole(name: CallName): Role {
  if (name === 'app.quit') return 'specialist';
  const { allow } = contract[name];
  return (
    (['child', 'accompanied_child', 'specialist', 'administrator', 'nobody'] as const).find((role) =>
      allow.includes(role),
    ) ?? 'nobody'
  );
}
