/** The journal of one open database: every transaction's rows are on the disk here before it is committed. */
import type { Database } from 'better-sqlite3';
import { type Clock, localMoment } from '../clock.ts';
import { readVersion } from '../db/migrate.ts';
import { type Recorder, recordWith } from '../db/transaction.ts';
import { captureRows, stopCapture } from './capture.ts';
import type { Log } from './log.ts';
import { type Place, readPlace, writePlace } from './place.ts';
import type { JournalRecord, RowChange } from './record.ts';

export class WritesPastJournal extends Error {}

export type JournalTools = {
  readonly clock: Clock;
  readonly logOf: (lineage: string) => Log;
  readonly newLineage: () => string;
};

export class Journal implements Recorder {
  readonly #database: Database;
  readonly #tools: JournalTools;
  readonly #version: number;
  readonly #advance;
  #log: Log;
  #lineage: string;
  #serial: number;
  #isOpen = false;
  #rows: RowChange[] = [];

  constructor(database: Database, tools: JournalTools, { lineage, serial }: Place) {
    this.#database = database;
    this.#tools = tools;
    this.#log = tools.logOf(lineage);
    this.#lineage = lineage;
    this.#serial = serial;
    this.#version = readVersion(database);
    this.#advance = database.prepare<[number]>('UPDATE journal_place SET serial = ?, back_to = NULL WHERE id = 1');
    this.#follow();
    recordWith(database, this);
  }

  #follow(): void {
    captureRows(this.#database, (change) => {
      // What is written past `inTransaction` and `prepared` would be lost with the file: it is not written at all.
      if (!this.#isOpen) throw new WritesPastJournal(`${change.do} ${change.table}`);
      this.#rows.push(change);
    });
    // A power cut may take what SQLite has not synced yet; the journal has it, and the next start brings it back.
    this.#database.pragma('synchronous = NORMAL');
  }

  get serial(): number {
    return this.#serial;
  }

  begin(): void {
    this.#isOpen = true;
    this.#rows = [];
  }

  mark(): number {
    return this.#rows.length;
  }

  dropAfter(mark: number): void {
    this.#rows.length = Math.min(this.#rows.length, mark);
  }

  seal(): boolean {
    if (this.#rows.length === 0) return false;
    this.#advance.run(this.#serial + 1);
    this.#append({ rows: this.#rows });
    return true;
  }

  end(isKept: boolean): void {
    if (!isKept) {
      this.#log.retract();
      this.#serial--;
    }
    this.#isOpen = false;
    this.#rows = [];
    this.#log.rotateIfFull();
  }

  /** Tells how the history goes on, where no rows do. */
  tell(facts: Pick<JournalRecord, 'begins' | 'backTo'>): void {
    this.#append({ rows: [], ...facts });
    writePlace(this.#database, { lineage: this.#lineage, serial: this.#serial, backTo: null });
  }

  #append(facts: Pick<JournalRecord, 'rows' | 'begins' | 'backTo'>): void {
    const serial = this.#serial + 1;
    this.#log.append({ serial, version: this.#version, at: localMoment(this.#tools.clock.now()), ...facts });
    this.#serial = serial;
  }

  /** The next record begins a segment: what came before can be removed when it is not needed any more. */
  cut(): void {
    this.#log.rotate();
  }

  pause(): void {
    stopCapture(this.#database);
    this.#database.pragma('synchronous = FULL');
  }

  renew(): void {
    writePlace(this.#database, { lineage: this.#tools.newLineage(), serial: 0, backTo: null });
  }

  resume(): void {
    this.#follow();
    const place = readPlace(this.#database);
    if (!place || place.lineage === this.#lineage) return;
    this.#log.clear();
    this.#lineage = place.lineage;
    this.#serial = place.serial;
    this.#log = this.#tools.logOf(place.lineage);
    this.tell({ begins: 'filled' });
  }
}
