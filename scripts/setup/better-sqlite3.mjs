/** Step: the database module. Its prebuilt binary needs Node-API 10; for an older Electron it is compiled once. */
import { copyFileSync, cpSync, existsSync, mkdirSync, renameSync, rmSync } from 'node:fs';
import { cpus } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { cached, cacheEntry } from './cache.mjs';
import { capture, currentNodeEnvironment, hasCommand, lastLines } from './commands.mjs';
import { electronProgram, electronVersion } from './electron.mjs';
import { nodeHeaders } from './node-headers.mjs';
import { currentNode, inModules, installedVersion, toolScript } from './paths.mjs';
import { Problem, say } from './progress.mjs';
import { installPackages } from './system-libraries.mjs';

const prebuiltNodeApi = 10;

/** The sources ask for Node-API 10 but use nothing of it that the experimental headers of an older one lack. */
const compilerFlags = '-UNAPI_VERSION -DNAPI_EXPERIMENTAL -DNODE_API_EXPERIMENTAL_NOGC_ENV_OPT_OUT';

/** better-sqlite3 prefers this file to its prebuilt one. */
const binding = inModules('better-sqlite3', 'build', 'Release', 'better_sqlite3.node');

export const betterSqlite3 = {
  title: 'Database',
  isDone: () => existsSync(binding) || electronNodeApi() >= prebuiltNodeApi,
  run: installBinding,
};

async function installBinding() {
  const name = `better-sqlite3-${installedVersion('better-sqlite3')}-napi${electronNodeApi()}-${process.platform}-${process.arch}.node`;
  const entry = cacheEntry(name);
  // A cache that came from another machine may hold a file that does not load here.
  if (existsSync(entry) && failureOf(entry) === undefined) return;
  rmSync(entry, { force: true });
  const failure = failureOf(await cached(name, compile));
  if (failure === undefined) return;
  rmSync(entry, { force: true });
  throw new Problem(
    `${failure}\nThe database module was compiled but does not load with Electron ${electronVersion()}.`,
  );
}

/** Puts a compiled module in place; takes it away again when it does not load, and tells why. */
function failureOf(file) {
  place(file);
  const failure = loadFailure();
  if (failure !== undefined) rmSync(binding);
  return failure;
}

function place(file) {
  mkdirSync(join(binding, '..'), { recursive: true });
  copyFileSync(file, `${binding}.next-${process.pid}`);
  renameSync(`${binding}.next-${process.pid}`, binding);
}

async function compile(workFolder) {
  requireCompiler();
  say('    compiling for this Electron, once per machine (about a minute)');
  const source = join(workFolder, 'better-sqlite3');
  cpSync(inModules('better-sqlite3'), source, { recursive: true });
  const args = [
    'rebuild',
    '--release',
    '--force_build=1',
    `--nodedir=${await nodeHeaders()}`,
    `--jobs=${cpus().length}`,
  ];
  const env = { ...currentNodeEnvironment(), CXXFLAGS: compilerFlags, NODE_PATH: inModules() };
  const { ok, output } = capture(currentNode, [toolScript('node-gyp'), ...args], { cwd: source, env });
  if (!ok) throw new Problem(`${lastLines(output)}\nCompiling the database module failed.`);
  return join(source, 'build', 'Release', 'better_sqlite3.node');
}

function requireCompiler() {
  const missing = ['g++', 'make', 'python3'].filter((command) => !hasCommand(command));
  if (missing.length > 0) installPackages(missing, ['compiling the database module']);
}

/** Node-API version of the Electron in place. */
function electronNodeApi() {
  const { ok, output, stdout } = runElectronAsNode(['-e', 'console.log(process.versions.napi)']);
  if (!ok)
    throw new Problem(
      `${lastLines(output, 5)}\nElectron does not start: delete node_modules/electron and run the same command again.`,
    );
  return Number(stdout);
}

/** What went wrong when Electron or Node used a database, or undefined. */
function loadFailure() {
  const script = fileURLToPath(new URL('./open-database.cjs', import.meta.url));
  const results = [runElectronAsNode(['--expose-gc', script]), capture(currentNode, ['--expose-gc', script])];
  const failed = results.find(({ ok }) => !ok);
  return failed && (/^.*Error:.*$|^FATAL.*$/im.exec(failed.output)?.[0] ?? `It ended by ${failed.signal}.`);
}

function runElectronAsNode(args) {
  return capture(electronProgram(), args, { env: { ...process.env, ELECTRON_RUN_AS_NODE: '1' } });
}
