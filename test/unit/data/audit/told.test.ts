import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { openingCalls } from '../../../../src/data/audit/openings.ts';
import type { CallName } from '../../../../src/shared/ipc/contract/index.ts';
import type { TestWindow } from '../../../support/test-app.ts';
import { type House, openHouse } from '../call-inputs.ts';

let house: House;
beforeEach(async () => {
  house = await openHouse();
});
afterEach(() => house.testApp.close());

type Told = {
  readonly kind: string;
  readonly actor_id: string | null;
  readonly subject_id: string;
  readonly data: string;
};

function told(...kinds: readonly string[]): readonly Told[] {
  const { database } = house.testApp.app.store;
  const rows = database.prepare<[], Told>('SELECT kind, actor_id, subject_id, data FROM event ORDER BY seq').all();
  return rows.filter(({ kind }) => kinds.includes(kind));
}

const ask = (window: TestWindow, call: string, input: unknown = {}) =>
  house.testApp.dispatch(window.connection, { id: 1, call, input });

describe('opening a record of a child', () => {
  it.each(openingCalls)('%s: once, however often it is read again', async (call: CallName) => {
    const window = house.windowOf('specialist');
    for (let time = 0; time < 5; time++) await ask(window, call, house.inputs[call]);
    const { specialistId, childIds } = house.school;
    expect(told('child.opened')).toEqual([
      expect.objectContaining({
        actor_id: specialistId,
        subject_id: expect.any(String),
        data: expect.stringMatching(/^{"part":"[a-z]+"}$/),
      }),
    ]);
    expect(childIds).toContain(told('child.opened')[0]?.subject_id);
  });

  it('again after another child, after a rest, and by somebody else', async () => {
    const window = house.windowOf('administrator');
    const [first, second] = house.school.childIds;
    const open = (childId: string) => ask(window, 'childFile.get', { childId });
    await open(first);
    await open(second);
    await open(first);
    expect(told('child.opened').map(({ subject_id }) => subject_id)).toEqual([first, second, first]);
    house.testApp.setNow('2026-04-22T09:01:30');
    await open(first);
    house.testApp.setNow('2026-04-22T09:03:00');
    await open(first);
    expect(told('child.opened')).toHaveLength(3);
    window.connection.become({
      role: 'specialist',
      staffId: house.school.specialistId,
      lastSeen: house.testApp.app.clock.now(),
    });
    await open(first);
    expect(told('child.opened')).toHaveLength(4);
  });

  it('a record that cannot be told of stays closed', async () => {
    house.testApp.app.store.database.exec(
      "CREATE TEMP TRIGGER full BEFORE INSERT ON event BEGIN SELECT raise(ABORT, 'no room for events'); END",
    );
    const reply = await ask(house.windowOf('specialist'), 'childFile.get', house.inputs['childFile.get']);
    expect(reply).toMatchObject({ ok: false });
  });
});

describe('refused calls', () => {
  it('are told with who, what and why; the same within a minute as a number', async () => {
    const window = house.windowOf('specialist');
    for (let time = 0; time < 50; time++) await ask(window, 'attendance.month', {});
    const { specialistId } = house.school;
    const first = { kind: 'call.refused', actor_id: specialistId, subject_id: 'attendance.month' };
    expect(told('call.refused')).toEqual([{ ...first, data: '{"code":"not_allowed","role":"specialist"}' }]);
    house.testApp.setNow('2026-04-22T09:01:01');
    await ask(window, 'attendance.month', {});
    expect(told('call.refused').map(({ data }) => JSON.parse(data).repeated)).toEqual([undefined, 49, undefined]);
  });

  it('of names that nobody declared hold nothing of what was said', async () => {
    await ask(house.windowOf('nobody'), 'Әбенова Айша');
    await ask(house.windowOf('administrator'), 'children.save', { secret: 'Әбенова' });
    expect(JSON.stringify(told('call.refused'))).not.toContain('Әбенова');
    expect(told('call.refused').map(({ subject_id }) => subject_id)).toEqual(['unknown', 'children.save']);
  });

  it('thousands of them fill no disk', async () => {
    for (let time = 0; time < 3000; time++)
      await ask(house.windowOf('nobody'), Object.keys(house.inputs)[time % 120] ?? '', { time });
    expect(told('call.refused').length).toBeLessThan(25);
    house.testApp.setNow('2026-04-22T09:02:00');
    await ask(house.windowOf('nobody'), 'x');
    const counted = told('call.refused').map(({ data }) => JSON.parse(data).repeated ?? 1);
    expect(counted.length).toBeLessThan(50);
    expect(counted.reduce((sum, count) => sum + count, 0)).toBeGreaterThan(2000);
  });
});

describe('wrong PINs', () => {
  it('are told, the one that locks as such, and never what was typed', async () => {
    const { specialistId: staffId } = house.school;
    const window = house.testApp.window();
    for (let time = 0; time < 6; time++) await ask(window, 'auth.signIn', { staffId, pin: '135792' });
    const events = told('staff.pin_failed', 'staff.locked_out', 'call.refused');
    expect(events.map(({ kind }) => kind)).toEqual([
      ...['staff.pin_failed', 'staff.pin_failed', 'staff.pin_failed', 'staff.locked_out', 'call.refused'],
    ]);
    expect(events.slice(0, 4).every(({ subject_id }) => subject_id === staffId)).toBe(true);
    expect(JSON.stringify(events)).not.toContain('135792');
  });
});
