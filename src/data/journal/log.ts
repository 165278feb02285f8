/**
 * The journal's files: segments in a folder of their own, named by the serial they begin with. A segment is only ever
 * added to by the run of the app that began it, so what a power cut tore is never written behind.
 */
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { syncFolder } from '../db/sync-folder.ts';
import { decodeRecords, encodeRecord, type JournalRecord } from './record.ts';
import { SegmentFile } from './segment-file.ts';

type Segment = { readonly name: string; readonly first: number };

const nameShape = /^(\d{12})-(\d+)\.journal$/;
/** A segment that has grown to this is followed by another: what is not needed any more goes segment by segment. */
const largestSegment = 8 * 1024 * 1024;

export class Log {
  readonly #folder: string;
  #open: SegmentFile | null = null;

  constructor(folder: string) {
    this.#folder = folder;
  }

  /** Oldest first. */
  get #segments(): readonly Segment[] {
    if (!existsSync(this.#folder)) return [];
    const found = readdirSync(this.#folder).flatMap((name) => {
      const [, first, again] = nameShape.exec(name) ?? [];
      return first ? [{ name, first: Number(first), again: Number(again) }] : [];
    });
    return found.toSorted((left, right) => left.first - right.first || left.again - right.again);
  }

  /** All records, in order; where a later segment begins with a serial that an earlier one holds, the later one counts. */
  *records(): Generator<JournalRecord> {
    const segments = this.#segments;
    for (const [index, segment] of segments.entries()) {
      const next = segments[index + 1]?.first ?? Infinity;
      for (const record of this.#read(segment)) {
        if (record.serial >= segment.first && record.serial < next) yield record;
      }
    }
  }

  *#read({ name }: Segment): Generator<JournalRecord> {
    yield* decodeRecords(readFileSync(join(this.#folder, name)));
  }

  /** The highest serial there is; 0: none. */
  get last(): number {
    for (const segment of this.#segments.toReversed()) {
      let last = 0;
      for (const { serial } of this.#read(segment)) if (serial >= segment.first) last = Math.max(last, serial);
      if (last > 0) return last;
    }
    return 0;
  }

  /** On the disk when this returns. */
  append(record: JournalRecord): void {
    this.#open ??= this.#begin(record.serial);
    try {
      this.#open.append(encodeRecord(record));
    } catch (error) {
      this.retract();
      throw error;
    }
  }

  /** The next record begins a segment. */
  rotate(): void {
    this.#open?.close();
    this.#open = null;
  }

  /** As {@link rotate}, where the segment is large; not at once, for the last record may have to be taken back. */
  rotateIfFull(): void {
    if (this.#open && this.#open.size > largestSegment) this.rotate();
  }

  /** The last record is not part of it: what it tells of was not done. */
  retract(): void {
    try {
      this.#open?.takeBack();
    } catch {
      // The next record has the same serial and begins another segment, which counts.
      this.rotate();
    }
  }

  /** Removes segments whose records are all up to that serial. */
  prune(upTo: number): void {
    const segments = this.#segments;
    for (const [index, { name }] of segments.entries()) {
      const next = segments[index + 1];
      if (next && next.first <= upTo + 1) rmSync(join(this.#folder, name), { force: true });
    }
  }

  clear(): void {
    this.rotate();
    rmSync(this.#folder, { recursive: true, force: true });
  }

  #begin(first: number): SegmentFile {
    mkdirSync(this.#folder, { recursive: true });
    const start = String(first).padStart(12, '0');
    let again = 1;
    while (existsSync(join(this.#folder, `${start}-${again}.journal`))) again++;
    const file = new SegmentFile(join(this.#folder, `${start}-${again}.journal`));
    // Up to the data folder: the first record makes all three.
    const journals = dirname(this.#folder);
    for (const folder of [this.#folder, journals, dirname(journals)]) syncFolder(folder);
    return file;
  }
}
