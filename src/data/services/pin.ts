/** PIN hashing: argon2id, 64 MiB, 3 passes, 1 lane (RFC 9106, second recommended option; about 60 ms). */
import { hash, verify } from '@node-rs/argon2';
import { codeLetters } from '../../shared/domain/code-letters.ts';
import { pinWeakness, type StaffRole, shortestPin } from '../../shared/domain/staff.ts';

// The library's default algorithm is argon2id.
const options = { memoryCost: 65_536, timeCost: 3, parallelism: 1 };

export const hashPin = (pin: string): Promise<string> => hash(pin, options);
export const isPin = (storedHash: string, pin: string): Promise<boolean> => verify(storedHash, pin);

/**
 * A recovery code for paper: five groups of four, about 99 bits.
 * @param random at least 20 random bytes
 */
export function makeRecoveryCode(random: Uint8Array): string {
  const letters = Array.from(random.subarray(0, 20), (byte) => codeLetters[byte % codeLetters.length]);
  return [0, 4, 8, 12, 16].map((start) => letters.slice(start, start + 4).join('')).join('-');
}

/** A PIN to be told to somebody, none that is easily guessed. @param random gives that many random bytes */
export function makePin(role: StaffRole, random: (count: number) => Uint8Array): string {
  for (;;) {
    // 250 is a multiple of ten: each digit is as likely as any other.
    const digits = [...random(40)].filter((byte) => byte < 250).map((byte) => byte % 10);
    const pin = digits.slice(0, shortestPin[role]).join('');
    if (pinWeakness(pin, role) === null) return pin;
  }
}

/** What a person typed, as it was printed: case and separators do not matter. */
export function normaliseRecoveryCode(typed: string): string {
  return (typed.toUpperCase().match(/[A-Z0-9]/g) ?? []).join('');
}
