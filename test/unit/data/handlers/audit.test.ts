import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { listEvents } from '../../../../src/data/db/queries/audit.ts';
import type { CallInput } from '../../../../src/shared/ipc/contract/index.ts';
import { plansOf } from '../../../support/query-plans.ts';
import type { TestWindow } from '../../../support/test-app.ts';
import { type House, openHouse } from '../call-inputs.ts';

let house: House;
let office: TestWindow;
beforeEach(async () => {
  house = await openHouse();
  office = house.windowOf('administrator');
});
afterEach(() => house.testApp.close());

const all = { staffId: null, childId: null, group: null, from: null, to: null } as const;
const list = async (filter: Partial<CallInput<'audit.list'>> = {}) =>
  (await office.call('audit.list', { ...all, after: null, ...filter })).rows;

describe('the record', () => {
  it('says who opened whose record, newest first', async () => {
    const [childId] = house.school.childIds;
    await house.windowOf('specialist').call('childFile.get', { childId });
    const [row] = await list({ childId, group: 'records' });
    expect(row).toMatchObject({ kind: 'child.opened', more: 'file', pc: null });
    expect(row?.who).not.toBe('');
    expect(row?.about).not.toBe('');
    const ofSpecialist = await list({ staffId: house.school.specialistId, group: 'records' });
    expect(ofSpecialist[0]).toEqual(row);
  });

  it('by page comes to the same as in one go, whatever it is narrowed down to', () => {
    const { database } = house.testApp.app.store;
    const filters = [
      { actorId: null, childId: null, kinds: null, from: null, to: null },
      { actorId: house.school.specialistId, childId: null, kinds: null, from: null, to: null },
      {
        actorId: null,
        childId: null,
        kinds: ['session.started', 'session.marked'],
        from: '2026-04-22',
        to: '2026-04-22',
      },
      { actorId: null, childId: house.school.childIds[0], kinds: null, from: null, to: null },
    ];
    for (const filter of filters) {
      const whole = listEvents(database, filter, null, 1000);
      const paged = [];
      for (let page = listEvents(database, filter, null, 3); page.length > 0; ) {
        paged.push(...page);
        page = listEvents(database, filter, page.at(-1) ?? null, 3);
      }
      expect(whole.length).toBeGreaterThan(2);
      expect(paged).toEqual(whole);
    }
    expect(
      listEvents(
        database,
        { ...filters[0], actorId: null, childId: null, kinds: null, from: '2026-04-23', to: null },
        null,
        9,
      ),
    ).toEqual([]);
  });

  it('is read by index, however it is narrowed down', () => {
    const { database } = house.testApp.app.store;
    const none = { actorId: null, childId: null, kinds: null, from: null, to: null };
    const filters = [
      none,
      { ...none, actorId: 'a' },
      { ...none, kinds: ['x'] },
      { ...none, childId: 'c', kinds: ['x'] },
    ];
    for (const filter of filters)
      for (const plan of plansOf(database, (watched) => listEvents(watched, filter, null, 10))) {
        expect(plan).toMatch(/SEARCH event USING INDEX event_by_/);
        expect(plan).not.toMatch(/SCAN event/);
      }
  });

  it('finds people by name', async () => {
    expect((await office.call('audit.find', { text: 'а' })).length).toBeGreaterThan(1);
    expect(await office.call('audit.find', { text: 'ннетт' })).toEqual([]);
  });

  it('shows no notes and no names of before and after', async () => {
    const rows = await list();
    for (const { seq } of rows) {
      const { fields } = await office.call('audit.details', { seq });
      expect(JSON.stringify(fields)).not.toMatch(/Жақсы күн|Әбенова|argon2/);
    }
  });
});

describe('checking the record', () => {
  it('finds it whole, and compares it with the newest backup', async () => {
    expect(await office.call('audit.check', {})).toMatchObject({ fault: null, comparedWith: null });
    const { at } = await office.call('backup.take', {});
    expect(await office.call('audit.check', {})).toMatchObject({ fault: null, comparedWith: at });
  });

  it('points at what somebody changed past Kabinet', async () => {
    const { database } = house.testApp.app.store;
    database.exec("DROP TRIGGER event_is_for_ever; UPDATE event SET actor_id = 'x' WHERE seq = 3");
    const { fault } = await office.call('audit.check', {});
    expect(fault).toMatchObject({ kind: 'changed', row: { seq: 3 } });
  });

  it('misses an end that a backup knows of', async () => {
    await office.call('backup.take', {});
    const { database } = house.testApp.app.store;
    database.exec(`DROP TRIGGER event_is_never_lost; DROP TRIGGER event_link_is_never_lost;
      DELETE FROM event_link WHERE seq > 5; DELETE FROM event WHERE seq > 5`);
    const { fault } = await office.call('audit.check', {});
    expect(fault).toMatchObject({ kind: 'cut_off', row: { seq: 5 } });
  });
});

describe('the record as a file', () => {
  it('names children only where that is asked for, and is itself on record', async () => {
    const input = { ...all, format: 'plain', language: 'ru' } as const;
    const [childId] = house.school.childIds;
    await house.windowOf('specialist').call('childFile.get', { childId });
    await office.call('audit.export', { ...input, withNames: false });
    await expect(office.call('audit.export', { ...input, withNames: true })).rejects.toMatchObject({
      code: 'export_not_allowed',
      detail: { kind: 'names' },
    });
    await office.call('exportLeave.set', { staffId: house.school.administratorId, kind: 'names', isAllowed: true });
    await office.call('audit.export', { ...input, withNames: true });
    const [plain, named] = house.testApp.saved.map(({ content }) =>
      content.kind === 'bytes' ? new TextDecoder().decode(content.bytes) : '',
    );
    expect(plain).toContain(childId);
    expect(named).not.toContain(childId);
    expect(plain).toContain('Открыто дело: личное дело');
    expect((await list({ group: 'exports' })).map(({ kind }) => kind).slice(0, 2)).toEqual([
      'audit.exported',
      'audit.exported',
    ]);
  });
});
