/** Writes records of the journal into a database that does not have them yet, each as one transaction, in order. */
import type { Database } from 'better-sqlite3';
import { foldForSearch } from '../../shared/domain/collation.ts';
import { migrate, readVersion } from '../db/migrate.ts';
import { migrations } from '../db/migrations/index.ts';
import { type Stretch, stillToCome } from './history.ts';
import { readPlace, writePlace } from './place.ts';
import type { JournalRecord, RowChange, Value } from './record.ts';

/** `applied`: records that brought rows; `missing`: whether the journal has a hole before its end. */
export type Replayed = { readonly applied: number; readonly isComplete: boolean; readonly upTo: string | null };

/** @param records all of the journal, in order; `history` says which of them lead to the newest state */
export function replay(database: Database, records: Iterable<JournalRecord>, history: readonly Stretch[]): Replayed {
  const place = readPlace(database);
  if (!place) return { applied: 0, isComplete: false, upTo: null };
  const stretches = stillToCome(history, place.serial);
  const wanted = serialsOf(stretches);
  let [applied, upTo]: [number, string | null] = [0, null];
  let next = wanted.next();
  for (const record of records) {
    if (next.done) break;
    if (record.serial < next.value) continue;
    if (record.serial > next.value) return { applied, isComplete: false, upTo };
    applyRecord(database, record, place.lineage);
    if (record.rows.length > 0) applied++;
    upTo = record.at;
    next = wanted.next();
  }
  return { applied, isComplete: next.done === true, upTo };
}

function* serialsOf(stretches: readonly Stretch[]): Generator<number, undefined> {
  for (const { above, upTo } of stretches) for (let serial = above + 1; serial <= upTo; serial++) yield serial;
}

function applyRecord(database: Database, record: JournalRecord, lineage: string): void {
  const write = database.transaction(() => {
    // Rows of one transaction may point at each other in any order.
    database.pragma('defer_foreign_keys = ON');
    if (record.version > readVersion(database)) {
      migrate(
        database,
        migrations.filter(({ version }) => version <= record.version),
      );
    }
    for (const change of record.rows) applyRow(database, change);
    renewWords(database, record.rows);
    dropInk(database, record.rows);
    writePlace(database, { lineage, serial: record.serial, backTo: record.backTo ?? null });
  });
  write.immediate();
}

const quoted = (name: string) => `"${name.replaceAll('"', '""')}"`;

/** @throws where the row is not as it was when the record was made: the two do not belong together */
function applyRow(database: Database, change: RowChange): void {
  const run = (sql: string, values: readonly Value[]) => {
    const { changes } = database.prepare<Value[]>(sql).run(...values);
    if (changes !== 1) throw new Error(`the journal does not fit: ${change.do} ${change.table}`);
  };
  const table = quoted(change.table);
  if (change.do === '+') {
    const columns = Object.keys(change.row);
    const places = columns.map(() => '?').join(', ');
    run(`INSERT INTO ${table} (${columns.map(quoted).join(', ')}) VALUES (${places})`, Object.values(change.row));
    return;
  }
  const where = Object.keys(change.key)
    .map((column) => `${quoted(column)} IS ?`)
    .join(' AND ');
  if (change.do === '-') {
    run(`DELETE FROM ${table} WHERE ${where}`, Object.values(change.key));
    return;
  }
  const columns = Object.keys(change.row);
  // Written again as it was: nothing to do.
  if (columns.length === 0) return;
  const sets = columns.map((column) => `${quoted(column)} = ?`).join(', ');
  run(`UPDATE ${table} SET ${sets} WHERE ${where}`, [...Object.values(change.row), ...Object.values(change.key)]);
}

/** The words of notes stand in a table that no trigger can watch. */
function renewWords(database: Database, rows: readonly RowChange[]): void {
  for (const change of rows) {
    if (change.table !== 'note') continue;
    const id = change.do === '+' ? change.row['id'] : change.key['id'];
    const text = database.prepare('SELECT text FROM note WHERE id = ?').pluck().get(id) as string | undefined;
    database.prepare('DELETE FROM note_search WHERE rowid = ?').run(id);
    if (text === undefined) continue;
    database.prepare('INSERT INTO note_search (rowid, words) VALUES (?, ?)').run(id, foldForSearch(text));
  }
}

/** Stored ink is painted anew from the entries. */
function dropInk(database: Database, rows: readonly RowChange[]): void {
  for (const change of rows) {
    if (change.table !== 'drawing_entry') continue;
    const id = change.do === '+' ? change.row['drawing_id'] : change.key['drawing_id'];
    database.prepare('DELETE FROM drawing_ink WHERE drawing_id = ?').run(id);
  }
}
