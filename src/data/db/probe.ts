/** Why no file can be made in a folder: SQLite says of all reasons only that it cannot open one. */
import { rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { systemCodeOf } from './system-code.ts';

/** @returns the system's code; empty where a file can be made after all */
export function whyNoFile(folder: string): string {
  const file = join(folder, 'kabinet.probe');
  try {
    writeFileSync(file, '?', { flush: true });
    return '';
  } catch (error) {
    return systemCodeOf(error);
  } finally {
    try {
      rmSync(file, { force: true });
    } catch {
      // Whatever hinders that is what was asked about.
    }
  }
}
