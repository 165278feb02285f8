/** After an erasure: nothing of it is left in free pages, in the wal, in backups or in files that were moved aside. */
import type { App } from '../../app.ts';
import { listUnfinished, markFinished } from '../../db/queries/erasure.ts';
import { moment } from '../../store.ts';

/** Milliseconds from the start to the first look, and between two. */
const [pause, restMs] = [20_000, 300_000];

/** What a power cut or a full disk left undone is done later, without anybody's doing. */
export function finishErasuresBeside(app: App): void {
  const look = async () => {
    if (!app.store.problem) await finishErasures(app).catch(() => undefined);
    setTimeout(() => void look(), restMs).unref();
  };
  setTimeout(() => void look(), pause).unref();
}

/**
 * Rewrites the file without what was erased, makes a sound backup of it, and only then removes every older one.
 * @throws what SQLite, the disk or the backup says; it is tried again later
 */
export async function finishErasures(app: App): Promise<void> {
  const { store, backups, second, clock, host } = app;
  const { database } = store;
  // One that comes while the backup is made is still in that backup: it is finished the next time.
  const ids = listUnfinished(database);
  if (ids.length === 0) return;
  const at = moment(database, clock);
  // Words of deleted notes stay in the index until its parts are joined.
  database.exec("INSERT INTO note_search (note_search) VALUES ('optimize')");
  database.pragma('wal_checkpoint(TRUNCATE)');
  // A large file is rewritten for longer than a process that works is silent.
  host.beginLongWork();
  database.exec('VACUUM');
  database.pragma('wal_checkpoint(TRUNCATE)');
  if (backups.list().length > 0 || second.state.drive !== null) {
    const { name } = await backups.take(store.file, 'erasure');
    backups.keepOnly(name);
    second.noteErased();
    void second.copyNewest();
  }
  app.copies.close();
  store.dropKept();
  markFinished(database, ids, at);
  app.broadcast({ event: 'changed', topic: 'settings' });
}
