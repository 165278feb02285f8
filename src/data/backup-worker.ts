/** A thread of the data process that makes and checks backups while work goes on. */
import { parentPort, workerData } from 'node:worker_threads';
import { doWork, type Work } from './backup/work.ts';

parentPort?.postMessage(doWork(workerData as Work));
