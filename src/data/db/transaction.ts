/** Transactions, prepared once for each database: preparing one costs more than most of our commits do. */
import type { Database, Transaction } from 'better-sqlite3';

type Runner = Transaction<(work: () => unknown) => unknown>;

/** What keeps a journal of a database: told of each transaction before it is committed. */
export type Recorder = {
  /** A transaction begins. */
  readonly begin: () => void;
  /** How much was gathered so far, and giving up what came after. */
  readonly mark: () => number;
  readonly dropAfter: (mark: number) => void;
  /** All is written: what was gathered is on the disk when this returns. @returns whether there was anything */
  readonly seal: () => boolean;
  /** The transaction is over; `isKept`: false where what was sealed was not committed after all. */
  readonly end: (isKept: boolean) => void;
  /** Rows are written and not told of, until `resume`: a whole school at one go. */
  readonly pause: () => void;
  /** Before the commit of what was not told of: nothing before leads to what there is then, so the journal begins anew. */
  readonly renew: () => void;
  readonly resume: () => void;
};

type Pausing = Pick<Recorder, 'pause' | 'renew' | 'resume'>;
const noRecorder: Pausing = { pause: () => undefined, renew: () => undefined, resume: () => undefined };

const runners = new WeakMap<Database, Runner>();
const recorders = new WeakMap<Database, Recorder>();

/** From now on nothing is committed that is not in the journal. */
export function recordWith(database: Database, recorder: Recorder): void {
  recorders.set(database, recorder);
}

/** For what writes more at one go than a journal should hold. */
export function recorderOf(database: Database): Pausing {
  return recorders.get(database) ?? noRecorder;
}

/** Runs `work` in one immediate transaction: all that it writes is kept, or nothing where it throws. */
export function inTransaction<Result>(database: Database, work: () => Result): Result {
  const recorder = recorders.get(database);
  const run = (inner: () => Result) => runnerOf(database).immediate(inner) as Result;
  if (!recorder) return run(work);
  if (database.inTransaction) return gathered(recorder, () => run(work));
  let isSealed = false;
  let isKept = false;
  recorder.begin();
  try {
    const result = run(() => {
      const value = work();
      isSealed = recorder.seal();
      return value;
    });
    isKept = true;
    return result;
  } finally {
    recorder.end(isKept || !isSealed);
  }
}

/** As {@link inTransaction}, after which the journal begins anew: nothing that was there before can be read from it. */
export function inTransactionAnew<Result>(database: Database, work: () => Result): Result {
  const recorder = recorderOf(database);
  recorder.pause();
  try {
    return inTransaction(database, () => {
      const result = work();
      recorder.renew();
      return result;
    });
  } finally {
    recorder.resume();
  }
}

/**
 * One statement that may write. Outside of a transaction it becomes one of its own; inside, nothing stays gathered of a
 * statement that fails and is undone.
 */
export function runStatement<Result>(database: Database, run: () => Result): Result {
  const recorder = recorders.get(database);
  if (!recorder) return run();
  return database.inTransaction ? gathered(recorder, run) : inTransaction(database, run);
}

function gathered<Result>(recorder: Recorder, run: () => Result): Result {
  const mark = recorder.mark();
  try {
    return run();
  } catch (error) {
    recorder.dropAfter(mark);
    throw error;
  }
}

function runnerOf(database: Database): Runner {
  let runner = runners.get(database);
  if (!runner) {
    runner = database.transaction((inner: () => unknown) => inner());
    runners.set(database, runner);
  }
  return runner;
}
