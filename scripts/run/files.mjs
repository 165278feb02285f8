/** Lists files below a folder. */
import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';

/** Paths of all files below `folder`, which need not exist. */
export function filesBelow(folder) {
  if (!existsSync(folder)) return [];
  const entries = readdirSync(folder, { recursive: true, withFileTypes: true });
  return entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath ?? entry.path, entry.name));
}
