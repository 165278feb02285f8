/** A file that is written beside its place, piece by piece, and is nothing until it is whole. */
import { closeSync, fsyncSync, openSync, writeSync } from 'node:fs';

export class DraftFile {
  readonly #file: number;

  /** @param path where nothing is yet */
  constructor(path: string) {
    this.#file = openSync(path, 'wx');
  }

  readonly write = (bytes: Uint8Array): void => {
    for (let at = 0; at < bytes.length; ) at += writeSync(this.#file, bytes, at);
  };

  /** All of it is on the disk then. */
  end(): void {
    fsyncSync(this.#file);
    closeSync(this.#file);
  }
}
