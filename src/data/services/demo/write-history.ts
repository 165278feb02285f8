/** Writes what happened, a day at a time. */
import type { Database } from 'better-sqlite3';
import { prepareInsert } from './insert-rows.ts';
import type { DayRows, SessionChildRow } from './rows.ts';

/** The tables that hold nearly all of the rows. */
export const largeTables = ['session', 'session_child', 'measure', 'note'] as const;

export type WriteDay = (rows: DayRows) => void;

/** Nine of ten say nothing but who was there: binding empty columns takes longer than looking. */
const isPlain = ({ arrived_at, left_at, reason, make_up }: SessionChildRow) =>
  arrived_at === null && left_at === null && reason === '' && make_up === null;

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
    'paused_seconds',
    'certified_by',
    'certified_at',
  ]);
  const insertPresent = prepareInsert(database, 'session_child', ['session_id', 'child_id', 'status']);
  const insertChildren = prepareInsert(database, 'session_child', [
    'session_id',
    'child_id',
    'status',
    'arrived_at',
    'left_at',
    'attended_minutes',
    'reason',
    'make_up',
  ]);
  const insertNotes = prepareInsert(database, 'note', ['id', 'session_id', 'child_id', 'text']);
  const insertWords = prepareInsert(database, 'note_search', ['rowid', 'words']);
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
  return ({ sessions, sessionChildren, measures, notes }) => {
    insertSessions(sessions);
    insertPresent(sessionChildren.filter(isPlain));
    insertChildren(sessionChildren.filter((row) => !isPlain(row)));
    insertMeasures(measures);
    insertNotes(notes);
    insertWords(notes.map(({ id, words }) => ({ rowid: id, words })));
  };
}
