/** Compiles shim.c once, and says how a process is started with it. */
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import {
  closeSync,
  existsSync,
  mkdirSync,
  openSync,
  readFileSync,
  renameSync,
  writeFileSync,
  writeSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const source = join(import.meta.dirname, 'shim.c');
const compilers = ['cc', 'gcc', 'clang'] as const;

const compiler = (): string | undefined => compilers.find((name) => spawnSync(name, ['--version']).status === 0);

/** Whether what a process writes can be watched here: it takes a C compiler, as compiling the database module does. */
export const canWatchDisk = (): boolean => process.platform === 'linux' && compiler() !== undefined;

export const needsCompiler = 'watching the disk takes Linux and a C compiler';

/** @returns the compiled library; compiled again only where the source is another one */
function shim(): string {
  const folder = join(tmpdir(), `kabinet-shim-${process.getuid?.() ?? 0}`);
  const hash = createHash('sha256').update(readFileSync(source)).digest('hex').slice(0, 16);
  const file = join(folder, `${hash}.so`);
  if (existsSync(file)) return file;
  mkdirSync(folder, { recursive: true });
  const draft = `${file}.${process.pid}`;
  const { status, stderr } = spawnSync(
    compiler() ?? 'cc',
    ['-shared', '-fPIC', '-O2', '-o', draft, source, '-ldl', '-pthread'],
    { encoding: 'utf8' },
  );
  if (status !== 0) throw new Error(`the shim does not compile: ${stderr}`);
  renameSync(draft, file);
  return file;
}

export type Watched = { readonly root: string; readonly trace?: string; readonly fault?: string };

/** The environment of a process whose writes below `root` are watched; its temporary folders lie there as well. */
export function watchedEnvironment({ root, trace, fault }: Watched): NodeJS.ProcessEnv {
  return {
    ...process.env,
    TMPDIR: root,
    LD_PRELOAD: shim(),
    KABINET_SHIM_ROOT: root,
    ...(trace === undefined ? {} : { KABINET_SHIM_TRACE: trace }),
    ...(fault === undefined ? {} : { KABINET_SHIM_FAULT: fault }),
  };
}

const modes = { fine: 0, full: 1, readOnly: 2, writesFail: 4, syncsFail: 8, readsFail: 16, swallows: 32 } as const;
export type FaultMode = keyof typeof modes;

/** What fails from now on in every process that was started with that file; `bytesLeft` counts where the disk is full. */
export function setFault(file: string, mode: FaultMode, bytesLeft = 0): void {
  const plan = Buffer.alloc(16);
  plan.writeUInt32LE(modes[mode], 0);
  plan.writeBigInt64LE(BigInt(bytesLeft), 8);
  if (!existsSync(file)) writeFileSync(file, plan);
  const handle = openSync(file, 'r+');
  writeSync(handle, plan, 0, plan.length, 0);
  closeSync(handle);
}
