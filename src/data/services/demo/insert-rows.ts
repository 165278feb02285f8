/** Inserts many rows of one table; several go into one statement, because a call costs more than a row. */
import type { Database } from 'better-sqlite3';

export type Value = string | number | null;
export type InsertRows<Row> = (rows: readonly Row[]) => void;

const rowsPerCall = 12;

/** @param columns the row's fields in the order of the table's columns */
export function prepareInsert<Column extends string>(
  database: Database,
  table: string,
  columns: readonly Column[],
): InsertRows<Readonly<Record<Column, Value>>> {
  const group = `(${columns.map(() => '?').join(', ')})`;
  const prepare = (count: number) =>
    database.prepare<[Value[]]>(
      `INSERT INTO ${table} (${columns.join(', ')}) VALUES ${Array(count).fill(group).join(', ')}`,
    );
  const [insertMany, insertOne] = [prepare(rowsPerCall), prepare(1)];
  return (rows) => {
    const whole = rows.length - (rows.length % rowsPerCall);
    const values = (from: number, to: number) =>
      rows.slice(from, to).flatMap((row) => columns.map((column) => row[column]));
    for (let start = 0; start < whole; start += rowsPerCall) insertMany.run(values(start, start + rowsPerCall));
    for (let start = whole; start < rows.length; start++) insertOne.run(values(start, start + 1));
  };
}
