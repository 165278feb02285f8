/** The code that SQLite or the system gave an error, e.g. `SQLITE_FULL` or `ENOSPC`; empty where there is none. */
export function systemCodeOf(error: unknown): string {
  return error instanceof Error && 'code' in error ? String(error.code) : '';
}
