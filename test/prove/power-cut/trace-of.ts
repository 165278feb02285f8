/** Has a school work while its writes are watched. */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { watchedEnvironment } from '../disk/shim.ts';
import { type Deed, readTrace } from '../disk/trace.ts';

/** What was answered as done, and what the database held then. */
export type Acknowledged = {
  readonly what: 'opened' | 'saved' | 'taken over' | 'backed up';
  /** Of the newest record of the journal. */
  readonly serial: number;
  readonly hash: string;
  readonly backups: readonly string[];
};

export type Trace = { readonly root: string; readonly folder: string; readonly deeds: readonly Deed[] };

/** @param script a file beside this one; told the folder that is watched, then the arguments */
export function traceOf(script: string, args: readonly string[]): Trace {
  const root = mkdtempSync(join(tmpdir(), 'kabinet-power-'));
  const trace = `${root}.trace`;
  try {
    const { status, stderr } = spawnSync(process.execPath, [join(import.meta.dirname, script), root, ...args], {
      env: watchedEnvironment({ root, trace }),
      encoding: 'utf8',
    });
    if (status !== 0) throw new Error(`${script}: ${stderr}`);
    const name = readdirSync(root).find((one) => one.startsWith('kabinet-test-'));
    return { root, folder: join(root, name ?? ''), deeds: readTrace(trace) };
  } finally {
    rmSync(root, { recursive: true, force: true });
    rmSync(trace, { force: true });
  }
}
