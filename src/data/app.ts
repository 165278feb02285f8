/** What every handler works with: the database, the time, and the outside world, each passed in from index.ts. */
import type { Database } from 'better-sqlite3';
import type { z } from 'zod';
import { uuidV7 } from '../shared/domain/ids.ts';
import type { CallSpec } from '../shared/ipc/contract/call.ts';
import type { DataEvent } from '../shared/ipc/events.ts';
import type { Backups } from './backup/backups.ts';
import type { CopiesToOpen } from './backup/second/copies-to-open.ts';
import type { SecondCopies } from './backup/second/second-copies.ts';
import type { Clock } from './clock.ts';
import type { Connection } from './connection.ts';
import type { ExportsBeside } from './export-beside.ts';
import type { Host } from './host.ts';
import type { Reserve } from './reserve.ts';
import type { Store } from './store.ts';

export type App = {
  readonly store: Store;
  readonly backups: Backups;
  /** The same on a second drive, encrypted. */
  readonly second: SecondCopies;
  /** Encrypted copies that are gone back to. */
  readonly copies: CopiesToOpen;
  /** Of the disk. */
  readonly reserve: Reserve;
  readonly clock: Clock;
  readonly host: Host;
  /** What is written beside the answering of calls. */
  readonly exports: ExportsBeside;
  readonly random: (count: number) => Uint8Array;
  /** To all windows. */
  readonly broadcast: (event: DataEvent) => void;
};

export type CallContext = {
  readonly app: App;
  readonly connection: Connection;
  /** @throws CallError not_ready while the database could not be opened */
  readonly database: Database;
};

/** One handler for each call of a part of the contract: a missing one does not compile. */
export type Handlers<Calls extends Record<string, CallSpec>> = {
  readonly [Name in keyof Calls]: (
    input: z.output<Calls[Name]['input']>,
    context: CallContext,
  ) => z.input<Calls[Name]['output']> | Promise<z.input<Calls[Name]['output']>>;
};

export function newId(app: Pick<App, 'clock' | 'random'>): string {
  return uuidV7(app.clock.now(), app.random(10));
}
