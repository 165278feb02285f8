/** A record of another room in an emergency: opened at once, read only, for a while that no clock makes longer, on record. */
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { isOpenedInEmergency } from '../../../../src/data/access/emergency.ts';
import { insertRoom } from '../../../../src/data/db/queries/school.ts';
import { writeStaffRooms } from '../../../../src/data/db/queries/staff.ts';
import { emergencyHours } from '../../../../src/shared/domain/emergency.ts';
import { callNames, contract } from '../../../../src/shared/ipc/contract/index.ts';
import type { TestWindow } from '../../../support/test-app.ts';
import { factsOf, type House, openHouse } from '../call-inputs.ts';

let house: House;
let me: TestWindow;
let office: TestWindow;
const elsewhere = '01900000-0000-7000-8000-0000000000a1';

/** The specialist works in another room of the school now; somebody else held what was held. */
beforeEach(async () => {
  house = await openHouse();
  const { database } = house.testApp.app.store;
  const { schoolId, specialistId, administratorId } = house.school;
  insertRoom(database, {
    id: elsewhere,
    school_id: schoolId,
    name: 'Кабинет 2',
    sort_key: '2',
    disciplines: '["art"]',
  });
  writeStaffRooms(database, specialistId, [elsewhere]);
  database.prepare('UPDATE session SET staff_id = ?').run(administratorId);
  database.prepare('UPDATE series SET staff_id = ?').run(administratorId);
  me = house.windowOf('specialist');
  office = house.windowOf('administrator');
});
afterEach(() => house.testApp.close());

const childOf = () => house.school.childIds[0];
const open = () => me.call('emergency.open', { strangerId: childOf(), why: 'colleague_away', words: 'Логопед болеет' });
const reads = () => me.call('childFile.get', { childId: childOf() });
const kinds = async () => {
  const all = { staffId: null, childId: childOf(), group: null, from: null, to: null, after: null };
  return (await house.windowOf('administrator').call('audit.list', all)).rows;
};

describe('emergency access', () => {
  it('opens the record at once, and what a colleague wrote in it; from the request to the end it is on record', async () => {
    await expect(reads()).rejects.toMatchObject({ code: 'not_found' });
    const [found] = await me.call('emergency.find', { text: 'әбен' });
    expect(found).toMatchObject({ childId: childOf(), roomName: 'Кабинет 1' });
    const { accessId } = await open();
    await reads();
    await reads();
    const { sessionId } = house.inputs['certify.history'];
    expect((await me.call('progress.note', { sessionId, childId: childOf() })).text).toContain('Жақсы күн');
    const listed = async () => (await office.call('emergency.list', {})).find(({ id }) => id === accessId);
    expect(await listed()).toMatchObject({
      words: 'Логопед болеет',
      openings: 2,
      end: null,
    });
    await me.call('emergency.end', { accessId });
    await expect(reads()).rejects.toMatchObject({ code: 'not_found' });
    const told = (await kinds()).slice(0, 4).map(({ kind, more }) => [kind, more]);
    expect(told).toEqual([
      ['emergency.ended', 'person'],
      ['child.opened_in_emergency', 'notes'],
      ['child.opened_in_emergency', 'file'],
      ['emergency.opened', 'colleague_away'],
    ]);
    expect((await listed())?.end).toMatchObject({ by: 'person' });
  });

  it('opens this child only, for reading only, and takes nothing out', async () => {
    await open();
    const before = factsOf(house.testApp);
    const [, other] = house.school.childIds;
    await expect(me.call('childFile.get', { childId: other })).rejects.toMatchObject({ code: 'not_found' });
    for (const call of callNames) {
      const input = house.inputs[call];
      if (!contract[call].allow.includes('specialist') || contract[call].allow.length === 7) continue;
      if (!JSON.stringify(input).includes(childOf()) || isOpenedInEmergency(call)) continue;
      if (call === 'emergency.open') continue;
      const reply = await house.testApp.dispatch(me.connection, { id: 1, call, input });
      expect(reply, call).toMatchObject({ ok: false });
    }
    expect(factsOf(house.testApp)).toBe(before);
    for (const call of callNames.filter(isOpenedInEmergency)) expect(contract[call].takesOut, call).toBeUndefined();
  });

  it('is not for who is reached anyway, for another school, or a second time', async () => {
    await open();
    await expect(open()).rejects.toMatchObject({ code: 'already_exists' });
    writeStaffRooms(house.testApp.app.store.database, house.school.specialistId, [elsewhere, house.school.roomId]);
    const own = { strangerId: house.school.childIds[1], why: 'other', words: 'x' } as const;
    await expect(me.call('emergency.open', own)).rejects.toMatchObject({ code: 'not_found' });
    expect(await me.call('emergency.find', { text: 'ё' })).toEqual([]);
  });

  it('ends by itself after its hours, and never after midnight', async () => {
    await open();
    house.testApp.setNow('2026-04-22T16:59:59');
    me.become('specialist', house.school.specialistId);
    await reads();
    house.testApp.setNow('2026-04-22T17:00:00');
    await expect(reads()).rejects.toMatchObject({ code: 'not_found' });
    expect(emergencyHours).toBe(8);
    house.testApp.setNow('2026-04-22T21:00:00');
    me.become('specialist', house.school.specialistId);
    await open();
    house.testApp.setNow('2026-04-22T23:59:59.500');
    me.become('specialist', house.school.specialistId);
    await reads();
    house.testApp.setNow('2026-04-23T00:00:00');
    await expect(reads()).rejects.toMatchObject({ code: 'not_found' });
    expect((await kinds()).filter(({ more }) => more === 'time')).toHaveLength(2);
  });

  it.each(['a minute', 'six hours', 'a year'])('ends when the clock is moved back by %s', async (how) => {
    await open();
    house.testApp.setNow('2026-04-22T15:30:00');
    me.become('specialist', house.school.specialistId);
    await reads();
    const back = {
      'a minute': '2026-04-22T15:29:00',
      'six hours': '2026-04-22T09:30:00',
      'a year': '2025-04-22T09:00:00',
    };
    house.testApp.setNow(back[how as keyof typeof back]);
    me.become('specialist', house.school.specialistId);
    await expect(reads()).rejects.toMatchObject({ code: 'not_found' });
    // Nor does it begin again when the clock is right once more.
    house.testApp.setNow('2026-04-22T15:31:00');
    me.become('specialist', house.school.specialistId);
    await expect(reads()).rejects.toMatchObject({ code: 'not_found' });
    expect((await kinds()).some(({ kind, more }) => kind === 'emergency.ended' && more === 'clock')).toBe(true);
  });

  it('lasts where a time server puts the clock right by a second', async () => {
    await open();
    house.testApp.setNow('2026-04-22T08:59:59');
    await expect(reads()).resolves.toBeTruthy();
  });

  it('is seen by the person and ended by an administrator, but not by another colleague', async () => {
    const { accessId } = await open();
    const mine = await me.call('emergency.mine', {});
    expect(mine.find(({ id }) => id === accessId)).toMatchObject({
      until: '2026-04-22T17:00:00',
      secondsLeft: 8 * 3600,
    });
    const other = house.testApp.window().become('specialist', house.school.administratorId);
    await expect(other.call('emergency.end', { accessId })).rejects.toMatchObject({ code: 'not_found' });
    await office.call('emergency.endForOther', { accessId });
    await expect(reads()).rejects.toMatchObject({ code: 'not_found' });
    expect((await me.call('emergency.mine', {})).some(({ id }) => id === accessId)).toBe(false);
  });
});
