/** A file of an earlier version is opened by this one, in a process of its own whose writes are watched. */
import { mkdirSync, openSync, writeSync } from 'node:fs';
import { join } from 'node:path';
import { syncFolder } from '../../../src/data/db/sync-folder.ts';
import { openFolder } from './check.ts';
import { makeVersion } from './versions.ts';

const [root = '', version = '0'] = process.argv.slice(2);
const folder = join(root, 'kabinet-test-migration');
const acknowledged = openSync(join(root, 'acknowledged'), 'a');
mkdirSync(folder);
makeVersion(join(folder, 'kabinet.db'), Number(version));
syncFolder(folder);
writeSync(acknowledged, '{}\n');
const { store } = openFolder(folder);
if (store.problem) throw new Error(store.problem.kind);
store.close();
