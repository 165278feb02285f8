/** Stopwatches of a session: which run, by what is stored of them, so that a killed app comes back with them running. */
import type { Database } from 'better-sqlite3';
import { runningSince } from '../../../shared/domain/figures.ts';
import { type TimedKind, timedKinds } from '../../../shared/domain/measure.ts';
import { listMeasures } from '../../db/queries/measures.ts';
import { measureViewOf } from '../../services/observation-values.ts';

export type Running = {
  readonly childId: string;
  readonly goalId: string | null;
  readonly of: TimedKind;
  /** Local moment. */
  readonly since: string;
};

export function listRunning(database: Database, sessionId: string): readonly Running[] {
  const lanes = Map.groupBy(listMeasures(database, sessionId), (row) => `${row.child_id} ${row.goal_id}`);
  return [...lanes.values()].flatMap((rows) => {
    const [first] = rows;
    if (!first) return [];
    const seen = rows.map(measureViewOf);
    return timedKinds.flatMap((of) => {
      const since = runningSince(seen, of);
      return since === null ? [] : [{ childId: first.child_id, goalId: first.goal_id, of, since }];
    });
  });
}

type Target = { readonly row: { readonly child_id: string }; readonly goalId: string | null };

export function isRunning(watch: Running, { row, goalId }: Target, of: TimedKind): boolean {
  return watch.of === of && watch.childId === row.child_id && watch.goalId === goalId;
}
