/** A thread of the data process that reads every page of a large database while work goes on. */
import { parentPort, workerData } from 'node:worker_threads';
import DatabaseDriver from 'better-sqlite3';
import { hasSoundPages } from './db/open.ts';

const database = new DatabaseDriver(workerData as string, { readonly: true });
parentPort?.postMessage(hasSoundPages(database));
database.close();
