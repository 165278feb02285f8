/** Keeps finished things between installs. An entry appears whole or not at all, whoever else works at the same time. */
import { existsSync, mkdirSync, renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { cacheFolder } from './paths.mjs';

/**
 * Path of a cache entry, made on first use.
 * @param {string} name name and version: a changed thing needs a new name
 * @param {(workFolder: string) => string | Promise<string>} make returns the path, inside the work folder, of what is to be kept
 */
export async function cached(name, make) {
  const entry = cacheEntry(name);
  if (existsSync(entry)) return entry;
  const workFolder = join(cacheFolder, `${name}.work-${process.pid}`);
  mkdirSync(workFolder, { recursive: true });
  try {
    const result = await make(workFolder);
    if (!existsSync(entry)) renameSync(result, entry);
    return entry;
  } finally {
    rmSync(workFolder, { recursive: true, force: true });
  }
}

/** Where an entry is, or would be. */
export const cacheEntry = (name) => join(cacheFolder, name);
