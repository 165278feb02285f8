/** Backups: their names, what is in them, and which of them are kept. Times are local moments. */
import { z } from 'zod';
import { addDays, type Day, daySchema, momentSchema, mondayOf } from './day.ts';

export const backupReasons = [
  'regular',
  'evening',
  'closing',
  'asked',
  'migration',
  'import',
  'restore',
  'erasure',
] as const;
export type BackupReason = (typeof backupReasons)[number];

/** The newest link of the record of all changes: shows later whether anything up to it was changed or taken away. */
export const recordHeadSchema = z.strictObject({
  /** The PC that wrote it. */
  device: z.string(),
  number: z.number().int(),
  hash: z.string().regex(/^[0-9a-f]{64}$/),
});
export type RecordHead = z.infer<typeof recordHeadSchema>;

/** What can be counted in a database, so that a person sees what a backup holds. */
export const contentSchema = z.strictObject({
  children: z.number().int(),
  sessions: z.number().int(),
  observations: z.number().int(),
  drawings: z.number().int(),
  /** When the last change was made; null: nothing was done yet. */
  lastChange: momentSchema.nullable(),
  /** Null: of a version that knew none, or nothing was done yet. */
  head: recordHeadSchema.nullable().default(null),
});
export type BackupContent = z.infer<typeof contentSchema>;

export const backupSchema = z.strictObject({
  /** Of the file, without its folder. */
  name: z.string(),
  at: momentSchema,
  reason: z.enum(backupReasons),
  /** Of the database's schema. */
  version: z.number().int(),
  bytes: z.number().int(),
  /** Counted when it was made and checked; null: it was never found sound. */
  content: contentSchema.nullable(),
});
export type Backup = z.infer<typeof backupSchema>;

/** What was brought back without anybody asking for it, until somebody has taken note. */
export const restoredSchema = z.strictObject({
  /** Of the backup that it was made from; null: of none. */
  from: momentSchema.nullable(),
  /** How many later changes the journal brought, and when the last of them was made. */
  changes: z.number().int(),
  upTo: momentSchema.nullable(),
  /** Whether nothing that was saved is missing. */
  isWhole: z.boolean(),
  /** Name of the old file. */
  keptAs: z.string().nullable(),
});
export type RestoredNotice = z.infer<typeof restoredSchema>;

const nameShape = /^kabinet_(\d{4}-\d{2}-\d{2})_(\d{2})-(\d{2})-(\d{2})_v(\d+)_([a-z]+)\.db$/;

/** E.g. `kabinet_2026-04-22_10-30-00_v50_regular.db`. */
export function backupName({ at, version, reason }: Pick<Backup, 'at' | 'version' | 'reason'>): string {
  return `kabinet_${at.replace('T', '_').replaceAll(':', '-')}_v${version}_${reason}.db`;
}

/** What a name says; null where it is not the name of a backup. */
export function parseBackupName(name: string): Pick<Backup, 'name' | 'at' | 'version' | 'reason'> | null {
  const found = nameShape.exec(name);
  if (!found) return null;
  const [, day = '', hours, minutes, seconds, version, word] = found;
  const reason = backupReasons.find((one) => one === word);
  const at = momentSchema.safeParse(`${day}T${hours}:${minutes}:${seconds}`);
  if (!reason || !at.success || !daySchema.safeParse(day).success) return null;
  return { name, at: at.data, version: Number(version), reason };
}

export const dayOf = (backup: Pick<Backup, 'at'>): Day => backup.at.slice(0, 10) as Day;

/** How many days, weeks and months back one of each is kept, and how many from before a new version. */
export const keptCounts = { wholeDays: 2, days: 14, weeks: 8, months: 12, migrations: 3 } as const;

type Kept = Pick<Backup, 'name' | 'at' | 'reason' | 'content'>;

/**
 * Names of those that are kept: all of the last days, then the newest of each day, week and month; the newest from
 * before a migration; the newest sound one whatever its age; and whatever a wrong clock dated after today.
 */
export function backupsToKeep(backups: readonly Kept[], today: Day): ReadonlySet<string> {
  const newestFirst = backups.toSorted((left, right) => (left.at < right.at ? 1 : -1));
  const recent = newestFirst.filter((backup) => dayOf(backup) > addDays(today, -keptCounts.wholeDays));
  const sound = newestFirst.filter(({ content }) => content !== null);
  return new Set(
    [
      ...recent,
      ...sound.slice(0, 1),
      ...newestOfEach(sound, keptCounts.days, dayOf),
      ...newestOfEach(sound, keptCounts.weeks, (backup) => mondayOf(dayOf(backup))),
      ...newestOfEach(sound, keptCounts.months, ({ at }) => at.slice(0, 7)),
      ...sound.filter(({ reason }) => reason === 'migration').slice(0, keptCounts.migrations),
    ].map(({ name }) => name),
  );
}

/** The newest of each of the last `count` periods in which there is one. */
function newestOfEach(
  newestFirst: readonly Kept[],
  count: number,
  periodOf: (backup: Kept) => string,
): readonly Kept[] {
  const byPeriod = Map.groupBy(newestFirst, periodOf);
  return [...byPeriod.values()].slice(0, count).flatMap((ofPeriod) => ofPeriod.slice(0, 1));
}

/** The newest that was found sound, by its moment. */
export function newestSound<One extends Pick<Backup, 'at' | 'content'>>(backups: readonly One[]): One | null {
  const sound = backups.filter(({ content }) => content !== null);
  return sound.toSorted((left, right) => (left.at < right.at ? 1 : -1))[0] ?? null;
}

/** When the work of a school day is over: what was done since the last backup waits for no half hour. */
export const dayEndsAt = '17:00:00';

/**
 * Whether the day has ended since a backup was made.
 * @param last moment of it
 * @param now local moment
 */
export function isDayOver(last: string, now: string): boolean {
  const end = `${now.slice(0, 10)}T${dayEndsAt}`;
  return last < end && now >= end;
}

/** Days after which the last backup of a school is told to be old. */
export const oldAfterDays = 3;

/** @param since moment of the newest sound backup, or of the first change where there is none */
export function isBackupOld(since: string, today: Day): boolean {
  return since.slice(0, 10) < addDays(today, -oldAfterDays);
}
