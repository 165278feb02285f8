/** Step: what a bare Linux lacks to run Electron, draw without a screen, and test. */
import { existsSync } from 'node:fs';
import { capture, hasCommand, lastLines } from './commands.mjs';
import { electronProgram } from './electron.mjs';
import { Problem, say } from './progress.mjs';

const electronPackages = ['libnss3', 'libgtk-3-0', 'libasound2', 'libgbm1', 'libxss1', 'libatk-bridge2.0-0'];
const displayPackages = ['xvfb', 'xauth'];
/** Other programs read what the app exports; a shim between the app and the disk is compiled. */
const testPackages = { pdftotext: 'poppler-utils', soffice: 'libreoffice-calc-nogui', 'g++': 'g++' };

/** @param {{forTest: boolean}} options forTest: also what only the tests use */
export const systemLibraries = ({ forTest }) => ({
  title: 'System libraries',
  isDone: () => missingPackages(forTest).length === 0,
  run: () => installPackages(missingPackages(forTest), missingLibraries()),
});

/** Whether windows can be shown to somebody; KABINET_VIRTUAL_DISPLAY=1 keeps them off a real screen. */
export const hasDisplay = () =>
  process.platform !== 'linux' ||
  (!process.env.KABINET_VIRTUAL_DISPLAY && Boolean(process.env.DISPLAY || process.env.WAYLAND_DISPLAY));

/** Makes sure that Debian packages are there; says which command adds them where we may not. */
export function installPackages(names, reasons = []) {
  const why = reasons.length > 0 ? ` (for ${reasons.join(', ')})` : '';
  say(`    missing on this machine: ${names.join(' ')}${why}`);
  const canInstall = process.getuid?.() === 0 && hasCommand('apt-get');
  if (!canInstall)
    throw new Problem(`Run this once, then the same command again:\n  sudo apt-get install -y ${names.join(' ')}`);
  apt('apt-get', ['update', '-qq']);
  apt('apt-get', ['install', '-y', '-qq', '--no-install-recommends', ...names.map(releaseName)]);
}

function missingPackages(forTest) {
  if (process.platform !== 'linux') return [];
  return [
    ...(missingLibraries().length > 0 ? electronPackages : []),
    ...(hasDisplay() || (hasCommand('xvfb-run') && hasCommand('xauth')) ? [] : displayPackages),
    ...(forTest ? missingPrograms() : []),
  ];
}

const missingPrograms = () =>
  Object.entries(testPackages).flatMap(([program, name]) => (hasCommand(program) ? [] : [name]));

/** Names of shared libraries that the loader does not find for Electron. */
function missingLibraries() {
  if (!existsSync(electronProgram())) return [];
  const { output } = capture('ldd', [electronProgram()]);
  return [...output.matchAll(/^\s*(\S+) => not found/gm)].map(([, name]) => name);
}

/** Newer releases call some packages `...t64`. */
function releaseName(name) {
  const isReal = (candidate) => capture('apt-cache', ['show', candidate]).stdout.includes('Package: ');
  return !isReal(name) && isReal(`${name}t64`) ? `${name}t64` : name;
}

function apt(command, args) {
  const { ok, output } = capture(command, args, { env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' } });
  if (!ok)
    throw new Problem(
      `${lastLines(output)}\n${command} ${args[0]} failed: put that right and run the same command again.`,
    );
}
