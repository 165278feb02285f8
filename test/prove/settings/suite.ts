/**
 * Electron's settings and the policy of the window: each is taken away in a copy of the sources, and its test has to fail.
 * Control: on the copy as it is, the same tests pass.
 */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { type Proof, prove, type Suite } from '../suite.ts';
import { type Mutation, mutations } from './mutations.ts';

const project = resolve(import.meta.dirname, '../../..');

/** A copy of what the tests of the main process read. */
function copySources(): string {
  const folder = mkdtempSync(join(tmpdir(), 'kabinet-settings-'));
  for (const part of ['src/main', 'src/preload', 'src/shared', 'test/unit/main']) {
    mkdirSync(join(folder, part), { recursive: true });
    cpSync(join(project, part), join(folder, part), { recursive: true });
  }
  for (const file of ['package.json', 'vitest.config.ts', 'tsconfig.base.json'])
    cpSync(join(project, file), join(folder, file));
  symlinkSync(join(project, 'node_modules'), join(folder, 'node_modules'));
  return folder;
}

type Outcome = { readonly code: number; readonly text: string };

async function runTests(folder: string, tests: readonly string[]): Promise<Outcome> {
  const vitest = join(project, 'node_modules/vitest/vitest.mjs');
  const child = spawn(process.execPath, [vitest, 'run', ...tests], { cwd: folder, env: { ...process.env, CI: '1' } });
  let text = '';
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (data) => (text += String(data)));
  const [code] = await once(child, 'close');
  return { code: Number(code ?? 1), text };
}

/** Null: the test failed, as it has to. A file that does not load would fail as well, and proves nothing. */
async function tryOne(folder: string, { setting, file, from, to, test }: Mutation): Promise<string | null> {
  const path = join(folder, file);
  const sound = readFileSync(path, 'utf8');
  if (sound.split(from).length !== 2) return `${setting}: its text does not stand once in ${file}`;
  writeFileSync(
    path,
    sound.replace(from, () => to),
  );
  try {
    const { code, text } = await runTests(folder, [test]);
    if (code === 0) return `${setting}: ${test} does not notice`;
    return /AssertionError/.test(text) ? null : `${setting}: ${test} could not be run`;
  } finally {
    writeFileSync(path, sound);
  }
}

async function run(isFull: boolean): Promise<readonly Proof[]> {
  const folder = copySources();
  try {
    // Some of each file, where there is no time for all.
    const chosen = isFull ? mutations : mutations.filter((_one, place) => place % 16 === 0);
    const tests = [...new Set(chosen.map(({ test }) => test))];
    const control = await prove('Settings of Electron, control: on the sources as they are the tests pass', [
      async () => {
        const { code, text } = await runTests(folder, tests);
        return code === 0 ? null : text.slice(-400);
      },
    ]);
    const trials = chosen.map((mutation) => () => tryOne(folder, mutation));
    const removed = await prove(
      'A setting of Electron or a row of the policy is taken away: its test fails',
      trials,
      () => `${chosen.length} settings and rows`,
    );
    return [control, removed];
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

export const settingsSuite: Suite = { name: 'settings', run };
