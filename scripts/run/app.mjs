/** Opens the app in a window, from the checkout. */
import { existsSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { electronProgram } from '../setup/electron.mjs';
import { projectFolder } from '../setup/paths.mjs';
import { Problem } from '../setup/progress.mjs';
import { run } from './tools.mjs';

const namespaceLimit = '/proc/sys/kernel/apparmor_restrict_unprivileged_userns';

/** Runs the app until its window is closed; returns the exit code. */
export async function runApp(args = []) {
  // Some editors' terminals set it; Electron would then open no window.
  const env = { ELECTRON_RUN_AS_NODE: undefined };
  const { code } = await run([electronProgram(), ...sandboxArguments(), projectFolder, ...args], { env });
  return code;
}

/** The sandbox cannot work for root, and some systems let only a set-uid helper start it. */
function sandboxArguments() {
  if (process.platform !== 'linux') return [];
  if (process.getuid() === 0) return ['--no-sandbox'];
  const helper = join(electronProgram(), '..', 'chrome-sandbox');
  if (isNamespaceLimited() && !isOwnedByRootAndSetuid(helper)) {
    throw new Problem(
      `This system lets Electron's sandbox start only through its helper. Run this once, then the same command again:\n  sudo chown root:root '${helper}' && sudo chmod 4755 '${helper}'`,
    );
  }
  return [];
}

const isNamespaceLimited = () => existsSync(namespaceLimit) && readFileSync(namespaceLimit, 'utf8').trim() === '1';

function isOwnedByRootAndSetuid(file) {
  const { uid, mode } = statSync(file);
  return uid === 0 && (mode & 0o4000) !== 0;
}
