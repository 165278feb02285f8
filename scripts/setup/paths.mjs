/** Where things are: the project, its installed tools, and a cache that outlives `node_modules`. */
import { readFileSync } from 'node:fs';
import { homedir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

export const projectFolder = fileURLToPath(new URL('../..', import.meta.url));

const userCache = process.env.XDG_CACHE_HOME || join(homedir(), '.cache');

/** Big or slow things (Electron, the compiled database) are made once per machine and kept here. */
export const cacheFolder = process.env.KABINET_CACHE || join(userCache, 'kabinet');

/** A path inside the project. */
export const inProject = (...parts) => join(projectFolder, ...parts);

/** A path inside `node_modules`. */
export const inModules = (...parts) => inProject('node_modules', ...parts);

/** The current Node that the project brings along; the machine's own may be too old for the tools. */
export const currentNode = inModules('node', 'bin', process.platform === 'win32' ? 'node.exe' : 'node');

/** Version of an installed package. */
export const installedVersion = (name) => readJson(inModules(name, 'package.json')).version;

/** The script behind a tool's command, so that it can be run on the current Node on every system. */
export function toolScript(command, packageName = command) {
  const { bin } = readJson(inModules(packageName, 'package.json'));
  return inModules(packageName, typeof bin === 'string' ? bin : bin[command]);
}

/** Parsed content of a JSON file. */
export const readJson = (file) => JSON.parse(readFileSync(file, 'utf8'));
