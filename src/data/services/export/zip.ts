/** Several files in one, made piece by piece. */
import { Zip, ZipDeflate, ZipPassThrough } from 'fflate';
import type { Day } from '../../../shared/domain/day.ts';

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
    const part = isPacked ? new ZipPassThrough(name) : new ZipDeflate(name);
    part.mtime = new Date(`${this.#day}T12:00:00`);
    this.#zip.add(part);
    part.push(bytes, true);
  }

  end(): void {
    this.#zip.end();
  }
}

export type ZipPart = { readonly name: string; readonly bytes: Uint8Array };

export function zipFiles(parts: readonly ZipPart[], day: Day): Uint8Array {
  const pieces: Uint8Array[] = [];
  const zip = new ZipWriter((bytes) => void pieces.push(bytes), day);
  for (const { name, bytes } of parts) zip.add(name, bytes, false);
  zip.end();
  return new Uint8Array(Buffer.concat(pieces));
}
