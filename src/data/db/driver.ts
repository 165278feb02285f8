/** Asks before the SQLite addon is loaded whether it fits: loading one that does not ends the process without a word. */
import { existsSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';

/** Node-API version that the binary inside the better-sqlite3 13 package was built for. */
const prebuiltNodeApi = 10;

export function isDriverUsable(): boolean {
  if (Number(process.versions.napi) >= prebuiltNodeApi) return true;
  const packageFolder = dirname(createRequire(import.meta.url).resolve('better-sqlite3/package.json'));
  return existsSync(join(packageFolder, 'build/Release/better_sqlite3.node'));
}
