/** Prepared statements, kept per database: preparing costs more than most of our queries. */
import type { Database, Statement } from 'better-sqlite3';
import { runStatement } from './transaction.ts';

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
    statement = database.prepare<unknown[], unknown>(planOnce(sql));
    if (!statement.readonly) runRecorded(database, statement);
    statements.set(sql, statement);
  }
  return statement as unknown as Statement<Parameters, Row>;
}

/** What writes is part of the journal, in whichever way it is run. */
function runRecorded(database: Database, statement: Statement<unknown[], unknown>): void {
  const [run, get, all] = [statement.run, statement.get, statement.all].map((method) => method.bind(statement));
  Object.assign(statement, {
    run: (...values: unknown[]) => runStatement(database, () => run?.(...values)),
    get: (...values: unknown[]) => runStatement(database, () => get?.(...values)),
    all: (...values: unknown[]) => runStatement(database, () => all?.(...values)),
  });
}

/**
 * Hides values from the planner behind a plus, which changes nothing else. SQLite with STAT4 plans a statement anew at
 * each run if a bound value might sway the plan (sqlite.org/c3ref/prepare.html, the third point of `prepare_v2`), and so
 * it does even where nothing was ever analysed: 5 to 100 us a query, more than most of ours take.
 */
export function planOnce(sql: string): string {
  return sql.replace(/((?:[=<>]|\b(?:IS|IS NOT|BETWEEN|AND|LIMIT|OFFSET))\s*)([?@])/g, '$1+$2');
}
