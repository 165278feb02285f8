/** What an error that no handler expected means to a person. */
import type { ErrorCode } from '../shared/ipc/result.ts';
import { isDamageCode, isDiskFaultCode, isFullCode, systemCodeOf } from './db/system-code.ts';

export function codeOf(error: unknown): ErrorCode {
  return codeOfSystem(systemCodeOf(error));
}

/** @param code of SQLite or of the disk */
export function codeOfSystem(code: string): ErrorCode {
  if (isFullCode(code)) return 'disk_full';
  if (isDiskFaultCode(code)) return 'disk_failing';
  if (
    code.startsWith('SQLITE_READONLY') ||
    code.startsWith('SQLITE_CANTOPEN') ||
    ['EACCES', 'EPERM', 'EROFS'].includes(code)
  )
    return 'read_only';
  if (code.startsWith('SQLITE_BUSY')) return 'busy';
  if (isDamageCode(code)) return 'damaged';
  if (code === 'SQLITE_CONSTRAINT_FOREIGNKEY') return 'not_found';
  return 'internal';
}

/** Whether nothing can be written just now; what is read is right all the same. */
export function cannotWrite(error: unknown): boolean {
  return ['disk_full', 'disk_failing', 'read_only', 'busy'].includes(codeOf(error));
}
