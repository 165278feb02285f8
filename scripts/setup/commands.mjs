/** Running other programs during the set-up. */
import { spawnSync } from 'node:child_process';
import { accessSync, constants } from 'node:fs';
import { delimiter, dirname, join } from 'node:path';
import { currentNode, projectFolder } from './paths.mjs';
import { Problem } from './progress.mjs';

const onWindows = process.platform === 'win32';

/** Runs a program to its end and returns { ok, output, signal }; its output is kept, not shown. */
export function capture(command, args, options = {}) {
  const result = spawnSync(command, args, { cwd: projectFolder, encoding: 'utf8', maxBuffer: 64e6, ...options });
  const output = `${result.stdout ?? ''}${result.stderr ?? ''}${result.error?.message ?? ''}`.trim();
  return { ok: result.status === 0, output, stdout: result.stdout ?? '', signal: result.signal };
}

/** Runs npm quietly; the result is as of `capture`. */
export function npm(args, options = {}) {
  const quiet = [...args, '--no-audit', '--no-fund', '--loglevel=error', '--no-update-notifier'];
  return capture('npm', quiet, { shell: onWindows, ...options });
}

/** Runs npm quietly; throws a Problem that ends with `advice` when it fails. */
export function requireNpm(args, advice, options) {
  const result = npm(args, options);
  if (!result.ok) throw npmProblem(result, advice);
}

/** npm says first what is wrong, then how its commands are spelled. */
export const npmProblem = ({ output }, advice) =>
  new Problem(`${output.split('\n').slice(0, 12).join('\n')}\nnpm could not do its part. ${advice}`);

/** Environment in which `node` is the current Node. */
export const currentNodeEnvironment = () => ({
  ...process.env,
  PATH: dirname(currentNode) + delimiter + process.env.PATH,
});

/** Whether a program can be found on this machine. */
export function hasCommand(name) {
  return (process.env.PATH ?? '').split(delimiter).some((folder) => isExecutable(join(folder, name)));
}

function isExecutable(file) {
  try {
    accessSync(file, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

/** The end of a long output: where programs say what went wrong. */
export const lastLines = (text, count = 15) => text.trimEnd().split('\n').slice(-count).join('\n');
