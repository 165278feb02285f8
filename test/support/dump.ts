/** All that a school wrote down, as text to compare: every row of every table that the journal follows. */
import type { Database } from 'better-sqlite3';
import { followedTables } from '../../src/data/journal/tables.ts';

export function dumpOf(database: Database): string {
  return followedTables(database)
    .map(({ name, columns, key }) => {
      const list = (names: readonly string[]) => names.map((column) => `"${column}"`).join(', ');
      const rows = database
        .prepare(`SELECT ${list(columns)} FROM "${name}" ORDER BY ${list(key)}`)
        .raw()
        .all();
      return [name, ...rows.map((row) => JSON.stringify(row))].join('\n');
    })
    .join('\n\n');
}
