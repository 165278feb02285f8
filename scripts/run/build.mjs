/** Builds the app into out/, and knows whether that is still needed. */
import { existsSync, mkdirSync, readdirSync, rmSync, statSync, utimesSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { inProject } from '../setup/paths.mjs';
import { Problem, say } from '../setup/progress.mjs';
import { run, tool } from './tools.mjs';

const sources = [
  'src',
  'resources',
  'package.json',
  'package-lock.json',
  'electron.vite.config.ts',
  'tsconfig.base.json',
];
const stamp = inProject('out', '.built');

/** Builds when a source is newer than the last good build. */
export async function buildIfStale() {
  if (existsSync(stamp) && sources.every((name) => newestChange(inProject(name)) <= statSync(stamp).mtimeMs)) return;
  say('Building ...');
  if (!(await build())) throw new Problem('The build failed: see above.');
}

/** Builds; returns whether it worked. */
export async function build() {
  const start = new Date();
  rmSync(stamp, { force: true });
  const { ok } = await run(tool('electron-vite', 'electron-vite', 'build'));
  if (ok) writeStamp(start);
  return ok;
}

/** Dated at the start: what is edited during a build is not in it. */
function writeStamp(start) {
  mkdirSync(inProject('out'), { recursive: true });
  writeFileSync(stamp, start.toISOString());
  utimesSync(stamp, start, start);
}

/** Folders count as well: their date changes when a file goes away. */
function newestChange(path) {
  if (!existsSync(path)) return 0;
  const own = statSync(path);
  if (!own.isDirectory()) return own.mtimeMs;
  return Math.max(own.mtimeMs, ...readdirSync(path).map((name) => newestChange(join(path, name))));
}
