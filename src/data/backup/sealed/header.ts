/**
 * What stands in clear at the head of an encrypted copy: whose it is, how its key is wrapped, how it is cut. Nothing of
 * it tells of a child; all of it is bound to the content, so that changing a letter of it spoils the copy.
 */
import { closeSync, openSync, readSync } from 'node:fs';
import { z } from 'zod';
import { backupReasons } from '../../../shared/domain/backup.ts';
import { momentSchema } from '../../../shared/domain/day.ts';

export const magic = Buffer.from('KABCOPY\0', 'latin1');
/** Of the format, not of the database in it. */
export const formatVersion = 1;
/** Nobody's header is longer; a file that says otherwise is damaged, or wants to fill the memory. */
const longest = 8192;
/** Magic, version, length of the JSON that follows. */
const fixed = magic.length + 2 + 4;

const bytes = (length: number) =>
  z.base64().refine((text) => Buffer.from(text, 'base64').length === length, { message: `not ${length} bytes` });

/** A key that only the code on paper unwraps. */
export const wrappedKeySchema = z.strictObject({
  /** Names the key; says nothing of it. */
  id: z.string().regex(/^[0-9a-f]{16}$/),
  madeAt: momentSchema,
  /** Within bounds: the file is read before anybody knows who wrote it. */
  kdf: z.strictObject({
    name: z.literal('argon2id'),
    memoryKib: z.number().int().min(8).max(262_144),
    passes: z.number().int().min(1).max(10),
    lanes: z.number().int().min(1).max(4),
    salt: bytes(16),
  }),
  nonce: bytes(12),
  /** 32 bytes of key, 16 of tag. */
  wrapped: bytes(48),
});
export type WrappedKey = z.infer<typeof wrappedKeySchema>;

const headerSchema = z.strictObject({
  /** The PC that wrote it, by a name that it gave itself. */
  pc: z.string().regex(/^[0-9a-f]{16}$/),
  school: z.string().max(200),
  at: momentSchema,
  reason: z.enum(backupReasons),
  /** Of the database's schema. */
  version: z.number().int(),
  /** Of the database. */
  size: z.number().int().min(0),
  key: wrappedKeySchema,
  /** For the key of this file alone. */
  salt: bytes(32),
  /** Of every chunk's nonce. */
  prefix: bytes(7),
  chunk: z.number().int().min(1024).max(4_194_304),
});
export type SealedHeader = z.infer<typeof headerSchema>;

export class SealedProblem extends Error {
  readonly kind: 'damaged' | 'newer' | 'wrong_code';

  constructor(kind: SealedProblem['kind']) {
    super(kind);
    this.kind = kind;
  }
}

export function encodeHeader(header: SealedHeader): Buffer {
  const json = Buffer.from(JSON.stringify(headerSchema.parse(header)), 'utf8');
  const head = Buffer.alloc(fixed);
  magic.copy(head);
  head.writeUInt16BE(formatVersion, magic.length);
  head.writeUInt32BE(json.length, magic.length + 2);
  return Buffer.concat([head, json]);
}

export type ReadHeader = { readonly header: SealedHeader; readonly raw: Buffer };

/** @param start of the file, as much of it as a header may be long @throws SealedProblem */
export function decodeHeader(start: Uint8Array): ReadHeader {
  const all = Buffer.from(start.buffer, start.byteOffset, start.byteLength);
  if (all.length < fixed || !all.subarray(0, magic.length).equals(magic)) throw new SealedProblem('damaged');
  if (all.readUInt16BE(magic.length) > formatVersion) throw new SealedProblem('newer');
  const end = fixed + all.readUInt32BE(magic.length + 2);
  if (end > longest || end > all.length) throw new SealedProblem('damaged');
  try {
    return { header: headerSchema.parse(JSON.parse(all.toString('utf8', fixed, end))), raw: all.subarray(0, end) };
  } catch {
    throw new SealedProblem('damaged');
  }
}

/** @throws SealedProblem, and what the disk says */
export function readHeader(file: string): ReadHeader {
  const handle = openSync(file, 'r');
  try {
    const start = Buffer.alloc(longest);
    return decodeHeader(start.subarray(0, readSync(handle, start, 0, longest, 0)));
  } finally {
    closeSync(handle);
  }
}
