/** Single times of a weekly series that were cancelled or moved. */
import type { Database } from 'better-sqlite3';
import type { Day } from '../../../shared/domain/day.ts';
import type { Exception } from '../../../shared/domain/plan.ts';
import { prepared } from '../prepared.ts';

export type ExceptionRow = {
  readonly series_id: string;
  readonly day: string;
  readonly kind: string;
  readonly moved_day: string | null;
  readonly moved_start: string | null;
  readonly reason: string;
};

const select = 'SELECT series_id, day, kind, moved_day, moved_start, reason FROM series_exception';

/** All exceptions of the given series. */
export function listExceptions(database: Database, seriesIds: readonly string[]): readonly ExceptionRow[] {
  return prepared<[string], ExceptionRow>(
    database,
    `SELECT series_id, day, kind, moved_day, moved_start, reason
     FROM json_each(?) AS wanted JOIN series_exception ON series_exception.series_id = wanted.value ORDER BY day`,
  ).all(JSON.stringify(seriesIds));
}

export function findException(database: Database, seriesId: string, day: string): ExceptionRow | null {
  return (
    prepared<[string, string], ExceptionRow>(database, `${select} WHERE series_id = ? AND day = ?`).get(
      seriesId,
      day,
    ) ?? null
  );
}

/** Whether any time of any series was moved to a day between two, both included. */
export function hasMovedTo(database: Database, from: string, to: string): boolean {
  const select = `SELECT 1 FROM series_exception INDEXED BY series_exception_by_moved_day
    WHERE moved_day IS NOT NULL AND moved_day BETWEEN ? AND ? LIMIT 1`;
  return prepared<[string, string]>(database, select).get(from, to) !== undefined;
}

/** In place of what was said of that time before. */
export function writeException(database: Database, row: ExceptionRow): void {
  prepared<[ExceptionRow]>(
    database,
    `INSERT INTO series_exception (series_id, day, kind, moved_day, moved_start, reason)
     VALUES (@series_id, @day, @kind, @moved_day, @moved_start, @reason)
     ON CONFLICT (series_id, day) DO UPDATE SET
       kind = excluded.kind, moved_day = excluded.moved_day, moved_start = excluded.moved_start,
       reason = excluded.reason`,
  ).run(row);
}

export function removeException(database: Database, seriesId: string, day: string): void {
  prepared<[string, string]>(database, 'DELETE FROM series_exception WHERE series_id = ? AND day = ?').run(
    seriesId,
    day,
  );
}

/** Exceptions of a series from a day on go over to the one that takes its place. */
export function passOnExceptions(database: Database, from: string, to: string, day: string): void {
  prepared<[string, string, string]>(
    database,
    `INSERT INTO series_exception (series_id, day, kind, moved_day, moved_start, reason)
     SELECT ?, day, kind, moved_day, moved_start, reason FROM series_exception WHERE series_id = ? AND day >= ?`,
  ).run(to, from, day);
}

export function exceptionOf(row: ExceptionRow): Exception {
  const day = row.day as Day;
  if (row.kind === 'cancelled' || row.moved_day === null || row.moved_start === null)
    return { kind: 'cancelled', day, reason: row.reason };
  return { kind: 'moved', day, toDay: row.moved_day as Day, toStart: row.moved_start, reason: row.reason };
}
