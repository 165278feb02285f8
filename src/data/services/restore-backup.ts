/** Going back to a backup. Nothing is lost by it: what there was is copied, or moved aside, before. */
import type { BackupContent } from '../../shared/domain/backup.ts';
import { newestSound } from '../../shared/domain/backup.ts';
import { changeTopics } from '../../shared/ipc/events.ts';
import { CallError } from '../../shared/ipc/result.ts';
import type { App, CallContext } from '../app.ts';
import { hasChanged } from '../backup/backup-beside.ts';
import { recordEvent } from '../change.ts';
import { readHead } from '../db/queries/content.ts';
import { inTransaction } from '../db/transaction.ts';
import { renewDeviceId } from '../device.ts';
import { tellRestored } from '../tell-restored.ts';

/** In case somebody goes on working while the copy is made. */
const mostCopies = 5;

/** @throws CallError not_found, backup_not_sound, busy, and what taking a backup throws */
export async function restoreBackup(context: CallContext, name: string): Promise<void> {
  const { backups, store } = context.app;
  await requireSound(context.app, name);
  await copyPresent(context.app);
  store.replaceBy(backups.pathOf({ name }), true);
  afterwards(context, name);
}

/**
 * Going back to a copy from a drive that was opened before.
 * @param isVacant whether there is no school here: then nothing is copied, and what there is is moved aside
 * @throws CallError not_found, busy, and what taking a backup throws
 */
export async function restoreCopy(context: CallContext, id: string, isVacant: boolean): Promise<void> {
  const { app } = context;
  if (!isVacant) await copyPresent(app);
  const { file, key, at, school } = app.copies.opened(id);
  app.store.replaceBy(file, !isVacant);
  app.second.adopt(key);
  app.copies.close();
  afterwards(context, `${school} ${at}`.trim());
}

/** @throws CallError not_found where there is no sound backup */
export async function restoreNewest(context: CallContext): Promise<{ at: string; keptAs: string | null }> {
  const { backups, store } = context.app;
  let left = backups.list();
  for (let newest = newestSound(left); newest; newest = newestSound(left)) {
    const { name, at } = newest;
    if ((await backups.check(name)) !== null) {
      if (!store.problem) throw new CallError('not_allowed');
      const kept = store.replaceBy(backups.pathOf({ name }), false);
      afterwards(context, name);
      return { at, keptAs: kept?.split(/[\\/]/).at(-1) ?? null };
    }
    left = left.filter((backup) => backup.name !== name);
  }
  throw new CallError('not_found');
}

/** What a backup holds, read anew from the first page to the last. @throws CallError backup_not_sound */
async function requireSound(app: App, name: string): Promise<BackupContent> {
  const content = await app.backups.check(name);
  if (!content) throw new CallError('backup_not_sound');
  return content;
}

async function copyPresent({ backups, store }: App): Promise<void> {
  for (let time = 0; time < mostCopies; time++) {
    const copy = await backups.take(store.file, 'restore');
    if (!hasChanged(store.database, copy)) return;
  }
  throw new CallError('busy');
}

function afterwards(context: CallContext, name: string): void {
  const { app } = context;
  if (app.store.problem) return;
  // Who asked may not be in that database, or not yet.
  const actorId = context.connection.staffId;
  inTransaction(context.database, () => {
    // What was written after the backup is known by this PC's name elsewhere: from here on it is another writer.
    renewDeviceId(context.database, app);
    // The chain of events under the new name follows this link.
    const data = { from: name, follows: readHead(context.database) };
    recordEvent(context, { kind: 'database.restored', subjectId: actorId ?? '', data });
  });
  tellRestored(app);
  context.connection.become({ role: 'nobody' });
  app.broadcast({ event: 'signed-out' });
  for (const topic of changeTopics) app.broadcast({ event: 'changed', topic });
}
