/** A disk that is full, protected or failing: one clear sentence, nothing acknowledged lost, and it goes on afterwards. */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { dictionaries } from '../../../src/shared/i18n/index.ts';
import { canWatchDisk, needsCompiler, setFault, watchedEnvironment } from '../disk/shim.ts';
import { type Proof, type Suite, Trials } from '../suite.ts';

const whenFull = { levels: 100, times: 40 };
const whenShort = { levels: 8, times: 2 };

const names = {
  full: 'disk full at that many bytes: told as such, nothing acknowledged lost, goes on when there is room',
  reserve: 'disk full: room that was kept is given free, and the next 500 changes are saved',
  'read-only': 'disk protected: told as such, nothing acknowledged lost, goes on when it may be written to',
  'writes fail': 'writes end with EIO: told as a failing disk, nothing acknowledged lost, goes on afterwards',
  control: 'control: a disk that swallows writes without a word is found to have lost them',
  'syncs fail': 'syncs end with EIO: told as a failing disk, nothing acknowledged lost, goes on afterwards',
} as const;

type Line = { readonly what: keyof typeof names; readonly level: number; readonly failure: string | null };

export const fullDiskSuite: Suite = {
  name: 'full-disk',
  run: async (isFull) => {
    if (!canWatchDisk()) throw new Error(needsCompiler);
    const { levels, times } = isFull ? whenFull : whenShort;
    const lines = runChild(levels, times);
    const proofs = Object.entries(names).map(([what, name]) =>
      proofOf(
        name,
        lines.filter((line) => line.what === what),
      ),
    );
    return [...proofs, proveSentences()];
  },
};

function runChild(levels: number, times: number): readonly Line[] {
  const root = mkdtempSync(join(tmpdir(), 'kabinet-disk-'));
  const fault = `${root}.fault`;
  try {
    setFault(fault, 'fine');
    const args = [join(import.meta.dirname, 'child.ts'), fault, String(levels), String(times)];
    const env = watchedEnvironment({ root, fault });
    const { status, stdout, stderr } = spawnSync(process.execPath, args, { env, encoding: 'utf8' });
    if (status !== 0) throw new Error(stderr);
    return stdout
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line) as Line);
  } finally {
    rmSync(root, { recursive: true, force: true });
    rmSync(fault, { force: true });
  }
}

function proofOf(name: string, lines: readonly Line[]): Proof {
  const trials = new Trials();
  for (const { level, failure } of lines) trials.count(failure && `at ${level} bytes: ${failure}`);
  const most = Math.max(...lines.map(({ level }) => level));
  return trials.proof(name, most > 0 ? `up to ${most} bytes` : '');
}

function proveSentences(): Proof {
  const trials = new Trials();
  for (const [language, { errors }] of Object.entries(dictionaries))
    for (const code of ['disk_full', 'read_only', 'disk_failing'] as const)
      trials.count(errors[code].length > 20 ? null : `${language}: nothing is said of ${code}`);
  return trials.proof('each of these refusals is a sentence in three languages');
}
