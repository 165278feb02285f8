/** Start to the first usable screen, and memory of all processes, against an empty Electron window. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { copyDemoProfile } from '../support/demo-profile.ts';
import { launchApp, makeProfile, type RunningApp, removeProfile } from '../support/launch.ts';
import { type BenchRow, benchRow, median } from './row.ts';

const runs = 7;
const limit = 1.5;

type Start = { readonly milliseconds: number; readonly megabytes: number };

export async function startBench(): Promise<readonly BenchRow[]> {
  const [demo, empty] = [await copyDemoProfile(), makeProfile()];
  const [own, floor]: [Start[], Start[]] = [[], []];
  for (let run = 0; run <= runs; run++) {
    const emptyStart = await measureStart(empty, join(import.meta.dirname, 'empty-app'));
    const ownStart = await measureStart(demo);
    // The first start of each reads from a cold disk and fills the code caches.
    if (run === 0) continue;
    floor.push(emptyStart);
    own.push(ownStart);
  }
  removeProfile(demo);
  removeProfile(empty);
  const of = (starts: readonly Start[], key: keyof Start) => median(starts.map((start) => start[key]));
  return [
    benchRow('start to first usable screen', 'ms', of(own, 'milliseconds'), of(floor, 'milliseconds'), limit),
    benchRow('memory of all processes (PSS)', 'MB', of(own, 'megabytes'), of(floor, 'megabytes'), limit),
  ];
}

async function measureStart(folder: string, project?: string): Promise<Start> {
  const app = await launchApp({ folder, ...(project && { project }) });
  const usableAt = await app.page.evaluate(usableMoment);
  const begunAt = await app.electron.evaluate(() => process.getCreationTime() ?? 0);
  const megabytes = proportionalMemory(app);
  await app.close();
  return { milliseconds: usableAt - begunAt, megabytes };
}

/** Unix ms at which the page said that it can be used. */
async function usableMoment(): Promise<number> {
  const marked = () => performance.getEntriesByName('usable')[0];
  while (!marked()) await new Promise((resolve) => requestAnimationFrame(resolve));
  return performance.timeOrigin + (marked()?.startTime ?? 0);
}

/** Sum of the PSS of the app's processes in MB: shared pages count once. Linux only. */
function proportionalMemory(app: RunningApp): number {
  const pids = [app.electron.process().pid ?? 0];
  for (const pid of pids) pids.push(...childrenOf(pid));
  return pids.reduce((sum, pid) => sum + pssOf(pid), 0) / 1024;
}

function childrenOf(pid: number): readonly number[] {
  return readdirSync(`/proc/${pid}/task`).flatMap((task) =>
    readFileSync(`/proc/${pid}/task/${task}/children`, 'utf8').split(' ').filter(Boolean).map(Number),
  );
}

function pssOf(pid: number): number {
  try {
    return Number(/^Pss:\s+(\d+)/m.exec(readFileSync(`/proc/${pid}/smaps_rollup`, 'utf8'))?.[1] ?? 0);
  } catch {
    // The process ended between the two readings.
    return 0;
  }
}
