/** PINs of the tests, each hashed once: a hash takes as long as a whole test. */
import { hashPin, normaliseRecoveryCode } from '../../../src/data/services/pin.ts';

export const pins = { specialist: '482915', administrator: '90417352', next: '53170462' } as const;
export const recoveryCode = 'ABCD-EFGH-JKMN-PQRS-TUVW';

const hashes = new Map<string, Promise<string>>();

export function pinHash(pin: string): Promise<string> {
  const hash = hashes.get(pin) ?? hashPin(pin);
  hashes.set(pin, hash);
  return hash;
}

export const codeHash = () => pinHash(normaliseRecoveryCode(recoveryCode));
