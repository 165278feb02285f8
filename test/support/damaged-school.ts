/** A school whose data folder is spoilt in one way after the other, each opened as the next start opens it. */
import { cpSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { Backups } from '../../src/data/backup/backups.ts';
import { doWork } from '../../src/data/backup/work.ts';
import { Keeper } from '../../src/data/journal/keeper.ts';
import { Store } from '../../src/data/store.ts';
import { type Case, numbers } from '../unit/data/journal/damage-cases.ts';
import { dumpOf } from './dump.ts';
import { fillSmallSchool } from './small-school.ts';
import { createTestApp } from './test-app.ts';

export class DamagedSchool {
  readonly #parent = mkdtempSync(join(tmpdir(), 'kabinet-damage-'));
  #expected = '';

  /** Works for a while, is copied twice, and is kept as it is in the middle of work and after a proper end. */
  async fill(): Promise<this> {
    const testApp = createTestApp(undefined, true);
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
    this.#expected = dumpOf(testApp.app.store.database);
    const keep = (state: Case['state']) =>
      cpSync(dirname(testApp.file), join(this.#parent, state), { recursive: true, preserveTimestamps: true });
    keep('cut off');
    testApp.app.store.close();
    keep('closed');
    testApp.close();
    return this;
  }

  /** @returns what does not hold; null: all is there again, or it is told where a person has to decide */
  check({ state, spoil, outcome }: Case): string | null {
    const folder = mkdtempSync(join(this.#parent, 'case-'));
    const file = join(folder, 'kabinet.db');
    try {
      cpSync(join(this.#parent, state), folder, { recursive: true, preserveTimestamps: true });
      spoil({ folder, file });
      return outcome === 'whole' ? this.#whole(folder) : toldAt(folder, file);
    } finally {
      rmSync(folder, { recursive: true, force: true });
    }
  }

  #whole(folder: string): string | null {
    for (const time of ['first', 'second']) {
      const store = open(folder);
      try {
        if (store.problem) return `${time} start: told as ${store.problem.kind}`;
        if (time === 'second' && store.takeRestored() !== null) return 'restored once more at the second start';
        if (dumpOf(store.database) !== this.#expected) return `${time} start: something is missing`;
      } finally {
        store.close();
      }
    }
    return null;
  }

  remove(): void {
    rmSync(this.#parent, { recursive: true, force: true });
  }
}

function toldAt(folder: string, file: string): string | null {
  const spoilt = readFileSync(file);
  const store = open(folder);
  if (store.problem?.kind !== 'damaged') return `told as ${store.problem?.kind}`;
  return readFileSync(file).equals(spoilt) ? null : 'what was spoilt was written over';
}

function open(folder: string): Store {
  const clock = { now: () => new Date('2026-04-22T10:00:00').getTime() };
  const next = numbers(7);
  const random = (count: number) => Uint8Array.from({ length: count }, () => Math.floor(next() * 256));
  const keeper = new Keeper({ folder: join(folder, 'journal'), clock, random });
  const backups = new Backups({ folder: join(folder, 'backups'), clock, work: async (work) => doWork(work) });
  return new Store(join(folder, 'kabinet.db'), clock, { keeper, backups: () => backups.files });
}
