/** A thread of the data process that reads the whole record of changes and checks its chain while work goes on. */
import { parentPort, workerData } from 'node:worker_threads';
import DatabaseDriver from 'better-sqlite3';
import type { RecordHead } from '../shared/domain/backup.ts';
import { ChainCheck, takeMerged, type Verdict } from './audit/check-chain.ts';
import { lastSeq, listEventsWithin, listLinksWithin } from './db/queries/event-links.ts';

export type AuditWork = {
  readonly database: string;
  readonly device: string;
  readonly known: readonly RecordHead[];
};
export type AuditNews =
  | { readonly kind: 'progress'; readonly done: number; readonly total: number }
  | { readonly kind: 'verdict'; readonly verdict: Verdict };

/** Places of the record at a time. */
const atOnce = 5000;

const { database: file, device, known } = workerData as AuditWork;
const tell = (news: AuditNews) => parentPort?.postMessage(news);
const database = new DatabaseDriver(file, { readonly: true });
// One picture of it all: what is written meanwhile is for the next time.
database.exec('BEGIN');
const check = new ChainCheck(device, known);
const total = lastSeq(database);
for (let seq = 0; seq < total && !check.isBroken; seq += atOnce) {
  takeMerged(check, listEventsWithin(database, seq, seq + atOnce), listLinksWithin(database, seq, seq + atOnce));
  tell({ kind: 'progress', done: Math.min(seq + atOnce, total), total });
}
const verdict = check.end();
database.close();
tell({ kind: 'verdict', verdict });
