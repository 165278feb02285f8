import { beforeEach, describe, expect, it } from 'vitest';
import { newId } from '../../../../src/data/app.ts';
import { insertStaff, writePin, writeStaffArchived, writeStaffRooms } from '../../../../src/data/db/queries/staff.ts';
import { namesFor } from '../../../../src/data/services/names.ts';
import type { Month } from '../../../../src/shared/domain/day.ts';
import type { SessionId, StaffId } from '../../../../src/shared/domain/ids.ts';
import type { TestWindow } from '../../../support/test-app.ts';
import { pinHash, pins } from '../pins.ts';
import { correct, countRows, createRoom, type Room } from './sessions/room.ts';

let room: Room;
let office: TestWindow;
let sessionId: SessionId;
let substituteId: StaffId;

beforeEach(async () => {
  room = createRoom();
  const { database } = room.testApp.app.store;
  writePin(database, room.school.specialistId, await pinHash(pins.specialist));
  writePin(database, room.school.administratorId, await pinHash(pins.administrator));
  substituteId = addSubstitute(room);
  office = room.testApp.window().become('administrator', room.school.administratorId);
  sessionId = await room.steps.open(room.school.seriesId);
  await room.steps.record(sessionId, room.school.childIds[0], correct, room.school.goalId);
});

const month = '2026-04' as Month;
const leave = () =>
  writeStaffArchived(room.testApp.app.store.database, room.school.specialistId, '2026-04-22T08:00:00');
const signFor = (ids: readonly SessionId[] = [sessionId], pin: string = pins.administrator, reason = 'Уволился') =>
  office.call('certify.signFor', { sessionIds: [...ids], pin, reason });
const handOver = (staffId: StaffId, reason = 'Провёл на замене') =>
  office.call('certify.handOver', { sessionIds: [sessionId], staffId, reason });
const listOf = (staffId: StaffId, signedIn: Month | null = null) =>
  office.call('certify.ofSpecialist', { staffId, signedIn });

describe('the list of the office', () => {
  it('counts what each specialist has left unsigned, and finds the same sessions signed in their month', async () => {
    await room.steps.finish(sessionId);
    const counts = async () => (await office.call('certify.signers', {})).map((one) => [one.staffId, one.unsigned]);
    expect(await counts()).toEqual([
      [room.school.specialistId, 1],
      [substituteId, 0],
    ]);
    expect(await listOf(room.school.specialistId)).toMatchObject({
      count: 1,
      items: [{ sessionId, day: '2026-04-22', roomName: 'Кабинет 1', heldBy: null, isSigned: false }],
    });
    await room.window.call('certify.sign', { sessionIds: [sessionId], pin: pins.specialist });
    expect(await counts()).toContainEqual([room.school.specialistId, 0]);
    expect((await listOf(room.school.specialistId)).items).toEqual([]);
    expect((await listOf(room.school.specialistId, month)).items).toMatchObject([{ sessionId, isSigned: true }]);
    expect((await listOf(room.school.specialistId, '2026-03' as Month)).items).toEqual([]);
  });

  it('says who held a session of somebody else', async () => {
    const other = room.testApp.window().become('specialist', substituteId);
    await other.call('sessions.finish', { sessionId, outcome: 'held', minutes: null });
    expect((await listOf(room.school.specialistId)).items[0]?.heldBy).toContain('Алмасов');
  });
});

describe('signing for a specialist who left', () => {
  it('is on record as signed by the administrator, for whom and why, and can be unlocked', async () => {
    await room.steps.finish(sessionId);
    leave();
    expect(await signFor()).toEqual({ signed: 1 });
    expect(await signFor()).toEqual({ signed: 0 });
    expect(countRows(room, 'certificate')).toBe(1);
    const history = () => office.call('certify.history', { sessionId });
    const [certificate] = (await history()).certificates;
    expect(certificate).toMatchObject({ onBehalf: { reason: 'Уволился' }, unlocked: null });
    expect(certificate?.staffName).toContain('administrator');
    expect(certificate?.onBehalf?.ofName).toContain('specialist');
    await office.call('certify.unlock', { sessionId, reason: 'Ошибка в отметке' });
    expect((await history()).certificates[0]).toMatchObject({
      onBehalf: { reason: 'Уволился' },
      unlocked: { reason: 'Ошибка в отметке' },
    });
  });

  it('is refused while the specialist works here, before looking at the PIN', async () => {
    await room.steps.finish(sessionId);
    await expect(signFor([sessionId], pins.next)).rejects.toMatchObject({ code: 'signs_oneself' });
  });

  it('is refused for what is not finished, by a wrong PIN, without a reason, and to a specialist', async () => {
    leave();
    await expect(signFor()).rejects.toMatchObject({ code: 'session_unfinished' });
    await room.steps.finish(sessionId);
    await expect(signFor([sessionId], pins.next)).rejects.toMatchObject({ code: 'wrong_pin' });
    await expect(signFor([sessionId], pins.administrator, ' a ')).rejects.toMatchObject({ code: 'bad_input' });
    const input = { sessionIds: [sessionId], pin: pins.specialist, reason: 'Уволился' };
    await expect(room.window.call('certify.signFor', input)).rejects.toMatchObject({ code: 'not_allowed' });
    expect(countRows(room, 'certificate')).toBe(0);
  });
});

describe('handing a session to who held it', () => {
  it('makes it theirs to sign, once', async () => {
    await room.steps.finish(sessionId);
    expect(await handOver(substituteId)).toEqual({ handed: 1 });
    expect(await handOver(substituteId)).toEqual({ handed: 0 });
    expect((await room.steps.get(sessionId)).staffId).toBe(substituteId);
    expect((await listOf(room.school.specialistId)).items).toEqual([]);
    writePin(room.testApp.app.store.database, substituteId, await pinHash(pins.next));
    const sign = { sessionIds: [sessionId] };
    await expect(room.window.call('certify.sign', { ...sign, pin: pins.specialist })).rejects.toMatchObject({
      code: 'not_your_session',
    });
    const other = room.testApp.window().become('specialist', substituteId);
    expect(await other.call('certify.sign', { ...sign, pin: pins.next })).toEqual({ signed: 1 });
  });

  it('is refused for what is signed, and to nobody who works here', async () => {
    await room.steps.finish(sessionId);
    await expect(handOver(room.school.administratorId)).rejects.toMatchObject({ code: 'not_found' });
    await expect(handOver(substituteId, '')).rejects.toMatchObject({ code: 'bad_input' });
    await room.window.call('certify.sign', { sessionIds: [sessionId], pin: pins.specialist });
    await expect(handOver(substituteId)).rejects.toMatchObject({ code: 'session_certified' });
    leave();
    await office.call('certify.unlock', { sessionId, reason: 'Ошибка' });
    writeStaffArchived(room.testApp.app.store.database, substituteId, '2026-04-22T08:00:00');
    await expect(handOver(substituteId)).rejects.toMatchObject({ code: 'not_found' });
  });
});

function addSubstitute({ testApp, school }: Room): StaffId {
  const id = newId(testApp.app) as StaffId;
  const name = { family: 'Алмасов', given: 'Тест', patronymic: '' };
  const rest = { role: 'specialist', specialism: 'speech_therapist', language: 'ru', pictogram: 'owl' } as const;
  insertStaff(testApp.app.store.database, { id, ...name, ...namesFor(name), ...rest });
  writeStaffRooms(testApp.app.store.database, id, [school.roomId]);
  return id;
}
