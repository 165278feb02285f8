/** Opened sessions as lists of a day show them. */
import type { Database } from 'better-sqlite3';
import type { z } from 'zod';
import type { Discipline } from '../../shared/domain/discipline.ts';
import { shortName } from '../../shared/domain/person.ts';
import type { SessionOutcome } from '../../shared/domain/session.ts';
import type { todayItemSchema } from '../../shared/ipc/contract/sessions.ts';
import type { SessionRow } from '../db/queries/sessions.ts';
import { tilesOf } from './child-tiles.ts';
import { startOf } from './start-of.ts';

export type SessionItem = z.input<typeof todayItemSchema>;

/** One for each session, in the same order; one query for all their children. */
export function sessionItems(database: Database, sessions: readonly SessionRow[]): readonly SessionItem[] {
  const childrenOf = tilesOf(database, sessions);
  return sessions.map((row) => ({
    seriesId: row.series_id,
    sessionId: row.id,
    staffId: row.staff_id,
    staffName: shortName(row),
    discipline: row.discipline as Discipline,
    start: startOf(row),
    minutes: row.minutes ?? row.planned_minutes,
    children: childrenOf(row.id),
    state: row.finished_at === null ? 'open' : 'finished',
    outcome: row.outcome as SessionOutcome | null,
    makeUpOf: row.missed_day,
    isSigned: row.certified_at !== null,
  }));
}
