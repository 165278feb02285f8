/** This PC as a writer of events. */
import type { Database } from 'better-sqlite3';
import { type App, newId } from './app.ts';
import { readSetting, writeSetting } from './db/queries/settings.ts';

/** Gives the database the name of its one writer, by which its events can be joined with those of other PCs. */
export function ensureDeviceId(database: Database, app: Pick<App, 'clock' | 'random'>): void {
  if (readSetting(database, 'device_id') === null) writeSetting(database, 'device_id', newId(app));
}

/** The same PC under a new name, where what it wrote under the old one is not all here any more. */
export function renewDeviceId(database: Database, app: Pick<App, 'clock' | 'random'>): void {
  writeSetting(database, 'device_id', newId(app));
}
