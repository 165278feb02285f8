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
    for (let start = 0; start < whole; start += rowsPerCall)
      insertMany.run(valuesOf(rows, columns, start, rowsPerCall));
    for (let start = whole; start < rows.length; start++) insertOne.run(valuesOf(rows, columns, start, 1));
  };
}

/** A loop, not flatMap: seven million values pass here. */
function valuesOf<Column extends string>(
  rows: readonly Readonly<Record<Column, Value>>[],
  columns: readonly Column[],
  start: number,
  count: number,
): Value[] {
  const values: Value[] = [];
  for (let place = start; place < start + count; place++) {
    const row = rows[place] as Readonly<Record<Column, Value>>;
    for (const column of columns) values.push(row[column]);
  }
  return values;
}
