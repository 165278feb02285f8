/** What leaves the app, kind by kind: asked for each person, refused by default, and on record. */
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { leaveOf } from '../../../../src/data/access/require-leave.ts';
import { writeStaffArchived } from '../../../../src/data/db/queries/staff.ts';
import { exportKinds, mayTakeOut } from '../../../../src/shared/domain/export-kind.ts';
import { staffRoles } from '../../../../src/shared/domain/staff.ts';
import type { Role } from '../../../../src/shared/ipc/contract/call.ts';
import { type CallName, callNames, contract } from '../../../../src/shared/ipc/contract/index.ts';
import { exportsOfferedTo } from '../../../../src/shared/ipc/contract/offered.ts';
import { allowedRole, factsOf, type House, openHouse } from '../call-inputs.ts';

let house: House;
beforeEach(async () => {
  house = await openHouse();
});
afterEach(() => house.testApp.close());

const takingOut = callNames.filter((name) => contract[name].takesOut);
const ask = (role: Role, call: CallName) =>
  house.testApp.dispatch(house.windowOf(role).connection, { id: 1, call, input: house.inputs[call] });

/** Files and papers that tell of nobody. */
const tellsOfNobody: readonly CallName[] = [
  'app.printRecoveryCode',
  'copies.printCode',
  'imports.template',
  'rights.print',
];

describe('leave to take out', () => {
  it('is asked for by every call that saves a file or prints', async () => {
    const { host } = house.testApp.app;
    let isOut = false;
    const seen: CallName[] = [];
    const watched = (['saveFile', 'print', 'chooseFile', 'renderPdf'] as const).map((name) => {
      const real = host[name] as (...given: unknown[]) => Promise<unknown>;
      return [name, (...given: unknown[]) => ((isOut = true), real(...given))] as const;
    });
    Object.assign(host, Object.fromEntries(watched));
    for (const call of callNames) {
      if (/^(app\.(leaveDemo|quit)|auth\.signOut|backup\.)/.test(call)) continue;
      isOut = false;
      await ask(allowedRole(call), call);
      if (isOut) seen.push(call);
    }
    expect(seen.length).toBeGreaterThan(8);
    for (const call of seen) expect(takingOut.includes(call) || tellsOfNobody.includes(call), call).toBe(true);
  });

  it('that was taken stops each call before anything is done, and the refusal is on record', async () => {
    const { database } = house.testApp.app.store;
    const staff = [house.school.specialistId, house.school.administratorId];
    const office = house.windowOf('administrator');
    for (const staffId of staff)
      for (const { kind } of await office.call('exportLeave.of', { staffId }))
        await office.call('exportLeave.set', { staffId, kind, isAllowed: false });
    const before = factsOf(house.testApp);
    const [saved, printed] = [house.testApp.saved.length, house.testApp.printed.length];
    expect(takingOut.length).toBeGreaterThan(9);
    for (const call of takingOut)
      expect(await ask(allowedRole(call), call), call).toMatchObject({ ok: false, error: 'export_not_allowed' });
    expect(factsOf(house.testApp)).toBe(before);
    expect([house.testApp.saved.length, house.testApp.printed.length]).toEqual([saved, printed]);
    const refused = database
      .prepare<[], string>(
        "SELECT subject_id FROM event WHERE kind = 'call.refused' AND data LIKE '%export_not_allowed%'",
      )
      .pluck()
      .all();
    expect(refused.toSorted()).toEqual([...takingOut].toSorted());
  });

  it('follows the role where nothing was said of the person, and is given and taken on record', async () => {
    const { specialistId } = house.school;
    const office = house.windowOf('administrator');
    const mine = () => house.windowOf('specialist').call('exportLeave.mine', {});
    expect(await mine()).toEqual(['timetable', 'child_reports', 'drawings']);
    await office.call('exportLeave.set', { staffId: specialistId, kind: 'drawings', isAllowed: false });
    await office.call('exportLeave.set', { staffId: specialistId, kind: 'drawings', isAllowed: false });
    expect(await mine()).toEqual(['timetable', 'child_reports']);
    await office.call('exportLeave.set', { staffId: specialistId, kind: 'drawings', isAllowed: true });
    expect(await mine()).toContain('drawings');
    const { rows } = await office.call('audit.list', {
      ...{ staffId: null, childId: null, group: 'access', from: null, to: null, after: null },
    });
    expect(rows.filter(({ kind }) => kind.startsWith('staff.export')).map(({ kind, more }) => [kind, more])).toEqual([
      ['staff.export_given', 'drawings'],
      ['staff.export_taken', 'drawings'],
    ]);
    expect(house.testApp.app.store.database.prepare('SELECT * FROM staff_export').all()).toEqual([]);
  });

  it('is not to be given for what the role has nothing to do with', async () => {
    const set = { staffId: house.school.specialistId, kind: 'month_sheets', isAllowed: true } as const;
    await expect(house.windowOf('administrator').call('exportLeave.set', set)).rejects.toMatchObject({
      code: 'bad_input',
    });
  });

  it('ends when somebody leaves', () => {
    const { specialistId } = house.school;
    const { database } = house.testApp.app.store;
    expect(leaveOf({ database }, specialistId)).not.toEqual([]);
    writeStaffArchived(database, specialistId, '2026-04-22T09:00:00');
    expect(leaveOf({ database }, specialistId)).toEqual([]);
    expect(leaveOf({ database }, null)).toEqual([]);
  });

  it('of an adult beside a child is that of the person, and none for who looks after the PC', () => {
    for (const role of ['specialist', 'lead_specialist', 'administrator'] as const)
      expect(exportsOfferedTo(role)).toContain('drawings');
    expect(exportsOfferedTo('device_administrator')).toEqual([]);
  });

  it('is refused for a kind that nobody decided about, whatever was said', () => {
    for (const role of staffRoles)
      for (const kind of exportKinds) {
        expect(mayTakeOut(role, kind, [], [{ kind, isAllowed: true }])).toBe(false);
        expect(mayTakeOut(role, kind, [kind], [{ kind, isAllowed: false }])).toBe(false);
        expect(mayTakeOut(role, kind, [kind], [{ kind, isAllowed: true }])).toBe(true);
      }
    expect(staffRoles.some((role) => mayTakeOut(role, 'names', exportKinds, []))).toBe(false);
  });
});
