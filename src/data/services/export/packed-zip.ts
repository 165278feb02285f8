/** A zip in memory, each part packed as it is added; without a time, so that the same parts are the same bytes. */
import { crc32, deflateRawSync } from 'node:zlib';

const [localHead, centralHead, endHead] = [0x04034b50, 0x02014b50, 0x06054b50] as const;
/** Version 2.0; packed; 1 January 1980, the first day that a zip knows. */
const [version, deflated, firstDay] = [20, 8, 0x21] as const;
const [localBytes, centralBytes, endBytes] = [30, 46, 22] as const;

export class PackedZip {
  readonly #parts: Buffer[] = [];
  readonly #entries: Buffer[] = [];
  #size = 0;

  /** @param name ASCII */
  add(name: string, text: string): void {
    const bytes = Buffer.from(text);
    const packed = deflateRawSync(bytes);
    const facts = Buffer.alloc(26);
    facts.writeUInt16LE(version, 0);
    facts.writeUInt16LE(deflated, 4);
    facts.writeUInt16LE(firstDay, 8);
    facts.writeUInt32LE(crc32(bytes), 10);
    facts.writeUInt32LE(packed.length, 14);
    facts.writeUInt32LE(bytes.length, 18);
    facts.writeUInt16LE(name.length, 22);
    this.#entries.push(centralEntry(name, facts, this.#size));
    const head = Buffer.alloc(localBytes + name.length);
    head.writeUInt32LE(localHead, 0);
    facts.copy(head, 4);
    head.write(name, localBytes, 'latin1');
    this.#put(head, packed);
  }

  #put(...parts: readonly Buffer[]): void {
    for (const part of parts) {
      this.#parts.push(part);
      this.#size += part.length;
    }
  }

  /** All of it; nothing can be added any more. */
  bytes(): Uint8Array<ArrayBuffer> {
    const begin = this.#size;
    this.#put(...this.#entries);
    const end = Buffer.alloc(endBytes);
    end.writeUInt32LE(endHead, 0);
    end.writeUInt16LE(this.#entries.length, 8);
    end.writeUInt16LE(this.#entries.length, 10);
    end.writeUInt32LE(this.#size - begin, 12);
    end.writeUInt32LE(begin, 16);
    this.#put(end);
    const all = new Uint8Array(this.#size);
    let at = 0;
    for (const part of this.#parts) {
      all.set(part, at);
      at += part.length;
    }
    return all;
  }
}

function centralEntry(name: string, facts: Buffer, at: number): Buffer {
  const entry = Buffer.alloc(centralBytes + name.length);
  entry.writeUInt32LE(centralHead, 0);
  entry.writeUInt16LE(version, 4);
  facts.copy(entry, 6);
  entry.writeUInt32LE(at, 42);
  entry.write(name, centralBytes, 'latin1');
  return entry;
}
