/** Several files in one, made piece by piece. */
import { deflateRawSync } from 'node:zlib';
import { Zip, ZipPassThrough } from 'fflate';
import type { Day } from '../../../shared/domain/day.ts';

/** Packed by Node, all of it at once. */
class PackedPart extends ZipPassThrough {
  override compression = 8;

  override process(bytes: Uint8Array, isLast: boolean): void {
    this.ondata(null, deflateRawSync(bytes), isLast);
  }
}

export class ZipWriter {
  readonly #zip: Zip;
  readonly #day: Day;

  /**
   * @param write gets the pieces in their order
   * @param day the parts are dated
   */
  constructor(write: (bytes: Uint8Array) => void, day: Day) {
    this.#day = day;
    this.#zip = new Zip((error, bytes) => {
      if (error) throw error;
      write(bytes);
    });
  }

  /** Names that are not ASCII are flagged as UTF-8. @param isPacked made small already */
  add(name: string, bytes: Uint8Array, isPacked: boolean): void {
    const part = isPacked ? new ZipPassThrough(name) : new PackedPart(name);
    part.mtime = new Date(`${this.#day}T12:00:00`);
    this.#zip.add(part);
    part.push(bytes, true);
  }

  end(): void {
    this.#zip.end();
  }
}

/** A zip that stays in memory. */
export class ZipInMemory {
  readonly #pieces: Uint8Array[] = [];
  readonly #zip: ZipWriter;

  /** @param day the parts are dated */
  constructor(day: Day) {
    this.#zip = new ZipWriter((bytes) => void this.#pieces.push(bytes), day);
  }

  add(name: string, bytes: Uint8Array): void {
    this.#zip.add(name, bytes, false);
  }

  /** All of it; nothing can be added any more. */
  bytes(): Uint8Array<ArrayBuffer> {
    this.#zip.end();
    return Uint8Array.from(Buffer.concat(this.#pieces));
  }
}
