/** Step: the database module. Its prebuilt binary needs Node-API 10; for an older Electron it is compiled once. */
import { copyFileSync, cpSync, existsSync, mkdirSync, renameSync, rmSync } from 'node:fs';
import { cpus } from 'node:os';
import { join } from 'node:path';
import { cached, cacheEntry } from './cache.mjs';
import { capture, currentNodeEnvironment, hasCommand, lastLines } from './commands.mjs';
import { electronProgram } from './electron.mjs';
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
  place(await cached(name, compile));
  if (loadFailure() === undefined) return;
  // The cache may come from a machine with other system libraries.
  rmSync(cacheEntry(name));
  place(await cached(name, compile));
  const failure = loadFailure();
  if (failure !== undefined) throw new Problem(`${failure}\nThe compiled database module does not load: delete node_modules and run the same command again.`);
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
  const args = ['rebuild', '--release', '--force_build=1', `--nodedir=${await nodeHeaders()}`, '--force-process-config', `--jobs=${cpus().length}`];
  const env = { ...currentNodeEnvironment(), CXXFLAGS: compilerFlags, NODE_PATH: inModules() };
  const { ok, output } = capture(currentNode, [toolScript('node-gyp'), ...args], { cwd: source, env });
  if (!ok) throw new Problem(`${lastLines(output)}\nCompiling the database module failed.`);
  return join(source, 'build', 'Release', 'better_sqlite3.node');
}

function requireCompiler() {
  const tools = { 'g++': 'g++', make: 'make', python3: 'python3' };
  const missing = Object.keys(tools).filter((command) => !hasCommand(command));
  if (missing.length > 0) installPackages(missing.map((command) => tools[command]));
}

/** Node-API version of the Electron in place. */
function electronNodeApi() {
  const { stdout } = runElectronAsNode('console.log(process.versions.napi)');
  return Number(stdout);
}

/** What went wrong when Electron or Node opened a database, or undefined. */
function loadFailure() {
  const code = "new (require('better-sqlite3'))(':memory:').prepare('select 1').get()";
  const results = [runElectronAsNode(code), capture(currentNode, ['-e', code])];
  const failed = results.find(({ ok }) => !ok);
  return failed && lastLines(failed.output || `It ended by ${failed.signal}.`, 5);
}

function runElectronAsNode(code) {
  return capture(electronProgram(), ['-e', code], { env: { ...process.env, ELECTRON_RUN_AS_NODE: '1' } });
}
