/** What is known of one child over time, read once for all figures. */
import type { Database } from 'better-sqlite3';
import type { Day } from '../../../shared/domain/day.ts';
import type { Observation } from '../../../shared/domain/measure.ts';
import {
  type ChildMeasureRow,
  type ChildSessionRow,
  listChildMeasures,
  listChildSessions,
} from '../../db/queries/progress.ts';
import { observationOf } from '../observation-values.ts';

export type Seen = { readonly goalId: string | null; readonly observation: Observation };

/** A session of the child with what was seen in it, in the order seen. */
export type SeenSession = ChildSessionRow & { readonly seen: readonly Seen[] };

/** In order of time. */
export function readSeenSessions(database: Database, childId: string, from: Day, to: Day): readonly SeenSession[] {
  const measures = Map.groupBy(listChildMeasures(database, childId), (measure) => measure.session_id);
  return listChildSessions(database, childId, from, to)
    .map((row) => ({ ...row, seen: (measures.get(row.id) ?? []).map(seenOf) }))
    .sort(byTime);
}

export function seenOf(measure: ChildMeasureRow): Seen {
  return { goalId: measure.goal_id, observation: observationOf(measure) };
}

export function observationsFor(seen: readonly Seen[], goalId: string | null): readonly Observation[] {
  return seen.filter((one) => one.goalId === goalId).map(({ observation }) => observation);
}

export const allObservations = (seen: readonly Seen[]): readonly Observation[] =>
  seen.map(({ observation }) => observation);

function byTime(left: ChildSessionRow, right: ChildSessionRow): number {
  const [first, second] = [left, right].map(({ day, start, id }) => `${day} ${start} ${id}`);
  return (first ?? '') < (second ?? '') ? -1 : 1;
}
