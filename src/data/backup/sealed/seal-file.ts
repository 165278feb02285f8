/**
 * A file as encrypted chunks, each of which is authenticated with its place and with whether it is the last: nothing can
 * be changed, cut off, doubled or put elsewhere unnoticed. The STREAM construction of Hoang, Reyhanitabar, Rogaway and
 * Vizár, "Online Authenticated-Encryption and its Nonce-Reuse Misuse-Resistance" (CRYPTO 2015), with AES-256-GCM: the
 * nonce is 7 random bytes of the file, the chunk's number in 4, and 1 for the last chunk else 0.
 */
import { createCipheriv, createDecipheriv } from 'node:crypto';
import { closeSync, fstatSync, fsyncSync, openSync, readSync } from 'node:fs';
import { writeWhole } from '../../db/write-whole.ts';
import { encodeHeader, readHeader, type SealedHeader, SealedProblem } from './header.ts';
import { keyOfFile } from './keys.ts';

const cipher = 'aes-256-gcm';
const tagLength = 16;

/** @throws what the disk says */
export function sealFile(source: string, target: string, header: SealedHeader, key: Uint8Array): void {
  const raw = encodeHeader(header);
  const { salt, prefix, nonceOf } = partsOf(header);
  const fileKey = keyOfFile(key, salt, raw);
  copyThrough(source, target, (from, to) => {
    writeWhole(to, raw);
    const size = fstatSync(from).size;
    const count = Math.max(1, Math.ceil(size / header.chunk));
    for (let index = 0; index < count; index++) {
      const seal = createCipheriv(cipher, fileKey, nonceOf(prefix, index, index === count - 1));
      const length = Math.min(header.chunk, size - index * header.chunk);
      const plain = readAt(from, index * header.chunk, length);
      writeWhole(to, Buffer.concat([seal.update(plain), seal.final(), seal.getAuthTag()]));
    }
  });
}

/** @throws SealedProblem damaged, newer; what the disk says */
export function unsealFile(source: string, target: string, key: Uint8Array): SealedHeader {
  const { header, raw } = readHeader(source);
  const { salt, prefix, nonceOf } = partsOf(header);
  const fileKey = keyOfFile(key, salt, raw);
  const whole = header.chunk + tagLength;
  copyThrough(source, target, (from, to) => {
    const size = fstatSync(from).size - raw.length;
    const count = Math.max(1, Math.ceil(size / whole));
    if (size !== header.size + count * tagLength) throw new SealedProblem('damaged');
    for (let index = 0; index < count; index++) {
      const length = Math.min(whole, size - index * whole);
      const sealed = readAt(from, raw.length + index * whole, length);
      const open = createDecipheriv(cipher, fileKey, nonceOf(prefix, index, index === count - 1));
      open.setAuthTag(sealed.subarray(-tagLength));
      writeWhole(to, opened(open, sealed.subarray(0, -tagLength)));
    }
  });
  return header;
}

function opened(open: ReturnType<typeof createDecipheriv>, sealed: Buffer): Buffer {
  try {
    return Buffer.concat([open.update(sealed), open.final()]);
  } catch {
    throw new SealedProblem('damaged');
  }
}

function partsOf({ salt, prefix }: SealedHeader) {
  const nonceOf = (start: Buffer, index: number, isLast: boolean) => {
    const nonce = Buffer.alloc(12);
    start.copy(nonce);
    nonce.writeUInt32BE(index, 7);
    nonce.writeUInt8(isLast ? 1 : 0, 11);
    return nonce;
  };
  return { salt: Buffer.from(salt, 'base64'), prefix: Buffer.from(prefix, 'base64'), nonceOf };
}

/** What was written is on the disk when this is done. */
function copyThrough(source: string, target: string, copy: (from: number, to: number) => void): void {
  const from = openSync(source, 'r');
  try {
    const to = openSync(target, 'w', 0o600);
    try {
      copy(from, to);
      fsyncSync(to);
    } finally {
      closeSync(to);
    }
  } finally {
    closeSync(from);
  }
}

/** @throws SealedProblem where there is less than there should be */
function readAt(handle: number, start: number, length: number): Buffer {
  const bytes = Buffer.alloc(length);
  for (let done = 0; done < length; ) {
    const read = readSync(handle, bytes, done, length - done, start + done);
    if (read === 0) throw new SealedProblem('damaged');
    done += read;
  }
  return bytes;
}
