/** Generates and writes the whole demo inside a transaction that the caller holds. */
import { setImmediate } from 'node:timers/promises';
import type { Database } from 'better-sqlite3';
import { addDays } from '../../../shared/domain/day.ts';
import { takeIndexes } from './bulk.ts';
import { writeCertificates } from './certificates.ts';
import { writeExceptions } from './exceptions.ts';
import { writeHandovers } from './handovers.ts';
import { History } from './history.ts';
import { letGoBefore } from './let-go.ts';
import { makeWorld } from './make-world.ts';
import { type DemoOptions, demoDay } from './options.ts';
import { largeTables, prepareDays } from './write-history.ts';
import { type PinHashes, writeSchools, writeWorld } from './write-world.ts';

export type DemoCounts = {
  readonly schools: number;
  readonly rooms: number;
  readonly children: number;
  readonly sessions: number;
  readonly sessionChildren: number;
  readonly measures: number;
};

/** @param done and total in thousandths of the whole work */
export type TellProgress = (done: number, total: number) => void;

/** Shares of the time that it takes, measured: days of history, indexes; the commit is the rest. */
const [historyShare, indexShare] = [700, 250];
const total = 1000;
/** What was missed earlier is not made up for any more. */
const owedDays = 25;

/** Gives way to other work after each part, so that progress is seen. */
export async function writeDemo(
  database: Database,
  options: DemoOptions,
  pinHashes: PinHashes,
  tell: TellProgress,
): Promise<DemoCounts> {
  const world = makeWorld(options);
  writeWorld(database, world, pinHashes);
  const makeIndexes = takeIndexes(database, largeTables);
  const counts = { sessions: 0, sessionChildren: 0, measures: 0 };
  const history = new History(world);
  const writeDay = prepareDays(database);
  let days = 0;
  for (const rows of history.days()) {
    writeDay(rows);
    counts.sessions += rows.sessions.length;
    counts.sessionChildren += rows.sessionChildren.length;
    counts.measures += rows.measures.length;
    tell(Math.round((historyShare * ++days) / history.schoolDayCount), total);
    await setImmediate();
  }
  for (const [place, makeIndex] of makeIndexes.entries()) {
    makeIndex();
    tell(historyShare + Math.round((indexShare * (place + 1)) / makeIndexes.length), total);
    await setImmediate();
  }
  // Fetched when it is wanted: all colouring pages come with it, which an ordinary start has no use for.
  const { writeDrawings } = await import('./drawings/write-drawings.ts');
  writeDrawings(database, world);
  const moved = writeExceptions(database, world);
  writeDay({ day: demoDay, ...moved, measures: [], notes: [] });
  counts.sessions += moved.sessions.length;
  counts.sessionChildren += moved.sessionChildren.length;
  letGoBefore(database, world, addDays(demoDay, -owedDays), owedDays);
  writeCertificates(database, world);
  writeHandovers(database, world);
  writeSchools(database, world);
  const children = world.rooms.reduce((sum, room) => sum + room.children.length, 0);
  return { schools: world.schools.length, rooms: world.rooms.length, children, ...counts };
}
