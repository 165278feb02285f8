/** Writes what happened, a day at a time. */
import type { Database } from 'better-sqlite3';
import { prepareInsert } from './insert-rows.ts';
import type { DayRows } from './rows.ts';

/** The tables that hold nearly all of the rows. */
export const largeTables = ['session', 'session_child', 'measure'] as const;

export type WriteDay = (rows: DayRows) => void;

export function prepareDays(database: Database): WriteDay {
  const insertSessions = prepareInsert(database, 'session', [
    'id',
    'room_id',
    'staff_id',
    'discipline',
    'series_id',
    'day',
    'planned_start',
    'planned_minutes',
    'started_at',
    'finished_at',
    'outcome',
    'minutes',
    'make_up_of',
  ]);
  const insertChildren = prepareInsert(database, 'session_child', ['session_id', 'child_id', 'status']);
  const insertMeasures = prepareInsert(database, 'measure', [
    'id',
    'session_id',
    'child_id',
    'goal_id',
    'kind',
    'value',
    'part',
    'at',
    'voided_at',
  ]);
  return ({ sessions, sessionChildren, measures }) => {
    insertSessions(sessions);
    insertChildren(sessionChildren);
    insertMeasures(measures);
  };
}
