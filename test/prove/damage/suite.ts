/** What lies in the data folder is spoilt: restored by itself, or told where a person has to decide. */
import { DamagedSchool } from '../../support/damaged-school.ts';
import { fillSmallSchool } from '../../support/small-school.ts';
import { createTestApp } from '../../support/test-app.ts';
import { cases } from '../../unit/data/journal/damage-cases.ts';
import { type Proof, type Suite, Trials } from '../suite.ts';

/** One of so many when short: `npm test` goes through all of them in a test of its own. */
const everyWhenShort = 12;

export const damageSuite: Suite = {
  name: 'damage',
  run: async (isFull) => [await proveFiles(isFull ? 1 : everyWhenShort), await proveSettings(), await proveFinding()],
};

async function proveFiles(every: number): Promise<Proof> {
  const trials = new Trials();
  const school = await new DamagedSchool().fill();
  for (const [place, one] of cases.entries()) {
    if (place % every > 0) continue;
    const failure = school.check(one);
    trials.count(failure && `${one.what}: ${failure}`);
  }
  school.remove();
  return trials.proof('database, log, journal, backups spoilt: restored by itself or told, nothing acknowledged lost');
}

const keys = [
  ...['language', 'room_id', 'device_id', 'is_demo', 'demo_today', 'is_silent', 'screen_sizes', 'restored'],
  ...['recovery_hash', 'retention'],
];
const rubbish = ['', 'null', '{', '[]', '{"from":1}', '\u0000', 'x'.repeat(100_000), '-1', '2026-13-45', '\ud83d'];

/** Whatever stands in a setting: the first screen comes, and people can work. */
async function proveSettings(): Promise<Proof> {
  const trials = new Trials();
  for (const key of keys)
    for (const value of rubbish) {
      const testApp = createTestApp();
      const school = fillSmallSchool(testApp);
      const { database } = testApp.app.store;
      database.prepare('INSERT OR REPLACE INTO setting (key, value) VALUES (?, ?)').run(key, value);
      const window = testApp.window();
      const failure = await window
        .call('app.status', {})
        .then(({ state }) => (state === 'ready' ? null : `state ${state}`))
        .then(async (failed) => {
          window.become('specialist', school.specialistId);
          const input = {
            roomId: school.roomId,
            discipline: 'pottery',
            childIds: [school.childIds[0]],
            minutes: 30,
          } as const;
          await window.call('sessions.startUnplanned', { ...input, childIds: [...input.childIds] });
          return failed;
        })
        .catch((error: unknown) => String(error));
      trials.count(failure && `${key} = ${JSON.stringify(value.slice(0, 20))}: ${failure}`);
      testApp.close();
    }
  return trials.proof('settings spoilt: the first screen comes, and a session is saved');
}

/** Of folders in which nothing is missing that could be, what is restored is compared: something else is found. */
async function proveFinding(): Promise<Proof> {
  const trials = new Trials();
  const school = await new DamagedSchool().fill();
  const [first] = cases;
  for (const one of cases.filter(({ outcome }) => outcome === 'told')) {
    const failure = school.check({ ...one, outcome: 'whole' });
    trials.count(failure ? null : `not found: ${one.what}`);
  }
  const failure = first && school.check({ ...first, outcome: 'told' });
  trials.count(failure ? null : 'a sound folder counts as told');
  school.remove();
  return trials.proof('control: data that cannot be made again are found missing');
}
