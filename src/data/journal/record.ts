/** What the journal holds: the rows that each transaction changed, as bytes that say whether they are whole. */
import { crc32 } from 'node:zlib';

export type Value = string | number | null | Uint8Array;
type Values = { readonly [column: string]: Value };

/** A row that came (`+`), changed (`~`, found by `key`) or went (`-`). */
export type RowChange =
  | { readonly do: '+'; readonly table: string; readonly row: Values }
  | { readonly do: '~'; readonly table: string; readonly key: Values; readonly row: Values }
  | { readonly do: '-'; readonly table: string; readonly key: Values };

export type JournalRecord = {
  /** Numbers follow each other without a gap. */
  readonly serial: number;
  /** Of the schema that the rows are of. */
  readonly version: number;
  /** Local moment. */
  readonly at: string;
  readonly rows: readonly RowChange[];
  /** Only in the first: whether the database was empty before it. */
  readonly begins?: 'empty' | 'filled';
  /** The database was taken back to what it was after that record; those between belong to another history. */
  readonly backTo?: number;
};

const magic = Buffer.from('KBJ1');
/** Magic, length of the content, serial, checksum of the three after the magic. */
const headBytes = 4 + 4 + 6 + 4;

/** One record as it stands in the file. */
export function encodeRecord(record: JournalRecord): Buffer {
  const { serial, rows, ...rest } = record;
  const content = JSON.stringify({ ...rest, rows: rows.map(packRow) });
  const length = Buffer.byteLength(content);
  const bytes = Buffer.allocUnsafe(headBytes + length);
  magic.copy(bytes);
  bytes.writeUInt32BE(length, 4);
  bytes.writeUIntBE(serial, 8, 6);
  bytes.write(content, headBytes);
  bytes.writeUInt32BE(checksum(bytes, bytes.subarray(headBytes)), 14);
  return bytes;
}

function checksum(head: Buffer, content: Buffer): number {
  return crc32(content, crc32(head.subarray(4, 14)));
}

/**
 * All records that are whole. What is torn or damaged between them is passed over: whoever reads sees by the serials
 * that something is missing.
 */
export function* decodeRecords(bytes: Buffer): Generator<JournalRecord> {
  let at = 0;
  while (at + headBytes <= bytes.length) {
    const found = decodeAt(bytes, at);
    if (found) {
      yield found.record;
      at = found.end;
    } else {
      const next = bytes.indexOf(magic, at + 1);
      if (next === -1) return;
      at = next;
    }
  }
}

function decodeAt(bytes: Buffer, at: number): { readonly record: JournalRecord; readonly end: number } | null {
  const head = bytes.subarray(at, at + headBytes);
  if (!head.subarray(0, 4).equals(magic)) return null;
  const end = at + headBytes + head.readUInt32BE(4);
  if (end > bytes.length) return null;
  const content = bytes.subarray(at + headBytes, end);
  if (head.readUInt32BE(14) !== checksum(head, content)) return null;
  const rest = JSON.parse(content.toString('utf8'), reviveBytes) as Omit<JournalRecord, 'serial'>;
  return { record: { serial: head.readUIntBE(8, 6), ...rest }, end };
}

type Bytes = { readonly base64: string };

/** JSON knows no bytes. */
function packRow(change: RowChange): object {
  return 'row' in change && Object.values(change.row).some(isBytes)
    ? { ...change, row: Object.fromEntries(Object.entries(change.row).map(([column, value]) => [column, pack(value)])) }
    : change;
}

const isBytes = (value: Value) => value instanceof Uint8Array;

function pack(value: Value): Exclude<Value, Uint8Array> | Bytes {
  return value instanceof Uint8Array ? { base64: Buffer.from(value).toString('base64') } : value;
}

function reviveBytes(_key: string, value: unknown): unknown {
  const isPacked = typeof value === 'object' && value !== null && 'base64' in value && Object.keys(value).length === 1;
  return isPacked ? Buffer.from((value as Bytes).base64, 'base64') : value;
}
