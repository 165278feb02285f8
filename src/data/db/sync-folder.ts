/** Names on the disk: one that came, went or changed only outlives a power cut when its folder is synced as well. */
import { closeSync, fsyncSync, openSync } from 'node:fs';

/** Windows keeps a log of names and has no call for it. */
export function syncFolder(folder: string): void {
  if (process.platform === 'win32') return;
  const handle = openSync(folder, 'r');
  try {
    fsyncSync(handle);
  } finally {
    closeSync(handle);
  }
}
