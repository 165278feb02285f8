/** Transactions, prepared once for each database: preparing one costs more than most of our commits do. */
import type { Database, Transaction } from 'better-sqlite3';

type Runner = Transaction<(work: () => unknown) => unknown>;

const kept = new WeakMap<Database, Runner>();

/** Runs `work` in one immediate transaction: all that it writes is kept, or nothing where it throws. */
export function inTransaction<Result>(database: Database, work: () => Result): Result {
  let runner = kept.get(database);
  if (!runner) {
    runner = database.transaction((inner: () => unknown) => inner());
    kept.set(database, runner);
  }
  return runner.immediate(work) as Result;
}
