/** Each spoilt folder is opened as the next start opens it: nothing that was acknowledged is missing, or it is told. */
import { cpSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { Backups } from '../../../../src/data/backup/backups.ts';
import { doWork } from '../../../../src/data/backup/work.ts';
import { Keeper } from '../../../../src/data/journal/keeper.ts';
import { Store } from '../../../../src/data/store.ts';
import { dumpOf } from '../../../support/dump.ts';
import { fillSmallSchool } from '../../../support/small-school.ts';
import { createTestApp, type TestApp } from '../../../support/test-app.ts';
import { type Case, cases, numbers } from './damage-cases.ts';

let testApp: TestApp;
let parent: string;
let expected: string;

beforeAll(async () => {
  testApp = createTestApp(undefined, true);
  const school = fillSmallSchool(testApp);
  const specialist = testApp.window().become('specialist', school.specialistId);
  const sessionDay = { seriesId: school.groupSeriesId, day: '2026-04-22' as never };
  const { sessionId } = await specialist.call('sessions.openPlanned', sessionDay);
  const record = async (count: number) => {
    for (let index = 0; index < count; index++) {
      const observation = { kind: 'trial', result: 'correct' } as const;
      await specialist.call('sessions.record', { sessionId, childId: school.childIds[0], goalId: null, observation });
    }
  };
  const copyAt = async (minute: string) => {
    testApp.setNow(`2026-04-22T09:${minute}:00`);
    specialist.become('specialist', school.specialistId);
    await testApp.app.backups.take(testApp.file, 'regular');
  };
  await record(20);
  await copyAt('01');
  await record(20);
  await copyAt('02');
  await record(20);
  expected = dumpOf(testApp.app.store.database);
  parent = mkdtempSync(join(tmpdir(), 'kabinet-damage-'));
  keep('cut off');
  testApp.app.store.close();
  keep('closed');
});
afterAll(() => {
  testApp.close();
  rmSync(parent, { recursive: true, force: true });
});

function keep(state: Case['state']): void {
  cpSync(dirname(testApp.file), join(parent, state), { recursive: true, preserveTimestamps: true });
}

function open(folder: string): Store {
  const clock = { now: () => new Date('2026-04-22T10:00:00').getTime() };
  const next = numbers(7);
  const random = (count: number) => Uint8Array.from({ length: count }, () => Math.floor(next() * 256));
  const keeper = new Keeper({ folder: join(folder, 'journal'), clock, random });
  const backups = new Backups({ folder: join(folder, 'backups'), clock, work: async (work) => doWork(work) });
  return new Store(join(folder, 'kabinet.db'), clock, { keeper, backups: () => backups.files });
}

describe('what lies in the data folder is spoilt', () => {
  it('in sixty ways at least', () => {
    expect(cases.length).toBeGreaterThanOrEqual(60);
    expect(new Set(cases.map(({ what }) => what)).size).toBe(cases.length);
  });

  it.each(cases)('$what ($state): $outcome', ({ state, spoil, outcome }) => {
    const folder = mkdtempSync(join(parent, 'case-'));
    const file = join(folder, 'kabinet.db');
    cpSync(join(parent, state), folder, { recursive: true, preserveTimestamps: true });
    spoil({ folder, file });
    const spoilt = outcome === 'told' ? readFileSync(file) : null;
    const store = open(folder);
    if (outcome === 'whole') {
      expect(store.problem).toBeNull();
      expect(dumpOf(store.database)).toBe(expected);
      store.close();
      const again = open(folder);
      expect(again.takeRestored()).toBeNull();
      expect(dumpOf(again.database)).toBe(expected);
      again.close();
    } else {
      expect(store.problem).toMatchObject({ kind: 'damaged' });
      expect(readFileSync(file).equals(spoilt ?? Buffer.alloc(0))).toBe(true);
    }
    rmSync(folder, { recursive: true, force: true });
  });
});
