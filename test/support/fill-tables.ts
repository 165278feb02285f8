/** A database of any version with a row in each table. */
import type { Database } from 'better-sqlite3';

type Column = { readonly name: string; readonly type: string; readonly notnull: number; readonly hidden: number };

const texts: Readonly<Record<string, unknown>> = {
  role: 'administrator',
  kind: 'trial',
  outcome: 'held',
  term: 'short',
  weekday: 3,
  minutes: 30,
  planned_minutes: 30,
};

export const tablesOf = (database: Database) =>
  database
    .prepare<[], string>(
      "SELECT name FROM sqlite_schema WHERE type = 'table' AND sql NOT LIKE 'CREATE VIRTUAL%' ORDER BY rowid",
    )
    .pluck()
    .all()
    .filter((name) => !/^sqlite_|_(data|idx|content|docsize|config)$/.test(name));

/** A row for each table, whose values fit what the table asks for; what may be null is null. */
export function fillTables(database: Database): readonly string[] {
  const filled: string[] = [];
  for (const table of tablesOf(database)) {
    const columns = database.prepare<[], Column>(`PRAGMA table_xinfo(${table})`).all();
    const needed = columns.filter(({ notnull, hidden }) => notnull === 1 && hidden === 0);
    const values = needed.map(({ name, type }) => {
      if (name in texts) return texts[name];
      if (/(_at|day|_on|month|from|to)$/.test(name)) return '2025-10-01';
      if (type === 'INTEGER' || type === 'REAL') return 1;
      if (type === 'BLOB') return Buffer.from('x');
      return /data|steps|disciplines|counts|before|after|entry|facts|columns/.test(name) ? '[]' : 'x';
    });
    const names = needed.map(({ name }) => name).join(', ');
    try {
      database.prepare(`INSERT INTO ${table} (${names}) VALUES (${needed.map(() => '?').join(', ')})`).run(...values);
      filled.push(table);
    } catch (error) {
      // A trigger may have made the row already, and a rule of one table is not what is tested here.
      if (!/CHECK|UNIQUE/.test(String(error))) throw error;
    }
  }
  return filled;
}
