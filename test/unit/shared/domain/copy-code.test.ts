import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { codeLetters } from '../../../../src/shared/domain/code-letters.ts';
import {
  checkCopyCode,
  groupCopyCode,
  lettersOfCopyCode,
  makeCopyCode,
} from '../../../../src/shared/domain/copy-code.ts';

const code = fc.uint8Array({ minLength: 44, maxLength: 44 }).map((bytes) => {
  let next = 0;
  return makeCopyCode((count) => Uint8Array.from({ length: count }, () => (bytes[next++ % 44] ?? 0) % 248));
});
const letter = fc.constantFrom(...codeLetters);
const place = fc.nat({ max: 23 });
const put = (letters: string, at: number, other: string) => letters.slice(0, at) + other + letters.slice(at + 1);

describe('the code on paper for copies', () => {
  it('has six groups of four letters, none of which looks like another', () => {
    fc.assert(fc.property(code, (one) => /^([A-HJKMNP-Z2-9]{4}-){5}[A-HJKMNP-Z2-9]{4}$/.test(one)));
  });

  it('is good as it was made, and however it is typed', () => {
    fc.assert(
      fc.property(code, (one) => {
        expect(checkCopyCode(one)).toEqual({ state: 'good' });
        expect(checkCopyCode(one.toLowerCase().replaceAll('-', ' '))).toEqual({ state: 'good' });
        expect(groupCopyCode(lettersOfCopyCode(one))).toBe(one);
      }),
    );
  });

  it('takes Cyrillic letters that look the same for those they look like', () => {
    expect(lettersOfCopyCode('авсе нкмр тух2')).toBe('ABCEHKMPTYX2');
  });

  it('says in which group the one wrong letter stands', () => {
    fc.assert(
      fc.property(code, place, letter, (one, at, other) => {
        const letters = lettersOfCopyCode(one);
        fc.pre(letters[at] !== other);
        expect(checkCopyCode(put(letters, at, other))).toEqual({ state: 'slip', group: Math.floor(at / 4) + 1 });
      }),
    );
  });

  it('notices any two wrong letters, and two that changed places', () => {
    fc.assert(
      fc.property(code, place, place, letter, letter, (one, first, second, left, right) => {
        const letters = lettersOfCopyCode(one);
        const [a, b] = [letters[first] ?? '', letters[second] ?? ''];
        fc.pre(first !== second && a !== left && b !== right);
        expect(checkCopyCode(put(put(letters, first, left), second, right)).state).toBe('slip');
        fc.pre(a !== b);
        expect(checkCopyCode(put(put(letters, first, b), second, a)).state).toBe('slip');
      }),
    );
  });

  it.each(['', 'ABCD', 'ABCD-EFGH-JKMN-PQRS-TUVW-XYZ'])('%j is too short', (typed) => {
    expect(checkCopyCode(typed)).toEqual({ state: 'short' });
  });

  it('uses every letter about as often', () => {
    const counts = new Map<string, number>();
    let seed = 7;
    const random = (count: number) =>
      Uint8Array.from({ length: count }, () => (seed = (seed * 48_271) % 2_147_483_647) >> 8);
    for (let time = 0; time < 2000; time++)
      for (const one of lettersOfCopyCode(makeCopyCode(random))) counts.set(one, (counts.get(one) ?? 0) + 1);
    const usual = (2000 * 24) / 31;
    expect(counts.size).toBe(31);
    for (const count of counts.values()) expect(Math.abs(count - usual)).toBeLessThan(usual * 0.15);
  });
});
