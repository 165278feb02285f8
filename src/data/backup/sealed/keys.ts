/**
 * Keys of encrypted copies. A random key encrypts; the code on paper only wraps it (argon2id, then AES-256-GCM), so that
 * copies can be made while the code lies in the safe. Each copy carries the wrapped key: an old one is opened by the code
 * of its time, whatever code came later.
 */
import { createCipheriv, createDecipheriv, hkdfSync } from 'node:crypto';
import { hashRaw } from '@node-rs/argon2';
import { lettersOfCopyCode } from '../../../shared/domain/copy-code.ts';
import { SealedProblem, type WrappedKey } from './header.ts';

export type CopyKey = { readonly wrapped: WrappedKey; readonly key: Buffer };

/** As of PINs: RFC 9106, second recommended option; about 60 ms. */
const cost = { memoryKib: 65_536, passes: 3, lanes: 1 } as const;
const cipher = 'aes-256-gcm';
const tagLength = 16;

export async function makeCopyKey(
  code: string,
  madeAt: string,
  random: (count: number) => Uint8Array,
): Promise<CopyKey> {
  const take = (count: number) => Buffer.from(random(count));
  const [id, key, salt, nonce] = [take(8).toString('hex'), take(32), take(16), take(12)];
  const kdf = { name: 'argon2id', ...cost, salt: salt.toString('base64') } as const;
  const seal = createCipheriv(cipher, await keyOfCode(code, kdf), nonce);
  seal.setAAD(nameOf(id, madeAt));
  const wrapped = Buffer.concat([seal.update(key), seal.final(), seal.getAuthTag()]);
  return {
    wrapped: { id, madeAt, kdf, nonce: nonce.toString('base64'), wrapped: wrapped.toString('base64') },
    key,
  };
}

/** @throws SealedProblem wrong_code */
export async function unwrapKey(code: string, { id, madeAt, kdf, nonce, wrapped }: WrappedKey): Promise<Buffer> {
  const all = Buffer.from(wrapped, 'base64');
  const open = createDecipheriv(cipher, await keyOfCode(code, kdf), Buffer.from(nonce, 'base64'));
  open.setAAD(nameOf(id, madeAt));
  open.setAuthTag(all.subarray(-tagLength));
  try {
    return Buffer.concat([open.update(all.subarray(0, -tagLength)), open.final()]);
  } catch {
    throw new SealedProblem('wrong_code');
  }
}

/** Of one file alone, bound to its header. */
export function keyOfFile(key: Uint8Array, salt: Uint8Array, header: Uint8Array): Buffer {
  return Buffer.from(hkdfSync('sha256', key, salt, Buffer.concat([Buffer.from('kabinet copy 1\0'), header]), 32));
}

const nameOf = (id: string, madeAt: string) => Buffer.from(`kabinet copy key 1 ${id} ${madeAt}`);

function keyOfCode(code: string, { memoryKib, passes, lanes, salt }: WrappedKey['kdf']): Promise<Buffer> {
  return hashRaw(lettersOfCopyCode(code), {
    memoryCost: memoryKib,
    timeCost: passes,
    parallelism: lanes,
    salt: Buffer.from(salt, 'base64'),
    outputLen: 32,
  });
}
