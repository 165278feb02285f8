/** What others have packed, unpacked in memory with distrust: sizes as counted, not as declared, and names as paths. */
import { crc32 } from 'node:zlib';
import { type Entry, fromBuffer, type ZipFile } from 'yauzl';
import { importLimits } from '../../../shared/import/limits.ts';
import { type ImportProblemCode, ImportRefusal, problemAt } from '../../../shared/import/problem.ts';

export type Unpacked = ReadonlyMap<string, Buffer>;

/**
 * All entries are looked at, the wanted ones unpacked.
 * @param isWanted told the name with `/` between folders
 * @throws ImportRefusal
 */
export async function unzip(bytes: Buffer, file: string, isWanted: (name: string) => boolean): Promise<Unpacked> {
  const zip = await open(bytes, file);
  const entries = await entriesOf(zip, file);
  refuseEntries(entries, file);
  const files = new Map<string, Buffer>();
  let total = 0;
  for (const entry of entries) {
    const name = nameOf(entry);
    if (name.endsWith('/') || !isWanted(name)) continue;
    const content = await unpack(zip, entry, file, importLimits.allBytes - total);
    total += content.length;
    files.set(name, content);
  }
  return files;
}

function open(bytes: Buffer, file: string): Promise<ZipFile> {
  return new Promise((resolve, reject) => {
    // Names are decoded and looked at here, so that each fault has its own words.
    fromBuffer(bytes, { lazyEntries: true, decodeStrings: false, validateEntrySizes: true }, (error, zip) =>
      error ? reject(refusal('zip_damaged', file)) : resolve(zip),
    );
  });
}

function entriesOf(zip: ZipFile, file: string): Promise<readonly Entry[]> {
  return new Promise((resolve, reject) => {
    const entries: Entry[] = [];
    if (zip.entryCount > importLimits.files) {
      reject(refusal('too_many_files', file, String(zip.entryCount)));
      return;
    }
    zip.on('error', () => reject(refusal('zip_damaged', file)));
    zip.on('end', () => resolve(entries));
    zip.on('entry', (entry: Entry) => {
      entries.push(entry);
      zip.readEntry();
    });
    zip.readEntry();
  });
}

/** What of a name is needed here is plain letters; others only have to differ. */
function nameOf(entry: Entry): string {
  const raw = entry.fileName as unknown as Buffer;
  const isUtf8 = (entry.generalPurposeBitFlag & 0x800) !== 0;
  return raw.toString(isUtf8 ? 'utf8' : 'latin1');
}

function refuseEntries(entries: readonly Entry[], file: string): void {
  const names = new Set<string>();
  let declared = 0;
  for (const entry of entries) {
    const name = nameOf(entry);
    const refuse = (code: ImportProblemCode) => {
      throw refusal(code, file, name);
    };
    if (isOutside(name)) refuse('zip_path');
    if (isLink(entry)) refuse('zip_link');
    if (entry.isEncrypted()) refuse('zip_locked');
    if (names.has(name.toLowerCase())) refuse('zip_duplicate');
    names.add(name.toLowerCase());
    declared += entry.uncompressedSize;
    const isTight = entry.uncompressedSize > entry.compressedSize * importLimits.ratio;
    if (declared > importLimits.allBytes || (isTight && entry.uncompressedSize > importLimits.ratioFrom))
      refuse('zip_bomb');
  }
}

/** A path that leads out of the archive, on Windows or elsewhere. */
export function isOutside(name: string): boolean {
  const isAbsolute = name.startsWith('/') || /^[a-z]:/i.test(name);
  return isAbsolute || /[\\\0]/.test(name) || name.split('/').includes('..');
}

/** Made on Unix, where the upper half of the attributes holds the kind of file. */
const isLink = (entry: Entry): boolean => ((entry.externalFileAttributes >>> 16) & 0xf000) === 0xa000;

/** @param left bytes that may still be unpacked */
function unpack(zip: ZipFile, entry: Entry, file: string, left: number): Promise<Buffer> {
  const name = nameOf(entry);
  return new Promise((resolve, reject) => {
    zip.openReadStream(entry, (error, stream) => {
      if (error) {
        reject(refusal('zip_damaged', file, name));
        return;
      }
      const parts: Buffer[] = [];
      let size = 0;
      stream.on('data', (part: Buffer) => {
        size += part.length;
        parts.push(part);
        if (size > left || size > entry.uncompressedSize) stream.destroy(refusal('zip_bomb', file, name));
      });
      stream.on('error', (fault) =>
        reject(fault instanceof ImportRefusal ? fault : refusal(sizeFault(fault), file, name)),
      );
      stream.on('end', () => {
        const content = Buffer.concat(parts);
        if (crc32(content) === entry.crc32) resolve(content);
        else reject(refusal('zip_damaged', file, name));
      });
    });
  });
}

/** The library counts as well, and stops at more bytes than were declared. */
const sizeFault = (fault: Error): ImportProblemCode =>
  /too many bytes/.test(fault.message) ? 'zip_bomb' : 'zip_damaged';

const refusal = (code: ImportProblemCode, file: string, detail = '') =>
  new ImportRefusal(problemAt(code, file, { detail }));
