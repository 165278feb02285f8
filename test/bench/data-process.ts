/** The data process without its windows, and how two ways of doing the same are measured. */
import { randomBytes } from 'node:crypto';
import type { Database } from 'better-sqlite3';
import type { App } from '../../src/data/app.ts';
import type { Backups } from '../../src/data/backup/backups.ts';
import { Connection } from '../../src/data/connection.ts';
import { createDispatch } from '../../src/data/dispatch.ts';
import { ExportsBeside } from '../../src/data/export-beside.ts';
import { Reserve } from '../../src/data/reserve.ts';
import type { Store } from '../../src/data/store.ts';
import type { StaffId } from '../../src/shared/domain/ids.ts';
import type { CallInput, CallName } from '../../src/shared/ipc/contract/index.ts';

type StaffRole = 'specialist' | 'administrator';

export type Send = <Name extends CallName>(name: Name, input: CallInput<Name>) => Promise<void>;

/** Nothing that is measured here asks for one. */
const noBackups = {} as Backups;

/** Calls as a window makes them, of somebody with that role; what they cost is the data process alone. */
export function openDispatch(database: Database, role: StaffRole): Send {
  const clock = { now: () => new Date('2026-04-22T12:00:00').getTime() };
  const app: App = {
    store: { database, problem: null } as unknown as Store,
    backups: noBackups,
    reserve: new Reserve(database.name),
    clock,
    exports: new ExportsBeside(),
    second: {} as App['second'],
    copies: {} as App['copies'],
    host: {
      drives: async () => [],
      chooseFile: async () => null,
      renderPdf: async () => null,
      saveFile: async () => ({ saved: false, reason: 'cancelled' }),
      print: async () => ({ printed: false }),
      openFile: async () => ({ chosen: false }),
      openMicrophone: () => undefined,
      beginLongWork: () => undefined,
      quit: () => undefined,
    },
    random: (count) => new Uint8Array(randomBytes(count)),
    broadcast: () => undefined,
  };
  const dispatch = createDispatch(app, (_call, error) => {
    throw error;
  });
  const staffId = database.prepare<[string], StaffId>('SELECT id FROM staff WHERE role = ?').pluck().get(role);
  // Whichever child is measured, it is one that the person works with.
  database.prepare('INSERT OR IGNORE INTO staff_room (staff_id, room_id) SELECT ?, id FROM room').run(staffId);
  const connection = new Connection();
  if (staffId) connection.become({ role, staffId, lastSeen: clock.now() });
  return async (name, input) => {
    const reply = await dispatch(connection, { id: 1, call: name, input });
    if (!reply?.ok) throw new Error(`${name}: ${reply?.error}`);
  };
}

/** Whole and floor in turn; the first round pays for compiling and a cold cache. */
export async function compare(whole: () => Promise<void>, floor: () => void, rounds: number) {
  const times: { whole: number[]; floor: number[] } = { whole: [], floor: [] };
  for (let round = 0; round <= rounds; round++) {
    const begun = performance.now();
    floor();
    const between = performance.now();
    await whole();
    const done = performance.now();
    if (round === 0) continue;
    times.floor.push(between - begun);
    times.whole.push(done - between);
  }
  return times;
}
