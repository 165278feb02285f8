/** Whose rows: each call that names a child, a session, a goal, a room ... is tried by somebody who works elsewhere. */
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { subjectsOf } from '../../../src/data/access/subjects.ts';
import { insertRoom, insertSchool } from '../../../src/data/db/queries/school.ts';
import { writeStaffRooms } from '../../../src/data/db/queries/staff.ts';
import type { StaffRole } from '../../../src/shared/domain/staff.ts';
import { type CallName, callNames, contract } from '../../../src/shared/ipc/contract/index.ts';
import { contentOf, type House, openHouse } from './call-inputs.ts';

let house: House;
beforeEach(async () => {
  house = await openHouse();
});
afterEach(() => house.testApp.close());

const inRooms = callNames.filter((call) => contract[call].allow.includes('specialist'));
const named = (call: CallName) => subjectsOf(house.inputs[call]);
const isAboutRows = (call: CallName) => named(call).length > 0;

const anotherRoom = '01900000-0000-7000-8000-0000000000a1';
const anotherSchool = '01900000-0000-7000-8000-0000000000a2';
type Place = 'room of the same school' | 'another school';

/** The people of the house work elsewhere now, and somebody else held what they held. */
function moveAway(role: StaffRole, place: Place): void {
  const { database } = house.testApp.app.store;
  const { schoolId, specialistId, administratorId } = house.school;
  insertSchool(database, { id: anotherSchool, name: 'Мектеп 2', sort_key: '2' });
  const school = place === 'another school' ? anotherSchool : schoolId;
  insertRoom(database, {
    id: anotherRoom,
    school_id: school,
    name: 'Кабинет 2',
    sort_key: '2',
    disciplines: '["art"]',
  });
  const staffId = house.windowOf(role).connection.staffId ?? specialistId;
  writeStaffRooms(database, staffId, [anotherRoom]);
  database.prepare('UPDATE session SET staff_id = ?').run(administratorId);
  database.prepare('UPDATE series SET staff_id = ?').run(administratorId);
}

const ask = (role: StaffRole, call: CallName) =>
  house.testApp.dispatch(house.windowOf(role).connection, { id: 1, call, input: house.inputs[call] });

describe('a specialist of another room', () => {
  it('is refused each row by each call that names one, as if there were none', async () => {
    moveAway('specialist', 'room of the same school');
    const before = contentOf(house.testApp);
    const tried = inRooms.filter((call) => contract[call].allow.length < 7 && isAboutRows(call));
    expect(tried.length).toBeGreaterThan(60);
    for (const call of tried)
      expect(await ask('specialist', call), call).toMatchObject({ ok: false, error: 'not_found' });
    expect(contentOf(house.testApp)).toBe(before);
  });

  it('meets no child of others in what names nothing', async () => {
    moveAway('specialist', 'room of the same school');
    const ids = [...house.school.childIds, house.school.roomId, house.school.goalId];
    const window = house.windowOf('specialist');
    const answers = [
      await window.call('children.list', { search: '', roomId: null, archived: false }),
      await window.call('rooms.list', { archived: false }),
      await window.call('search.find', { text: 'а' }),
      await window.call('certify.unsigned', {}),
    ];
    for (const id of ids) expect(JSON.stringify(answers)).not.toContain(id);
    const status = await window.call('app.status', {});
    expect(status.state === 'ready' && status.rooms.map(({ id }) => id)).toEqual([anotherRoom]);
  });

  it('still reaches what they logged themselves, and nobody in it elsewhere', async () => {
    const { specialistId, childIds } = house.school;
    moveAway('specialist', 'room of the same school');
    const { sessionId } = house.inputs['sessions.get'];
    house.testApp.app.store.database.prepare('UPDATE session SET staff_id = ?').run(specialistId);
    const window = house.windowOf('specialist');
    await expect(window.call('sessions.noteOf', { sessionId, childId: childIds[0] })).resolves.toBeTruthy();
    await expect(window.call('childFile.get', { childId: childIds[0] })).rejects.toMatchObject({ code: 'not_found' });
    await expect(window.call('drawings.link', house.inputs['drawings.link'])).rejects.toMatchObject({
      code: 'not_found',
    });
  });

  it('reaches a child of another room who is in the plan of theirs, until that ends', async () => {
    const { childIds, seriesId } = house.school;
    moveAway('specialist', 'room of the same school');
    const { database } = house.testApp.app.store;
    const get = () => house.windowOf('specialist').call('children.get', { childId: childIds[0] });
    database.prepare('UPDATE series SET room_id = ? WHERE id = ?').run(anotherRoom, seriesId);
    await expect(get()).resolves.toMatchObject({ id: childIds[0] });
    database.prepare("UPDATE series SET to_day = '2026-04-21' WHERE id = ?").run(seriesId);
    await expect(get()).rejects.toMatchObject({ code: 'not_found' });
  });
});

describe('a lead specialist', () => {
  it('reaches every room of the own school', async () => {
    moveAway('lead_specialist', 'room of the same school');
    for (const call of inRooms.filter(isAboutRows)) {
      const reply = await ask('lead_specialist', call);
      expect(reply?.ok || reply?.error !== 'not_found', call).toBe(true);
    }
  });

  it('is refused those of another school', async () => {
    moveAway('lead_specialist', 'another school');
    const before = contentOf(house.testApp);
    for (const call of inRooms.filter((name) => contract[name].allow.length < 7 && isAboutRows(name)))
      expect(await ask('lead_specialist', call), call).toMatchObject({ ok: false, error: 'not_found' });
    expect(contentOf(house.testApp)).toBe(before);
  });

  it('unlocks what others signed, which a specialist may not', async () => {
    const { sessionId } = house.inputs['certify.unlock'];
    const lead = house.windowOf('lead_specialist');
    await lead.call('certify.unlock', { sessionId, reason: 'Ошибка в отметке' });
    expect((await lead.call('sessions.get', { sessionId })).certifiedAt).toBeNull();
  });
});

describe('an administrator', () => {
  const secrets = ['Жақсы күн', 'Звук [р]', 'repetitions'];

  it('gets no note, no observation and no goal in any answer', async () => {
    const { sessionId } = house.inputs['certify.history'];
    const lead = house.windowOf('lead_specialist');
    expect(JSON.stringify(await lead.call('certify.history', { sessionId }))).toContain('Жақсы күн');
    for (const call of callNames.filter((name) => contract[name].allow.includes('administrator'))) {
      if (/^(app\.(leaveDemo|quit)|auth\.signOut|draw\.|backup\.|staff\.save)/.test(call)) continue;
      const text = JSON.stringify(await ask('administrator', call));
      for (const secret of secrets) expect(text, call).not.toContain(secret);
    }
  });

  it('meets guardians nowhere but in the file that the office itself keeps', async () => {
    const reads = /(list|get|read|month|behind|today|week|find|history|choices|signers|ofSpecialist|preview)/i;
    const calls = callNames.filter((name) => contract[name].allow.includes('administrator') && reads.test(name));
    expect(calls).toContain('childFile.get');
    for (const call of calls) {
      if (call === 'childFile.get' || call === 'lists.guardians' || call.startsWith('backup.')) continue;
      expect(JSON.stringify(await ask('administrator', call)), call).not.toContain('Әбенова Сәуле');
    }
  });
});

describe('a device administrator', () => {
  it('may make no call that names a child or what is about one, and meets none', async () => {
    const names = ['Әбенова', 'Ёлкин', 'Қасымов', 'Айша', 'Егор', 'Нұрлан'];
    const calls = callNames.filter((name) => contract[name].allow.includes('device_administrator'));
    expect(calls.length).toBeGreaterThan(20);
    for (const call of calls) {
      if (contract[call].allow.length === 7) continue;
      const about = named(call).map(({ kind }) => kind);
      expect(
        about.filter((kind) => kind !== 'room'),
        call,
      ).toEqual([]);
      if (/^(app\.quit|auth\.signOut|backup\.)/.test(call)) continue;
      const text = JSON.stringify(await ask('device_administrator', call));
      for (const name of names) expect(text, call).not.toContain(name);
    }
  });
});

describe('an id', () => {
  it('in a field that nobody decided about is refused, however deep it lies', () => {
    const id = '01900000-0000-7000-8000-000000000000';
    expect(() => subjectsOf({ fields: [{ whoeverId: id }] })).toThrow('not_allowed');
    expect(() => subjectsOf({ toString: id })).toThrow('not_allowed');
    expect(subjectsOf({ fields: [{ childIds: [id, id] }], starterId: id })).toHaveLength(2);
  });
});
