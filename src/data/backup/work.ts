/** What the thread for backups does, and how it says what came of it. */
import type { Backup } from '../../shared/domain/backup.ts';
import { systemCodeOf } from '../db/system-code.ts';
import { checkFile, copyFile, NotSound, type Wanted } from './copy.ts';

export type Work =
  | { readonly kind: 'copy'; readonly file: string; readonly wanted: Wanted }
  | { readonly kind: 'check'; readonly file: string };

export type Done =
  | { readonly kind: 'copied'; readonly backup: Backup }
  | { readonly kind: 'checked'; readonly content: Backup['content'] }
  /** `code`: of the disk or of SQLite; empty where the copy could not be read back. */
  | { readonly kind: 'failed'; readonly code: string };

export function doWork(work: Work): Done {
  try {
    if (work.kind === 'check') return { kind: 'checked', content: checkFile(work.file) };
    return { kind: 'copied', backup: copyFile(work.file, work.wanted) };
  } catch (error) {
    // An error on its way between threads loses its code.
    return { kind: 'failed', code: error instanceof NotSound ? '' : systemCodeOf(error) || 'unknown' };
  }
}
