import { randomBytes } from 'node:crypto';
import { mkdtempSync, readFileSync, rmSync, truncateSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import {
  decodeHeader,
  encodeHeader,
  formatVersion,
  magic,
  readHeader,
  type SealedHeader,
} from '../../../../src/data/backup/sealed/header.ts';
import { type CopyKey, makeCopyKey, unwrapKey } from '../../../../src/data/backup/sealed/keys.ts';
import { sealFile, unsealFile } from '../../../../src/data/backup/sealed/seal-file.ts';
import { makeCopyCode } from '../../../../src/shared/domain/copy-code.ts';

const code = makeCopyCode(randomBytes);
const chunk = 1024;
const madeAt = '2026-04-22T09:00:00';
let key: CopyKey;
let folder: string;
beforeAll(async () => {
  key = await makeCopyKey(code, madeAt, randomBytes);
});
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'kabinet-sealed-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const file = (name: string) => join(folder, name);
const headerFor = (size: number): SealedHeader => ({
  pc: '0123456789abcdef',
  school: 'Школа № 23',
  at: madeAt,
  reason: 'regular',
  version: 110,
  size,
  key: key.wrapped,
  salt: randomBytes(32).toString('base64'),
  prefix: randomBytes(7).toString('base64'),
  chunk,
});

function seal(bytes: Uint8Array): Buffer {
  writeFileSync(file('plain'), bytes);
  sealFile(file('plain'), file('sealed'), headerFor(bytes.length), key.key);
  return readFileSync(file('sealed'));
}
function unseal(with_ = key.key): Buffer {
  unsealFile(file('sealed'), file('again'), with_);
  return readFileSync(file('again'));
}
const damaged = expect.objectContaining({ kind: 'damaged' });

describe('an encrypted copy', () => {
  it.each([0, 1, chunk - 1, chunk, chunk + 1, 3 * chunk, 10_000])('of %i bytes comes back as it was', (size) => {
    const bytes = randomBytes(size);
    const sealed = seal(bytes);
    expect(unseal().equals(bytes)).toBe(true);
    if (size > 64) expect(sealed.includes(bytes.subarray(0, 32))).toBe(false);
  });

  it('is never the same twice', () => {
    const bytes = randomBytes(2000);
    expect(seal(bytes).equals(seal(bytes))).toBe(false);
  });

  it('tells of the change of any byte', () => {
    const sealed = seal(randomBytes(3000));
    for (let at = 0; at < sealed.length; at += 7) {
      const spoiled = Buffer.from(sealed);
      spoiled[at] = (spoiled[at] ?? 0) ^ 1;
      writeFileSync(file('sealed'), spoiled);
      expect(() => unseal(), `byte ${at}`).toThrow();
    }
  });

  it('cut short anywhere, also between two chunks, is damaged', () => {
    const sealed = seal(randomBytes(3 * chunk));
    const head = readHeader(file('sealed')).raw.length;
    for (const length of [
      0,
      5,
      14,
      head - 1,
      head,
      head + 1,
      head + chunk + 16,
      head + 2 * (chunk + 16),
      sealed.length - 1,
    ]) {
      truncateSync(file('sealed'), length);
      expect(() => unseal(), `${length} bytes`).toThrow(damaged);
      writeFileSync(file('sealed'), sealed);
    }
    writeFileSync(file('sealed'), Buffer.concat([sealed, Buffer.alloc(16)]));
    expect(() => unseal()).toThrow(damaged);
  });

  it('does not open with two chunks in each other’s place, or one of another copy', () => {
    const bytes = randomBytes(3 * chunk);
    const sealed = seal(bytes);
    const head = readHeader(file('sealed')).raw.length;
    const part = (from: Buffer, index: number) =>
      from.subarray(head + index * (chunk + 16), head + (index + 1) * (chunk + 16));
    writeFileSync(
      file('sealed'),
      Buffer.concat([sealed.subarray(0, head), part(sealed, 1), part(sealed, 0), part(sealed, 2)]),
    );
    expect(() => unseal()).toThrow(damaged);
    const other = seal(bytes);
    writeFileSync(
      file('sealed'),
      Buffer.concat([sealed.subarray(0, head), part(other, 0), part(sealed, 1), part(sealed, 2)]),
    );
    expect(() => unseal()).toThrow(damaged);
  });

  it('shortened with a header that says so is damaged as well: the last chunk says that it is the last', () => {
    const sealed = seal(randomBytes(3 * chunk));
    const { header, raw } = readHeader(file('sealed'));
    const shorter = encodeHeader({ ...header, size: 2 * chunk });
    writeFileSync(file('sealed'), Buffer.concat([shorter, sealed.subarray(raw.length, raw.length + 2 * (chunk + 16))]));
    expect(() => unseal()).toThrow(damaged);
  });

  it('with a name of the school that somebody changed does not open', () => {
    const sealed = seal(randomBytes(100));
    const { header, raw } = readHeader(file('sealed'));
    writeFileSync(
      file('sealed'),
      Buffer.concat([encodeHeader({ ...header, school: 'Школа № 24' }), sealed.subarray(raw.length)]),
    );
    expect(() => unseal()).toThrow(damaged);
  });

  it('of a later format is told apart from a damaged one', () => {
    const sealed = seal(randomBytes(10));
    sealed.writeUInt16BE(formatVersion + 1, magic.length);
    expect(() => decodeHeader(sealed)).toThrow(expect.objectContaining({ kind: 'newer' }));
  });

  it.each([
    ['a header of 4 GB', (sealed: Buffer) => sealed.writeUInt32BE(0xffff_ffff, magic.length + 2)],
    ['no header', (sealed: Buffer) => sealed.writeUInt32BE(0, magic.length + 2)],
    ['another magic word', (sealed: Buffer) => sealed.write('SQLite f', 0, 'latin1')],
  ])('with %s is damaged', (_what, spoil) => {
    const sealed = seal(randomBytes(10));
    spoil(sealed);
    expect(() => decodeHeader(sealed)).toThrow(damaged);
  });

  it('that asks for gigabytes of memory to try the code is not followed', () => {
    const header = headerFor(0);
    const greedy = { ...header, key: { ...header.key, kdf: { ...header.key.kdf, memoryKib: 64 * 1024 * 1024 } } };
    expect(() => encodeHeader(greedy)).toThrow();
  });
});

describe('the key of copies', () => {
  it('is unwrapped by its code, however that is typed, and by no other', async () => {
    expect((await unwrapKey(code.toLowerCase().replaceAll('-', ''), key.wrapped)).equals(key.key)).toBe(true);
    await expect(unwrapKey(makeCopyCode(randomBytes), key.wrapped)).rejects.toMatchObject({ kind: 'wrong_code' });
    const renamed = { ...key.wrapped, madeAt: '2026-04-23T09:00:00' };
    await expect(unwrapKey(code, renamed)).rejects.toMatchObject({ kind: 'wrong_code' });
  });

  it('of an older code opens the copies of its time', async () => {
    const bytes = randomBytes(5000);
    seal(bytes);
    const newer = await makeCopyKey(makeCopyCode(randomBytes), madeAt, randomBytes);
    expect(() => unseal(newer.key)).toThrow(damaged);
    const { header } = readHeader(file('sealed'));
    expect(unseal(await unwrapKey(code, header.key)).equals(bytes)).toBe(true);
  });
});
