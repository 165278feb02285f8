/** Which tables the journal follows, read from the schema, so that a new table is followed without a word. */
import type { Database } from 'better-sqlite3';

/** What is counted or painted from other rows and made anew where it is missing; and the journal's own place. */
export const notFollowed: readonly string[] = [
  'month_total',
  'month_part',
  'month_overlap',
  'month_child',
  'year_total',
  'year_child',
  'drawing_ink',
  'journal_place',
];

export type FollowedTable = {
  readonly name: string;
  readonly columns: readonly string[];
  readonly key: readonly string[];
};

type ColumnRow = { readonly name: string; readonly pk: number; readonly hidden: number };

export function followedTables(database: Database): readonly FollowedTable[] {
  const names = database
    .prepare<[], string>("SELECT name FROM pragma_table_list WHERE schema = 'main' AND type = 'table' ORDER BY name")
    .pluck()
    .all();
  return names
    .filter((name) => !name.startsWith('sqlite_') && !notFollowed.includes(name))
    .map((name) => ({ name, ...columnsOf(database, name) }));
}

function columnsOf(database: Database, table: string): Pick<FollowedTable, 'columns' | 'key'> {
  const rows = database
    .prepare<[string], ColumnRow>('SELECT name, pk, hidden FROM pragma_table_xinfo(?) ORDER BY cid')
    .all(table);
  const key = rows.filter(({ pk }) => pk > 0).toSorted((left, right) => left.pk - right.pk);
  if (key.length === 0) throw new Error(`no primary key: ${table}`);
  // What the database computes from other columns cannot be written.
  return {
    columns: rows.filter(({ hidden }) => hidden === 0).map(({ name }) => name),
    key: key.map(({ name }) => name),
  };
}
