/** How SQLite would answer the queries of a function. */
import type { Database } from 'better-sqlite3';

/** Plan of each statement that `query` prepares. */
export function plansOf(database: Database, query: (database: Database) => unknown): readonly string[] {
  const plans: string[] = [];
  const watched = new Proxy(database, {
    get: (target, key) =>
      key === 'prepare'
        ? (sql: string) => {
            const statement = target.prepare(sql);
            const values = Array.from({ length: sql.split('?').length - 1 }, () => null);
            const names = sql.matchAll(/@(\w+)/g);
            const named = Object.fromEntries([...names].map(([, name]) => [name, null]));
            const rows = target.prepare(`EXPLAIN QUERY PLAN ${sql}`).all(...values, named) as { detail: string }[];
            plans.push(rows.map(({ detail }) => detail).join('\n'));
            return statement;
          }
        : Reflect.get(target, key),
  });
  query(watched);
  return plans;
}
