/** Month sheet and district summary on three demo years, through the dispatch, against their bare SQL in the same process. */
import type { Database } from 'better-sqlite3';
import { listFacts } from '../../src/data/db/queries/attendance.ts';
import { listChildPhases } from '../../src/data/db/queries/goal-phases.ts';
import { listScopeSeries, listSeriesMembers } from '../../src/data/db/queries/planned-series.ts';
import { listChildMeasures, listChildSessions, listProgressGoals } from '../../src/data/db/queries/progress.ts';
import { listFormerPlacements, listSheetChildren } from '../../src/data/db/queries/sheet-children.ts';
import { demoDay } from '../../src/data/services/demo/options.ts';
import { countTotals } from '../../src/data/services/totals/count.ts';
import { keepTotals, knownMonths } from '../../src/data/services/totals/keep.ts';
import type { ChildId } from '../../src/shared/domain/ids.ts';
import type { SheetScope } from '../../src/shared/domain/sheet-scope.ts';
import type { CallInput } from '../../src/shared/ipc/contract/index.ts';
import { compare, openDispatch } from './data-process.ts';
import { openBenchDatabase } from './demo-database.ts';
import { type BenchRow, benchRow, median, percentile } from './row.ts';

/** Issue "The office": of the bare SQL, for the month sheet of a room and all sessions of a child. */
const limit = 1.3;
/** Issue "The office": ms over three years. */
const longestSummary = 50;
/** A screen that somebody waits for. */
const longestByStep = 500;
const [first, last] = ['2023-09-01', '2026-05-25'];
const [monthStart, monthEnd] = ['2026-03-01', '2026-03-31'];

export async function sheetBench(): Promise<readonly BenchRow[]> {
  const database = await openBenchDatabase();
  const send = openDispatch(database, 'administrator');
  const roomId = firstRoom(database);
  const scope = { kind: 'room', roomId } as SheetScope;
  const monthDays = { discipline: null, from: monthStart, to: monthEnd };
  const monthInput = { scope, discipline: null, month: '2026-03' } as CallInput<'attendance.month'>;
  const place = { kind: 'all' } as const;
  const reportInput = { place, by: 'room', from: first, to: last, step: 'none' } as CallInput<'reports.read'>;
  const month = await compare(
    () => send('attendance.month', monthInput),
    () => {
      listFacts(database, scope, monthDays);
      const children = listSheetChildren(database, scope, []);
      listFormerPlacements(
        database,
        children.map(({ id }) => id),
      );
      const series = listScopeSeries(database, scope, monthDays);
      listSeriesMembers(
        database,
        series.map(({ id }) => id),
      );
    },
    40,
  );
  const [today, days] = [demoDay, { roomId: null, from: first, to: last }];
  keepTotals(database, knownMonths(database, today), today);
  const summary = await compare(
    () => send('reports.read', reportInput),
    () => countTotals(database, days, today),
    5,
  );
  const childId = busiestChild(database);
  const openChild = openDispatch(database, 'specialist');
  const child = await compare(
    () => openChild('progress.goals', { childId }),
    () => {
      listChildMeasures(database, childId);
      listChildSessions(database, childId, '0000-01-01', '9999-12-31');
      listProgressGoals(database, childId);
      listChildPhases(database, childId);
    },
    40,
  );
  const byStep: Record<string, number> = {};
  for (const step of ['month', 'term'] as const)
    byStep[step] = median(
      (
        await compare(
          () => send('reports.read', { ...reportInput, step }),
          () => undefined,
          3,
        )
      ).whole,
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
      `district report over 3 years, with what was due and goals, ${size}, of 50 ms`,
      'ms',
      median(summary.whole),
      longestSummary,
      1,
    ),
    benchRow('the same by month, 32 of them', 'ms', byStep['month'] ?? 0, longestByStep, 1),
    benchRow('the same by term, 12 of them', 'ms', byStep['term'] ?? 0, longestByStep, 1),
    benchRow(
      'all sessions of a child in 3 years with measures and goals, median',
      'ms',
      median(child.whole),
      median(child.floor),
      limit,
    ),
    benchRow(`the same against counting all anew`, 'ms', median(summary.whole), median(summary.floor), 1),
  ];
}

/** Of all children the one with the most sessions. */
function busiestChild(database: Database): ChildId {
  const select = 'SELECT child_id FROM session_child GROUP BY child_id ORDER BY count(*) DESC LIMIT 1';
  const childId = database.prepare<[], ChildId>(select).pluck().get();
  if (!childId) throw new Error('nobody had a session');
  return childId;
}

function firstRoom(database: Database): string {
  return database.prepare<[], string>("SELECT value FROM setting WHERE key = 'room_id'").pluck().get() ?? '';
}
