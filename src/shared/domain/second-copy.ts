/** Copies of the backups on a second drive or a stick: always encrypted, opened by a code on paper. Times are local moments. */
import { z } from 'zod';
import { type Backup, backupName, backupReasons, parseBackupName } from './backup.ts';
import { addDays, type Day, momentSchema } from './day.ts';

/** Another drive of this PC. */
export const driveSchema = z.strictObject({
  /** Where it is just now; another time it may be elsewhere. */
  path: z.string().max(1000),
  /** As the system calls it: the name of the stick, or its letter. */
  label: z.string().max(200),
  /** In bytes. */
  free: z.number(),
  total: z.number(),
});
export type Drive = z.infer<typeof driveSchema>;

/** Why the last copy is not on the drive. */
export const secondFailures = ['absent', 'full', 'read_only', 'slow', 'not_sound', 'failed'] as const;
export type SecondFailure = (typeof secondFailures)[number];

export const secondStateSchema = z.strictObject({
  /** Null: none was chosen. */
  drive: z.strictObject({ label: z.string(), chosenAt: momentSchema }).nullable(),
  /** When the code was made that opens what is copied now; null: never. */
  codeMadeAt: momentSchema.nullable(),
  /** `at`: of the backup that is on the drive; `copiedAt`: when it came there. */
  last: z.strictObject({ at: momentSchema, copiedAt: momentSchema }).nullable(),
  lastSeen: momentSchema.nullable(),
  failure: z.strictObject({ kind: z.enum(secondFailures), since: momentSchema }).nullable(),
  isCopying: z.boolean(),
});
export type SecondState = z.infer<typeof secondStateSchema>;

export const foundCopySchema = z.strictObject({
  /** For as long as the app runs. */
  id: z.string(),
  drive: z.string(),
  school: z.string(),
  at: momentSchema,
  reason: z.enum(backupReasons),
  version: z.number().int(),
  bytes: z.number(),
  /** Of when the code is that opens it. */
  codeMadeAt: momentSchema,
  /** Opened without the code, as this PC made it and still has the key. */
  isOwn: z.boolean(),
  /** Of a version of Kabinet that this one does not know. */
  isNewer: z.boolean(),
});
export type FoundCopy = z.infer<typeof foundCopySchema>;

const ending = '.kabinet';

/** E.g. `kabinet_2026-04-22_10-30-00_v110_regular.kabinet`. */
export const sealedName = (backup: Pick<Backup, 'at' | 'version' | 'reason'>): string =>
  backupName(backup).replace(/\.db$/, ending);

export function parseSealedName(name: string): ReturnType<typeof parseBackupName> {
  if (!name.endsWith(ending)) return null;
  const parsed = parseBackupName(`${name.slice(0, -ending.length)}.db`);
  return parsed && { ...parsed, name };
}

/** Days after which the last copy on the drive is told to be old: a stick is not brought every day. */
export const secondOldAfterDays = 7;

/** @param since of the newest copy there, or of when the drive was chosen */
export function isSecondOld(since: string, today: Day): boolean {
  return since.slice(0, 10) < addDays(today, -secondOldAfterDays);
}
