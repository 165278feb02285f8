/** Tells of data that were brought back without anybody asking: as an event, and on the first screen until it is read. */
import { basename } from 'node:path';
import { parseBackupName, type RestoredNotice, restoredSchema } from '../shared/domain/backup.ts';
import { changeTopics } from '../shared/ipc/events.ts';
import type { App } from './app.ts';
import { recordEvent } from './change.ts';
import { Connection } from './connection.ts';
import { hasSchool } from './db/queries/school.ts';
import { readSetting, writeSetting } from './db/queries/settings.ts';
import { inTransaction } from './db/transaction.ts';
import { renewDeviceId } from './device.ts';

/** @returns whether there was anything to tell */
export function tellRestored(app: App): boolean {
  if (app.store.problem) return false;
  const restored = app.store.takeRestored();
  if (!restored) return false;
  const { database } = app.store;
  const { backup, keptAs, ...rest } = restored;
  const notice: RestoredNotice = {
    ...rest,
    from: backup === null ? null : (parseBackupName(basename(backup))?.at ?? null),
    keptAs: keptAs === null ? null : basename(keptAs),
  };
  inTransaction(database, () => {
    // What is missing here may be known elsewhere under this PC's name: from here on it is another writer.
    if (!restored.isWhole) renewDeviceId(database, app);
    const context = { app, connection: new Connection(), database };
    recordEvent(context, { kind: 'database.restored', subjectId: '', data: { byItself: true, ...notice } });
    if (hasSchool(database)) writeSetting(database, 'restored', JSON.stringify(notice));
  });
  for (const topic of changeTopics) app.broadcast({ event: 'changed', topic });
  return true;
}

/** What is still to be read of it. */
export function readRestored(database: App['store']['database']): RestoredNotice | null {
  const stored = readSetting(database, 'restored');
  if (stored === null) return null;
  try {
    return restoredSchema.nullable().catch(null).parse(JSON.parse(stored));
  } catch {
    // What cannot be read must not keep anybody out.
    return null;
  }
}
