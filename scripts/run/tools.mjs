/** Running the project's tools: always on the current Node, on a virtual display where there is no real one. */
import { spawn } from 'node:child_process';
import { currentNodeEnvironment } from '../setup/commands.mjs';
import { currentNode, projectFolder, toolScript } from '../setup/paths.mjs';
import { hasDisplay } from '../setup/system-libraries.mjs';

/**
 * Runs a program while its output is shown.
 * @param {string[]} commandLine program and arguments
 * @param {{env?: Record<string, string>, isShown?: boolean}} options isShown false: keep the standard output to ourselves
 * @returns {Promise<{ok: boolean, code: number, stdout: string}>}
 */
export function run([command, ...args], { env = {}, isShown = true } = {}) {
  return new Promise((resolve, reject) => {
    const child = spawn(command, args, {
      cwd: projectFolder,
      env: { ...currentNodeEnvironment(), ...env },
      stdio: ['inherit', 'pipe', 'inherit'],
    });
    const chunks = [];
    child.stdout.on('data', (chunk) => {
      chunks.push(chunk);
      if (isShown) process.stdout.write(chunk);
    });
    child.on('error', reject);
    child.on('close', (code) => resolve({ ok: code === 0, code: code ?? 1, stdout: Buffer.concat(chunks).toString() }));
  });
}

/** Command line of an installed tool. */
export const tool = (command, packageName, ...args) => [currentNode, toolScript(command, packageName), ...args];

/** The same command line, on a virtual display when there is no real one. */
export const onDisplay = (commandLine) =>
  hasDisplay() ? commandLine : ['xvfb-run', '-a', '-s', '-screen 0 1920x1080x24', ...commandLine];
