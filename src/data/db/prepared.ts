/** Prepared statements, kept per database: preparing costs more than most of our queries. */
import type { Database, Statement } from 'better-sqlite3';

const kept = new WeakMap<Database, Map<string, Statement<unknown[], unknown>>>();

/** The statement for that SQL text, prepared once. Do not call `pluck` or `raw` on it: it is shared. */
export function prepared<Parameters extends unknown[], Row = unknown>(
  database: Database,
  sql: string,
): Statement<Parameters, Row> {
  let statements = kept.get(database);
  if (!statements) {
    statements = new Map();
    kept.set(database, statements);
  }
  let statement = statements.get(sql);
  if (!statement) {
    statement = database.prepare<unknown[], unknown>(sql);
    statements.set(sql, statement);
  }
  return statement as unknown as Statement<Parameters, Row>;
}
