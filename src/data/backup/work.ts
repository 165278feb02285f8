/** What the thread for backups does, and how it says what came of it. */
import type { Backup } from '../../shared/domain/backup.ts';
import { systemCodeOf } from '../db/system-code.ts';
import { checkFile, copyFile, NotSound, type Wanted } from './copy.ts';
import { SealedProblem } from './sealed/header.ts';
import { type Sealing, sealChecked, type Unsealing, unsealChecked } from './sealed/sealed-copy.ts';

export type Work =
  | { readonly kind: 'copy'; readonly file: string; readonly wanted: Wanted }
  | { readonly kind: 'check'; readonly file: string }
  | ({ readonly kind: 'seal' } & Sealing)
  | ({ readonly kind: 'unseal' } & Unsealing);

export type Done =
  | { readonly kind: 'copied'; readonly backup: Backup }
  | { readonly kind: 'checked'; readonly content: Backup['content'] }
  | { readonly kind: 'sealed' }
  /** `code`: of the disk or of SQLite; empty where the copy could not be read back. */
  | { readonly kind: 'failed'; readonly code: string };

export function doWork(work: Work): Done {
  try {
    switch (work.kind) {
      case 'copy':
        return { kind: 'copied', backup: copyFile(work.file, work.wanted) };
      case 'check':
        return { kind: 'checked', content: checkFile(work.file) };
      case 'seal':
        sealChecked(work);
        return { kind: 'sealed' };
      case 'unseal':
        return { kind: 'checked', content: unsealChecked(work) };
    }
  } catch (error) {
    const isSpoiled = error instanceof NotSound || error instanceof SealedProblem;
    // An error on its way between threads loses its code.
    return { kind: 'failed', code: isSpoiled ? '' : systemCodeOf(error) || 'unknown' };
  }
}
