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
  const seen = seenBySession(listChildMeasures(database, childId));
  return listChildSessions(database, childId, from, to)
    .map((row) => ({ ...row, seen: seen.get(row.id) ?? [] }))
    .sort(byTime);
}

/** @param measures session by session */
export function seenBySession(measures: readonly ChildMeasureRow[]): ReadonlyMap<string, readonly Seen[]> {
  const sessions = new Map<string, Seen[]>();
  let [last, seen]: [string, Seen[]] = ['', []];
  for (const measure of measures) {
    if (measure.session_id !== last) {
      [last, seen] = [measure.session_id, []];
      sessions.set(last, seen);
    }
    seen.push(seenOf(measure));
  }
  return sessions;
}

function seenOf(measure: ChildMeasureRow): Seen {
  return { goalId: measure.goal_id, observation: observationOf(measure) };
}

export function observationsFor(seen: readonly Seen[], goalId: string | null): readonly Observation[] {
  return seen.filter((one) => one.goalId === goalId).map(({ observation }) => observation);
}

export const allObservations = (seen: readonly Seen[]): readonly Observation[] =>
  seen.map(({ observation }) => observation);

export function byTime(left: ChildSessionRow, right: ChildSessionRow): number {
  if (left.day !== right.day) return left.day < right.day ? -1 : 1;
  if (left.start !== right.start) return left.start < right.start ? -1 : 1;
  return left.id < right.id ? -1 : 1;
}
