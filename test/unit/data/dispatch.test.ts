import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Role, roles } from '../../../src/shared/ipc/contract/call.ts';
import { type CallName, callNames, contract } from '../../../src/shared/ipc/contract/index.ts';
import type { Reply } from '../../../src/shared/ipc/result.ts';
import { allowedRole, countEvents, factsOf, type House, openHouse } from './call-inputs.ts';
import { damagedInputs } from './damaged-inputs.ts';

let house: House;
beforeAll(async () => {
  house = await openHouse();
});
afterAll(() => house.testApp.close());

async function ask(role: Role, call: string, input: unknown): Promise<Reply> {
  const reply = await house.testApp.dispatch(house.windowOf(role).connection, { id: 7, call, input });
  if (!reply) throw new Error('no reply');
  return reply;
}

describe('a role that a call is not for', () => {
  const pairs = callNames.flatMap((call) =>
    roles.filter((role) => !contract[call].allow.includes(role)).map((role) => [call, role] as const),
  );

  it('is most of what there is', () => expect(pairs.length).toBeGreaterThan(callNames.length));

  it.each(pairs)('%s by %s: refused, and nothing happens', async (call, role) => {
    const before = factsOf(house.testApp);
    const told = house.testApp.events.length;
    expect(await ask(role, call, house.inputs[call])).toEqual({ id: 7, ok: false, error: 'not_allowed', detail: {} });
    expect(factsOf(house.testApp)).toBe(before);
    expect(house.testApp.events).toHaveLength(told);
  });
});

/** Written down once more, by hand: a call that somebody opened to more roles by mistake is found here. */
describe('who may make which call', () => {
  const withPrefix = (...prefixes: string[]) =>
    callNames.filter((call) => prefixes.some((prefix) => call.startsWith(prefix)));
  const allowed = (role: Role) => callNames.filter((call) => contract[call].allow.includes(role));
  const firstSteps = [
    ...withPrefix('app.status', 'app.setLanguage', 'app.openDemo', 'app.setUpSchool', 'app.printRecoveryCode'),
    ...withPrefix('app.recover', 'app.keepAside', 'app.tryAgain', 'app.quit', 'auth.tiles', 'auth.signIn'),
    ...withPrefix('draw.children', 'draw.photo', 'draw.enter', 'draw.leave'),
    'backup.restoreNewest',
  ];

  const forAdults = [
    'app.calibrate',
    'voice.setSilent',
    'draw.adultGoes',
    'draw.adultStays',
    'draw.setProfile',
    'draw.binned',
    'draw.makeStarter',
    'draw.links',
    'draw.link',
    'draw.outFacts',
    'draw.saveOut',
  ];
  const studio = withPrefix('draw.').filter((call) => ![...firstSteps, ...forAdults].includes(call));

  const bringBack = ['copies.find', 'copies.pick', 'copies.open', 'copies.close', 'copies.restore'];

  it('nobody: the first screen, and a copy where there is no school yet', () =>
    expect(allowed('nobody').sort()).toEqual([...firstSteps, ...bringBack, 'auth.signOut'].sort()));

  it('a child: the studio, and not the way out of it', () => {
    expect(allowed('child').sort()).toEqual([...firstSteps, ...studio].sort());
  });

  it('an adult beside the child: what leaves the studio and what suits the child, nothing of the staff', () => {
    expect(allowed('accompanied_child').sort()).toEqual([...firstSteps, ...studio, ...forAdults].sort());
  });

  it('no child and nobody else reaches people, sessions, plans or numbers', () => {
    const inner = withPrefix(
      'children.',
      'staff.',
      'rooms.',
      'sessions.',
      'goals.',
      'goalBank.',
      'childFile.',
      'groups.',
      'handProfile.',
      'search.',
      'plan.',
      'attendance.',
      'reports.',
      'imports.',
      'voice.list',
      'voice.clip',
      'voice.record',
      'voice.remove',
      'voice.microphone',
      'starters.',
    );
    expect(inner.length).toBeGreaterThan(25);
    for (const role of ['nobody', 'child', 'accompanied_child'] as const)
      expect(allowed(role).filter((call) => inner.includes(call))).toEqual([]);
  });

  it('only an administrator changes people and sees the numbers', () => {
    const office = callNames.filter((call) =>
      /^((children|staff|rooms)\.(save|archive)$|(attendance|reports|imports|calendar|(children|staff|rooms)Together)\.|childFile\.(?!get))/.test(
        call,
      ),
    );
    expect(office).toHaveLength(53);
    for (const call of office) expect(contract[call].allow).toEqual(['administrator']);
  });
});

it('only who looks after the PC makes backups and goes back to one, save where the data cannot be opened', () => {
  const calls = callNames.filter((call) => /^backup\.(?!restoreNewest$)/.test(call));
  expect(calls).toHaveLength(5);
  for (const call of calls) expect(contract[call].allow).toEqual(['administrator', 'device_administrator']);
});

it('only an administrator erases', () => {
  const calls = callNames.filter((call) => call.startsWith('erasure.'));
  expect(calls).toHaveLength(5);
  for (const call of calls) expect(contract[call].allow).toEqual(['administrator']);
});

describe('damaged input', () => {
  it.each(callNames)('%s: refused as such, and nothing happens', async (call) => {
    const { allow, input } = contract[call];
    const before = factsOf(house.testApp);
    const damaged = damagedInputs(house.inputs[call]);
    expect(damaged.length).toBeGreaterThan(10);
    let refused = 0;
    for (const { what, value } of damaged) {
      // Some damage still makes a sound input (another long name, an optional null): that is not what is tested here.
      if (input.safeParse(value).success) continue;
      for (const role of allow)
        expect((await ask(role, call, value)) as unknown, what).toMatchObject({ error: 'bad_input' });
      refused++;
    }
    expect(refused).toBeGreaterThan(10);
    expect(factsOf(house.testApp)).toBe(before);
    expect(house.testApp.reported).toEqual([]);
  });

  it.each(callNames)('%s: keys that nobody declared', async (call) => {
    for (const key of ['__proto__', 'constructor', 'prototype', 'toString', 'extra', '']) {
      const value: unknown = Object.defineProperty({ ...house.inputs[call] }, key, {
        value: { isAdmin: true },
        enumerable: true,
      });
      const role = contract[call].allow[0] ?? 'nobody';
      expect(await ask(role, call, value), key).toMatchObject({ ok: false, error: 'bad_input' });
    }
    expect(({} as { isAdmin?: boolean }).isAdmin).toBeUndefined();
  });
});

/** Each place in an input that holds an id, with the id of nothing there. */
function strangers(value: unknown): readonly unknown[] {
  if (typeof value === 'string') return /^[0-9a-f]{8}-[0-9a-f-]{27}$/.test(value) ? [nobodysId] : [];
  if (typeof value !== 'object' || value === null || value instanceof Uint8Array) return [];
  if (Array.isArray(value)) return value.flatMap((item, at) => strangers(item).map((other) => value.with(at, other)));
  return Object.entries(value).flatMap(([key, inner]) => strangers(inner).map((other) => ({ ...value, [key]: other })));
}
const nobodysId = '01900000-0000-7000-8000-000000000000';

describe('an id of nothing', () => {
  const empty = [
    'sessions.resume',
    'children.list',
    'staff.list',
    'plan.list',
    'goals.list',
    'draw.children',
    'attendance.behind',
    'groups.list',
    'certify.ofSpecialist',
    'sessions.alsoNow',
    'plan.conflicts',
    'plan.elsewhere',
    'plan.leaveElsewhere',
  ];
  const calls = () => callNames.flatMap((call) => strangers(house.inputs[call]).map((input) => [call, input] as const));

  it('is told as such, or finds nothing; it is never an error of the app and changes nothing', async () => {
    const before = factsOf(house.testApp);
    expect(calls().length).toBeGreaterThan(40);
    for (const [call, input] of calls()) {
      const reply = await ask(allowedRole(call), call, input);
      const where = `${call} ${JSON.stringify(input)}`;
      if (reply.ok) expect(empty, where).toContain(call);
      else expect(['not_found', 'bad_input', 'wrong_pin'], where).toContain(reply.error);
    }
    expect(house.testApp.reported).toEqual([]);
    expect(factsOf(house.testApp)).toBe(before);
  });
});

describe('what cannot be written down', () => {
  const drawingEntry = (entry: unknown) => {
    const input = house.inputs['draw.append'];
    return { drawingId: input.drawingId, entries: [{ seq: 1, entry }] };
  };
  const circle: { self?: unknown } = {};
  circle.self = circle;
  let deep: unknown = {};
  for (let level = 0; level < 100_000; level++) deep = { deep };

  it.each([
    ['a circle', circle],
    ['a big integer', { kind: 1n }],
    ['a hundred thousand levels', deep],
    ['a text of 3 MB', { kind: 'x'.repeat(3_000_000) }],
  ])('%s in a drawing is refused', async (_what, entry) => {
    expect(await ask('child', 'draw.append', drawingEntry(entry))).toMatchObject({ ok: false, error: 'bad_input' });
    expect(house.testApp.reported).toEqual([]);
  });
});

describe('calls that are not in the contract', () => {
  it.each([
    '',
    'app',
    'app.',
    'app.nothing',
    '__proto__',
    'constructor',
    'toString',
    'hasOwnProperty',
    'app.status ',
    'APP.STATUS',
  ])('%j is unknown to everybody', async (call) => {
    for (const role of roles) expect(await ask(role, call, {})).toMatchObject({ ok: false, error: 'unknown_call' });
  });

  it.each([
    ['nothing', undefined],
    ['null', null],
    ['a text', 'app.status'],
    ['a list', [1, 'app.status', {}]],
    ['no id', { call: 'app.status', input: {} }],
    ['half an id', { id: 1.5, call: 'app.status', input: {} }],
    ['an id beyond numbers', { id: Number.POSITIVE_INFINITY, call: 'app.status', input: {} }],
    ['a call that is no text', { id: 1, call: ['app.status'], input: {} }],
    ['a name without an end', { id: 1, call: 'a'.repeat(1_000_000), input: {} }],
    ['more than belongs there', { id: 1, call: 'app.status', input: {}, role: 'administrator' }],
  ])('%s instead of a request gets no answer', async (_what, message) => {
    const before = countEvents(house.testApp);
    expect(await house.testApp.dispatch(house.windowOf('administrator').connection, message)).toBeNull();
    expect(countEvents(house.testApp)).toBe(before);
  });
});

describe('an error nobody thought of', () => {
  it('is told without its text, and reported with the name of the call', async () => {
    const own = await openHouse();
    own.testApp.app.store.database.exec('DROP TABLE setting');
    const reply = await own.testApp.dispatch(own.testApp.window().connection, { id: 1, call: 'app.status', input: {} });
    expect(reply).toEqual({ id: 1, ok: false, error: 'internal', detail: {} });
    expect(own.testApp.reported.map(({ call }) => call)).toEqual(['app.status']);
    own.testApp.close();
  });
});

describe('somebody who was away too long', () => {
  it.each([
    ['specialist', 301, 'sessions.today'],
    ['lead_specialist', 301, 'sessions.today'],
    ['administrator', 121, 'rooms.list'],
    ['device_administrator', 121, 'backup.list'],
  ] as const)('a %s is signed out after %d s, before the call is looked at', async (role, seconds, call) => {
    const own = await openHouse();
    const window = own.windowOf(role);
    const ask = () => own.testApp.dispatch(window.connection, { id: 1, call, input: own.inputs[call] });
    const at = (passed: number) =>
      own.testApp.setNow(new Date(Date.parse('2026-04-22T09:00:00') + passed * 1000).toString());
    at(seconds - 1);
    expect(await ask()).toMatchObject({ ok: true });
    at(2 * seconds);
    expect(await ask()).toMatchObject({ ok: false, error: 'not_allowed' });
    expect(own.testApp.events).toContainEqual({ event: 'signed-out' });
    expect(window.connection.role).toBe('nobody');
    own.testApp.close();
  });

  it('a clock moved back locks too, and never prolongs', async () => {
    const own = await openHouse();
    const window = own.windowOf('administrator');
    own.testApp.setNow('2026-04-22T08:59:00');
    const reply = await own.testApp.dispatch(window.connection, {
      id: 1,
      call: 'rooms.list',
      input: { archived: false },
    });
    expect(reply).toMatchObject({ ok: false, error: 'not_allowed' });
    own.testApp.close();
  });
});

// The list of names is what the tests above go through: none may be left out.
it('the contract has as many calls as have inputs here', () => {
  expect(Object.keys(house.inputs).sort()).toEqual([...callNames].sort() as CallName[]);
});
