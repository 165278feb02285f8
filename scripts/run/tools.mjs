/** Running the project's tools: always on the current Node, on a virtual display where there is no real one. */
import { spawn } from 'node:child_process';
import { currentNodeEnvironment } from '../setup/commands.mjs';
import { currentNode, projectFolder, toolScript } from '../setup/paths.mjs';
import { hasDisplay } from '../setup/system-libraries.mjs';

// The tools write to a pipe here, so they cannot see by themselves whether a person is watching.
const colours = process.stdout.isTTY ? { FORCE_COLOR: '1' } : { NO_COLOR: '1', FORCE_COLOR: undefined };

/**
 * Runs a program while its output is shown.
 * @param {string[]} commandLine program and arguments
 * @param {{env?: Record<string, string>, isShown?: boolean}} options isShown false: keep the standard output to ourselves
 * @returns {Promise<{ok: boolean, code: number, stdout: string, stderr: string}>}
 */
export function run([command, ...args], { env = {}, isShown = true } = {}) {
  return new Promise((resolve, reject) => {
    const child = spawn(command, args, {
      cwd: projectFolder,
      env: { ...currentNodeEnvironment(), ...colours, ...env },
      stdio: ['inherit', 'pipe', 'pipe'],
    });
    const stdout = collect(child.stdout, isShown && process.stdout);
    const stderr = collect(child.stderr, process.stderr);
    child.on('error', reject);
    child.on('close', (code) => resolve({ ok: code === 0, code: code ?? 1, stdout: stdout(), stderr: stderr() }));
  });
}

/** Keeps what a stream brings, passing it on when there is somewhere to; returns a function that tells it. */
function collect(stream, shownOn) {
  const chunks = [];
  stream.on('data', (chunk) => {
    chunks.push(chunk);
    if (shownOn) shownOn.write(chunk);
  });
  return () => Buffer.concat(chunks).toString();
}

/** Command line of an installed tool. */
export const tool = (command, packageName, ...args) => [currentNode, toolScript(command, packageName), ...args];

/** Runs Playwright's tests on a display, virtual when there is no real one. It passes colours on in a way NO_COLOR would only confuse. */
export const runPlaywright = (args, env = {}) =>
  run(onDisplay(tool('playwright', '@playwright/test', 'test', ...args)), { env: { NO_COLOR: undefined, ...env } });

/** The same command line, on a virtual display when there is no real one. */
export const onDisplay = (commandLine) =>
  hasDisplay() ? commandLine : ['xvfb-run', '-a', '-s', '-screen 0 1920x1080x24', ...commandLine];
