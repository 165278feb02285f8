/** The code that SQLite or the system gave an error, e.g. `SQLITE_FULL` or `ENOSPC`; empty where there is none. */
export function systemCodeOf(error: unknown): string {
  return error instanceof Error && 'code' in error ? String(error.code) : '';
}

/** Of SQLite, where a page does not say what it should. */
export const isDamageCode = (code: string): boolean =>
  code.startsWith('SQLITE_CORRUPT') || code.startsWith('SQLITE_NOTADB');

export const isFullCode = (code: string): boolean =>
  code.startsWith('SQLITE_FULL') || code === 'ENOSPC' || code === 'EDQUOT';

/** The disk or the cable to it: what was asked could not be read or written, whatever it was. */
export const isDiskFaultCode = (code: string): boolean =>
  code.startsWith('SQLITE_IOERR') || ['EIO', 'ENXIO', 'ENODEV'].includes(code);
