/** Opened sessions as lists of a day show them. */
import type { Database } from 'better-sqlite3';
import type { z } from 'zod';
import type { Discipline } from '../../shared/domain/discipline.ts';
import { shortName } from '../../shared/domain/person.ts';
import type { SessionOutcome } from '../../shared/domain/session.ts';
import type { todayItemSchema } from '../../shared/ipc/contract/sessions.ts';
import { listSessionChildren, type SessionRow } from '../db/queries/sessions.ts';
import { listName } from './session-view.ts';

export type SessionItem = z.input<typeof todayItemSchema>;

export const tileOf = (child: { child_id: string; family: string; given: string; pictogram: string }) => ({
  id: child.child_id,
  name: listName(child),
  pictogram: child.pictogram,
});

/** One for each session, in the same order; one query for all their children. */
export function sessionItems(database: Database, sessions: readonly SessionRow[]): readonly SessionItem[] {
  const children = Map.groupBy(
    listSessionChildren(
      database,
      sessions.map(({ id }) => id),
    ),
    (child) => child.session_id,
  );
  return sessions.map((row) => ({
    seriesId: row.series_id,
    sessionId: row.id,
    staffId: row.staff_id,
    staffName: shortName(row),
    discipline: row.discipline as Discipline,
    start: row.planned_start ?? row.started_at.slice(11, 16),
    minutes: row.minutes ?? row.planned_minutes,
    children: (children.get(row.id) ?? []).map(tileOf),
    state: row.finished_at === null ? 'open' : 'finished',
    outcome: row.outcome as SessionOutcome | null,
    makeUpOf: row.missed_day,
    isSigned: row.certified_at !== null,
  }));
}
