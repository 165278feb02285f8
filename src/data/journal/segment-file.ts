/**
 * The file that records are being written to. It is kept longer than what is in it: a record then goes where the disk
 * has room for it already, and syncing it writes nothing but the record. A file that grows with each record has its new
 * length synced each time as well, which costs half as much again, on a disk that turns twice as much.
 */
import { closeSync, fdatasyncSync, ftruncateSync, openSync } from 'node:fs';
import { writeWhole } from '../db/write-whole.ts';

/** So much at a time: about two hundred taps. What is not used is zeros, and whoever reads passes over them. */
const room = 256 * 1024;

export class SegmentFile {
  readonly #handle: number;
  /** Length of all records, and of all but the last. */
  #size = 0;
  #before = 0;
  /** Length of the file. */
  #reserved = 0;

  /** @param path of no file yet */
  constructor(path: string) {
    this.#handle = openSync(path, 'wx+', 0o600);
  }

  get size(): number {
    return this.#size;
  }

  /** On the disk when this returns. */
  append(bytes: Buffer): void {
    this.#before = this.#size;
    const end = this.#size + bytes.length;
    if (end > this.#reserved) this.#grow(bytes, end);
    else writeWhole(this.#handle, bytes, this.#size);
    fdatasyncSync(this.#handle);
    this.#size = end;
  }

  #grow(bytes: Buffer, end: number): void {
    const reserved = Math.ceil(end / room) * room;
    try {
      writeWhole(this.#handle, Buffer.concat([bytes], reserved - this.#size), this.#size);
      this.#reserved = reserved;
    } catch {
      // The disk is all but full: the record may still fit without room for others.
      this.#cut(this.#size);
      writeWhole(this.#handle, bytes, this.#size);
      this.#reserved = end;
    }
  }

  /** Without the last record, whether it was written wholly or not. */
  takeBack(): void {
    this.#cut(this.#before);
    fdatasyncSync(this.#handle);
    this.#size = this.#before;
  }

  #cut(length: number): void {
    ftruncateSync(this.#handle, length);
    this.#reserved = length;
  }

  close(): void {
    try {
      this.#cut(this.#size);
    } catch {
      // Zeros stay at its end.
    }
    closeSync(this.#handle);
  }
}
