/** Every call with wrong senders, roles, types, huge and prototype keys: nothing happens, and every refusal is on record. */
import { type Role, roles } from '../../../src/shared/ipc/contract/call.ts';
import { type CallName, callNames, contract } from '../../../src/shared/ipc/contract/index.ts';
import { allowedRole, factsOf, type House, openHouse } from '../../unit/data/call-inputs.ts';
import { damagedInputs } from '../../unit/data/damaged-inputs.ts';
import { numbers } from '../../unit/data/journal/damage-cases.ts';
import { type Proof, type Suite, Trials } from '../suite.ts';

const [whenFull, whenShort] = [1_000, 2];
const minuteMs = 60_000;

export const channelsSuite: Suite = {
  name: 'channels',
  run: async (isFull) => {
    const house = await openHouse();
    try {
      return [await proveRefusals(house, isFull ? whenFull : whenShort), await proveFinding(house)];
    } finally {
      house.testApp.close();
    }
  },
};

type Wrong = {
  readonly role: Role;
  readonly message: unknown;
  readonly wanted: 'not_allowed' | 'bad_input' | 'unknown_call' | null;
};

async function proveRefusals(house: House, each: number): Promise<Proof> {
  const trials = new Trials();
  const random = numbers(20_261_123);
  let now = house.testApp.app.clock.now();
  for (const call of callNames) {
    const before = factsOf(house.testApp);
    const recorded = countRefusals(house);
    let told = 0;
    for (let number = 0; number < each; number++) {
      const { role, message, wanted } = wrongFor(house, call, random);
      const reply = await house.testApp
        .dispatch(house.windowOf(role).connection, message)
        .catch((error: unknown) => String(error));
      const got = reply === null || typeof reply === 'string' ? reply : reply.ok ? 'done' : reply.error;
      if (wanted !== null) told++;
      trials.count(got === wanted ? null : `${call} by ${role}: ${got} and not ${wanted}`);
    }
    // What repeats within a minute is told as a number when the minute is over, and that is told by the next refusal.
    now += 2 * minuteMs;
    house.testApp.setNow(new Date(now).toISOString());
    await house.testApp.dispatch(house.windowOf('nobody').connection, { id: 1, call: 'nothing.at.all', input: {} });
    const written = countRefusals(house) - recorded - 1;
    if (written !== told) trials.count(`${call}: ${written} refusals on record and not ${told}`);
    if (factsOf(house.testApp) !== before) trials.count(`${call}: something happened`);
  }
  if (house.testApp.reported.length > 0) trials.count(`unexpected errors: ${house.testApp.reported[0]?.call}`);
  return trials.proof(
    'every call with wrong senders, roles, types, huge and prototype keys: no effect, every refusal on record',
    `${callNames.length} calls`,
  );
}

function wrongFor(house: House, call: CallName, random: () => number): Wrong {
  const { allow } = contract[call];
  const sound = house.inputs[call];
  const pick = <Value>(list: readonly Value[]): Value => list[Math.floor(random() * list.length)] as Value;
  const what = random();
  const others = roles.filter((role) => !allow.includes(role));
  if (what < 0.1) {
    const id = pick([1.5, '1', null, undefined, {}, Number.NaN]);
    const message = pick<unknown>([
      null,
      'text',
      42,
      [],
      { call, input: sound },
      { id, call, input: sound },
      { id: 1, call, input: sound, extra: 1 },
    ]);
    return { role: pick(roles), message, wanted: null };
  }
  if (what < 0.2)
    return {
      role: pick(roles),
      message: { id: 1, call: pick(['__proto__', 'constructor', 'toString', '', `${call}x`, 'app']), input: sound },
      wanted: 'unknown_call',
    };
  if (what < 0.5 && others.length > 0)
    return { role: pick(others), message: { id: 1, call, input: sound }, wanted: 'not_allowed' };
  const role = pick(allow);
  if (what < 0.65) {
    const key = pick(['__proto__', 'constructor', 'prototype', 'hasOwnProperty', 'extra', '']);
    const value = Object.defineProperty({ ...sound }, key, { value: { role: 'administrator' }, enumerable: true });
    return { role, message: { id: 1, call, input: value }, wanted: 'bad_input' };
  }
  return { role, message: { id: 1, call, input: pick(damagedOf(call, sound)).value }, wanted: 'bad_input' };
}

const kept = new Map<CallName, ReturnType<typeof damagedInputs>>();

/** Those that the contract refuses; the text of a million signs is one text, wherever it stands. */
function damagedOf(call: CallName, sound: unknown): ReturnType<typeof damagedInputs> {
  const known =
    kept.get(call) ?? damagedInputs(sound).filter(({ value }) => !contract[call].input.safeParse(value).success);
  kept.set(call, known);
  return known;
}

/** Each event is one refusal, and one that says how many more there were is so many. */
function countRefusals({ testApp }: House): number {
  const rows = testApp.app.store.database
    .prepare("SELECT data FROM event WHERE kind = 'call.refused'")
    .pluck()
    .all() as string[];
  return rows.reduce((sum, data) => sum + ((JSON.parse(data) as { repeated?: number }).repeated ?? 1), 0);
}

/** A call that is let through is seen to change something. */
async function proveFinding(house: House): Promise<Proof> {
  const trials = new Trials();
  for (const call of ['children.archive', 'rooms.save', 'sessions.mark'] as const) {
    const before = factsOf(house.testApp);
    const window = house.windowOf(allowedRole(call));
    await house.testApp.dispatch(window.connection, { id: 1, call, input: house.inputs[call] });
    trials.count(factsOf(house.testApp) === before ? `${call}: nothing is seen` : null);
  }
  return trials.proof('control: what a sound call changes is seen');
}
