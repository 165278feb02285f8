/** The few header files a compile needs, from the npm registry: Node's own download site may be out of reach. */
import { cpSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { cached } from './cache.mjs';
import { fetchPackage } from './registry-package.mjs';

const nodeApiHeaders = {
  name: 'node-api-headers',
  version: '1.9.0',
  integrity: 'sha512-2oNILP4jXwRB4ywnYKjVk1YyJ96n2D4EOVJO6S3oYZ5PtbJrw3Yt9TpAuX3nBLMuzn74rnfGQrv13pS9vC+YiA==',
};

/** A folder that node-gyp accepts as `--nodedir`; enough for addons that use Node-API only. */
export const nodeHeaders = () => cached(`node-api-headers-${nodeApiHeaders.version}`, assemble);

async function assemble(workFolder) {
  const unpacked = await fetchPackage(nodeApiHeaders, workFolder);
  const folder = join(workFolder, 'nodedir');
  mkdirSync(join(folder, 'include'), { recursive: true });
  cpSync(join(unpacked, 'include'), join(folder, 'include', 'node'), { recursive: true });
  // Node's own file sets dozens of switches for building Node itself; an addon needs none of them.
  writeFileSync(join(folder, 'include', 'node', 'common.gypi'), "{ 'variables': {} }\n");
  return folder;
}
