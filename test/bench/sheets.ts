/** Month sheet and district summary on three demo years, through the dispatch, against their bare SQL in the same process. */
import { randomBytes } from 'node:crypto';
import type { Database } from 'better-sqlite3';
import type { App } from '../../src/data/app.ts';
import { Connection } from '../../src/data/connection.ts';
import {
  listFacts,
  listRoomSeries,
  listSeriesMembers,
  listSeriesWithOpened,
  listSheetChildren,
  sumHeld,
  sumRooms,
} from '../../src/data/db/queries/attendance.ts';
import { createDispatch } from '../../src/data/dispatch.ts';
import type { Store } from '../../src/data/store.ts';
import type { StaffId } from '../../src/shared/domain/ids.ts';
import type { CallInput, CallName } from '../../src/shared/ipc/contract/index.ts';
import { openBenchDatabase } from './demo-database.ts';
import { type BenchRow, benchRow, median, percentile } from './row.ts';

const limit = 1.5;
const [first, last] = ['2023-09-01', '2026-05-25'];
const [monthStart, monthEnd] = ['2026-03-01', '2026-03-31'];

export async function sheetBench(): Promise<readonly BenchRow[]> {
  const database = await openBenchDatabase();
  const send = openDispatch(database);
  const roomId = firstRoom(database);
  const monthInput = { roomId, discipline: null, month: '2026-03' } as CallInput<'attendance.month'>;
  const summaryInput = { from: first, to: last } as CallInput<'attendance.summary'>;
  const month = await compare(
    () => send('attendance.month', monthInput),
    () => {
      listFacts(database, roomId, null, monthStart, monthEnd);
      listSheetChildren(database, roomId, []);
      const series = listRoomSeries(database, roomId, null, monthStart, monthEnd);
      listSeriesMembers(
        database,
        series.map(({ id }) => id),
      );
    },
    40,
  );
  const summary = await compare(
    () => send('attendance.summary', summaryInput),
    () => {
      sumRooms(database, first, last, last);
      sumHeld(database, first, last);
      listSeriesWithOpened(database, first, last);
    },
    5,
  );
  const rows = database.prepare<[], number>('SELECT count(*) FROM session_child').pluck().get() ?? 0;
  database.close();
  const size = `${Math.round(rows / 1000)},000 rows`;
  return [
    benchRow(`month sheet of a room, ${size}, median`, 'ms', median(month.whole), median(month.floor), limit),
    benchRow(
      `month sheet of a room, ${size}, p95`,
      'ms',
      percentile(month.whole, 0.95),
      percentile(month.floor, 0.95),
      limit,
    ),
    benchRow(
      `district summary over 3 years, ${size}, median`,
      'ms',
      median(summary.whole),
      median(summary.floor),
      limit,
    ),
  ];
}

type Send = <Name extends CallName>(name: Name, input: CallInput<Name>) => Promise<void>;

function openDispatch(database: Database): Send {
  const clock = { now: () => new Date('2026-04-22T12:00:00').getTime() };
  const app: App = {
    store: { database, problem: null } as unknown as Store,
    clock,
    host: {
      saveFile: async () => ({ saved: false, reason: 'cancelled' }),
      print: async () => ({ printed: false }),
      quit: () => undefined,
    },
    random: (count) => new Uint8Array(randomBytes(count)),
    broadcast: () => undefined,
  };
  const dispatch = createDispatch(app, (_call, error) => {
    throw error;
  });
  const staffId = database.prepare<[], StaffId>("SELECT id FROM staff WHERE role = 'administrator'").pluck().get();
  const connection = new Connection();
  if (staffId) connection.become({ role: 'administrator', staffId, lastSeen: clock.now() });
  return async (name, input) => {
    const reply = await dispatch(connection, { id: 1, call: name, input });
    if (!reply?.ok) throw new Error(`${name}: ${reply?.error}`);
  };
}

function firstRoom(database: Database): string {
  return database.prepare<[], string>("SELECT value FROM setting WHERE key = 'room_id'").pluck().get() ?? '';
}

/** Whole and floor in turn; the first round pays for compiling and a cold cache. */
async function compare(whole: () => Promise<void>, floor: () => void, rounds: number) {
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
