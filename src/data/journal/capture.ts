/** Triggers of one connection that tell of every row that comes, changes or goes, whichever way it is written. */
import type { Database } from 'better-sqlite3';
import type { RowChange, Value } from './record.ts';
import { type FollowedTable, followedTables } from './tables.ts';

/** @param take gets each row as it is written; what it throws undoes the statement */
export function captureRows(database: Database, take: (change: RowChange) => void): void {
  const tables = followedTables(database);
  database.function(
    'kabinet_journal',
    { varargs: true, deterministic: false },
    (what: unknown, place: unknown, ...values: unknown[]) => {
      const table = tables[place as number];
      if (table) take(changeOf(table, what as RowChange['do'], values as Value[]));
      return null;
    },
  );
  for (const [place, table] of tables.entries()) for (const sql of triggersOf(table, place)) database.exec(sql);
}

export const triggerPrefix = 'journal_of_';

/** No more rows are told of: for what fills a database at one go. */
export function stopCapture(database: Database): void {
  const names = database
    .prepare<[], string>(`SELECT name FROM sqlite_temp_schema WHERE type = 'trigger' AND name LIKE '${triggerPrefix}%'`)
    .pluck()
    .all();
  for (const name of names) database.exec(`DROP TRIGGER temp."${name}"`);
}

function triggersOf({ name, columns, key }: FollowedTable, place: number): readonly string[] {
  const list = (row: 'NEW' | 'OLD', names: readonly string[]) => names.map((column) => `${row}."${column}"`).join(', ');
  const differs = (column: string) => `NEW."${column}" IS NOT OLD."${column}"`;
  // One bit for each column that changed, and its value; what stayed, such as a picture, is not read again.
  const mask = columns.map((column, index) => `(${differs(column)}) * ${2 ** index}`).join(' + ');
  const changed = columns.map((column) => `iif(${differs(column)}, NEW."${column}", NULL)`).join(', ');
  const trigger = (event: string, values: string) =>
    `CREATE TEMP TRIGGER "${triggerPrefix}${name}_${event}" AFTER ${event} ON main."${name}"
     BEGIN SELECT kabinet_journal(${values}); END`;
  return [
    trigger('INSERT', `'+', ${place}, ${list('NEW', columns)}`),
    trigger('UPDATE', `'~', ${place}, ${list('OLD', key)}, ${mask}, ${changed}`),
    trigger('DELETE', `'-', ${place}, ${list('OLD', key)}`),
  ];
}

function changeOf({ name, columns, key }: FollowedTable, what: RowChange['do'], values: readonly Value[]): RowChange {
  if (what === '+') return { do: what, table: name, row: named(columns, values) };
  const found = named(key, values);
  if (what === '-') return { do: what, table: name, key: found };
  const mask = values[key.length] as number;
  const after = values.slice(key.length + 1);
  const row = columns.flatMap((column, index) =>
    Math.floor(mask / 2 ** index) % 2 === 1 ? [[column, after[index] ?? null] as const] : [],
  );
  return { do: what, table: name, key: found, row: Object.fromEntries(row) };
}

function named(columns: readonly string[], values: readonly Value[]): { readonly [column: string]: Value } {
  return Object.fromEntries(columns.map((column, index) => [column, values[index] ?? null]));
}
