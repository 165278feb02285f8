/** Fetches one package from the npm registry without adding it to the project. */
import { createHash } from 'node:crypto';
import { createReadStream, mkdirSync, readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { capture, requireNpm } from './commands.mjs';
import { Problem } from './progress.mjs';

/**
 * Downloads, checks and unpacks a package.
 * @param {{name: string, version: string, integrity: string}} wanted integrity as in a lock file: `sha512-<base64>`
 * @param {string} folder an empty folder for it
 * @returns {Promise<string>} the folder with the package's files
 */
export async function fetchPackage({ name, version, integrity }, folder) {
  mkdirSync(folder, { recursive: true });
  const advice = `Check the connection to the npm registry: ${name}@${version} is needed.`;
  requireNpm(['pack', `${name}@${version}`, '--pack-destination', folder], advice, { cwd: folder });
  const archive = join(
    folder,
    readdirSync(folder).find((file) => file.endsWith('.tgz')),
  );
  await checkIntegrity(archive, integrity);
  const { ok, output } = capture('tar', ['-xzf', archive, '-C', folder]);
  if (!ok) throw new Problem(`${output}\nCould not unpack ${archive}: is there enough free disk space?`);
  rmSync(archive);
  return join(folder, 'package');
}

async function checkIntegrity(file, integrity) {
  const hash = createHash('sha512');
  await pipeline(createReadStream(file), hash);
  if (`sha512-${hash.digest('base64')}` !== integrity) {
    throw new Problem(
      `${file} is not the file that was expected (its checksum differs): run the same command again, on another network if it repeats.`,
    );
  }
}
