import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  type Backup,
  backupName,
  backupReasons,
  backupsToKeep,
  isBackupOld,
  newestSound,
  parseBackupName,
} from '../../../../src/shared/domain/backup.ts';
import { addDays, type Day, mondayOf } from '../../../../src/shared/domain/day.ts';

const content = { children: 1, sessions: 2, observations: 3, drawings: 4, lastChange: null, head: null };
const today = '2026-04-22' as Day;

function backup(at: string, more: Partial<Backup> = {}): Backup {
  const head = { at, version: 50, reason: 'regular' as const, ...more };
  return { name: backupName(head), bytes: 1, content, ...head };
}

const atNoon = (daysAgo: number, more: Partial<Backup> = {}) => backup(`${addDays(today, -daysAgo)}T12:00:00`, more);

describe('the name of a backup', () => {
  it('says when, of what version and why', () => {
    const head = { at: '2026-04-22T10:30:05', version: 50, reason: 'migration' } as const;
    expect(backupName(head)).toBe('kabinet_2026-04-22_10-30-05_v50_migration.db');
    expect(parseBackupName(backupName(head))).toEqual({ name: backupName(head), ...head });
  });

  it.each([
    'kabinet.db',
    'kabinet_2026-02-30_10-30-05_v50_regular.db',
    'kabinet_2026-02-28_10-30-05_v50_because.db',
    '',
  ])('is not %j', (name) => expect(parseBackupName(name)).toBeNull());
});

describe('what is kept', () => {
  it('is all of two days, then one a day, a week, a month', () => {
    const all = Array.from({ length: 400 }, (_, daysAgo) => [
      backup(`${addDays(today, -daysAgo)}T09:00:00`),
      backup(`${addDays(today, -daysAgo)}T16:00:00`),
    ]).flat();
    const kept = all.filter(({ name }) => backupsToKeep(all, today).has(name));
    const ofDay = (daysAgo: number) => kept.filter(({ at }) => at.startsWith(addDays(today, -daysAgo)));
    expect(ofDay(0)).toHaveLength(2);
    expect(ofDay(1)).toHaveLength(2);
    for (let daysAgo = 2; daysAgo < 14; daysAgo++)
      expect(ofDay(daysAgo).map(({ at }) => at.slice(11))).toEqual(['16:00:00']);
    expect(new Set(kept.map(({ at }) => at.slice(0, 7))).size).toBe(12);
    const weeks = new Set(kept.map(({ at }) => mondayOf(at.slice(0, 10) as Day)));
    for (let week = 0; week < 8; week++) expect(weeks).toContain(mondayOf(addDays(today, -7 * week)));
    expect(kept.length).toBeLessThan(40);
  });

  it('is never less than the newest sound one, however old, and three from before new versions', () => {
    const old = atNoon(900);
    const migrations = [700, 600, 500, 400].map((daysAgo) => atNoon(daysAgo, { reason: 'migration' }));
    const broken = atNoon(0, { content: null });
    const kept = backupsToKeep([old, ...migrations, broken], today);
    expect(kept).toContain(broken.name);
    for (const migration of migrations.slice(1)) expect(kept).toContain(migration.name);
    expect(backupsToKeep([old, atNoon(30, { content: null })], today)).toEqual(new Set([old.name]));
  });

  it('keeps what a wrong clock dated after today', () => {
    const ahead = atNoon(-3000);
    expect(backupsToKeep([ahead, atNoon(0)], today)).toContain(ahead.name);
  });

  it('is the same when asked twice, and always holds the newest sound one', () => {
    const some = fc.array(
      fc.record({
        daysAgo: fc.integer({ min: -20, max: 800 }),
        reason: fc.constantFrom(...backupReasons),
        isSound: fc.boolean(),
      }),
      { maxLength: 60 },
    );
    fc.assert(
      fc.property(some, (drawn) => {
        const all = drawn.map(({ daysAgo, reason, isSound }) =>
          atNoon(daysAgo, { reason, content: isSound ? content : null }),
        );
        const kept = backupsToKeep(all, today);
        const left = all.filter(({ name }) => kept.has(name));
        expect(backupsToKeep(left, today)).toEqual(kept);
        const newest = newestSound(all);
        if (newest) expect(kept).toContain(newest.name);
      }),
    );
  });
});

it('a school without a backup of the last days is told so', () => {
  expect(isBackupOld('2026-04-18T23:59:59', today)).toBe(true);
  expect(isBackupOld('2026-04-19T00:00:00', today)).toBe(false);
});
