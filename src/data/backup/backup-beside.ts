/** Backups that nobody has to think of: half an hour after a change, and soon after the start where one is missing. */
import type { Database } from 'better-sqlite3';
import { type Backup, type BackupReason, isBackupOld, isDayOver } from '../../shared/domain/backup.ts';
import { isSecondOld } from '../../shared/domain/second-copy.ts';
import type { ReadyStatus } from '../../shared/ipc/contract/app.ts';
import { CallError, type ErrorCode } from '../../shared/ipc/result.ts';
import type { App } from '../app.ts';
import { localDay, localMoment } from '../clock.ts';
import { stopAtDamage } from '../damage.ts';
import { countContent, firstMoment } from '../db/queries/content.ts';
import { hasSchool } from '../db/queries/school.ts';
import { readSetting } from '../db/queries/settings.ts';
import { codeOf } from '../error-code.ts';

/** Milliseconds from the start to the first look, and from one look to the next. */
const [pause, restMs] = [60_000, 300_000];
/** Milliseconds between two backups that nobody asked for. */
const betweenMs = 30 * 60_000;

export function backUpBeside(app: App): void {
  const look = async () => {
    await backUpIfDue(app);
    // Also where none was due: the stick may have been put in only now.
    void app.second.copyNewest();
    setTimeout(() => void look(), restMs).unref();
  };
  setTimeout(() => void look(), pause).unref();
}

/** @returns what went wrong, for who reads the log; null: it was made, or none was due */
export async function backUpIfDue(app: App): Promise<ErrorCode | null> {
  const { store, backups } = app;
  try {
    const reason = store.problem || backups.isRunning ? null : dueNow(app);
    if (reason === null) return null;
    await backups.take(store.file, reason);
    app.broadcast({ event: 'changed', topic: 'settings' });
    return null;
  } catch (error) {
    const code = error instanceof CallError ? error.code : codeOf(error);
    if (code === 'damaged') stopAtDamage(app);
    return code;
  }
}

function dueNow(app: App): BackupReason | null {
  const { store, backups, clock } = app;
  const { database } = store;
  if (!isBackedUp(database)) return null;
  const { last } = backups;
  if (!last || !store.isCovered(backups.pathOf(last))) return 'regular';
  const isEvening = isDayOver(last.at, localMoment(clock.now()));
  const age = clock.now() - Date.parse(last.at);
  // A clock that was set back must not stop the backups.
  if (!isEvening && age >= 0 && age < betweenMs) return null;
  if (!hasChanged(database, last)) return null;
  return isEvening ? 'evening' : 'regular';
}

/** The demo school is made up, and comes again whenever it is wanted. */
function isBackedUp(database: Database): boolean {
  return readSetting(database, 'is_demo') === null && !database.inTransaction && hasSchool(database);
}

/**
 * Before much is written at once.
 * @throws CallError as taking a backup does: nothing is to be written then
 */
export async function backUpBefore({ store, backups }: App, reason: BackupReason): Promise<void> {
  if (!isBackedUp(store.database) || !hasChanged(store.database, backups.last)) return;
  await backups.take(store.file, reason);
}

/** What was done since the last backup, when the app is left. Never throws: leaving is not held up by a full disk. */
export async function backUpAtClose(app: App): Promise<void> {
  const { store, backups } = app;
  try {
    if (store.problem || backups.isRunning) return;
    await backUpBefore(app, 'closing');
  } catch {
    // The journal has it.
  }
}

/** Whether anything was done that is not in the backup. */
export function hasChanged(database: Database, backup: Pick<Backup, 'content'> | null): boolean {
  return JSON.stringify(countContent(database)) !== JSON.stringify(backup?.content);
}

type BackupState = NonNullable<ReadyStatus['backup']>;

/** What the first screen says of backups. */
export function backupState(app: App): BackupState {
  const { store, backups, second, clock } = app;
  const today = localDay(clock.now());
  const since = backups.last?.at ?? firstMoment(store.database);
  const isOld = since !== null && isBackupOld(since, today) && hasChanged(store.database, backups.last);
  const { drive, last } = second.state;
  return {
    last: backups.last?.at ?? null,
    isOld,
    second: drive && {
      drive: drive.label,
      last: last?.at ?? null,
      // What is there already is not old, however long ago it was made.
      isOld: last?.at !== backups.last?.at && isSecondOld(last?.at ?? drive.chosenAt, today),
    },
  };
}
