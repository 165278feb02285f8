/**
 * The code on paper that opens encrypted copies: six groups of four letters, 22 of them chosen by chance (109 bits) and
 * two that check the others. The letters are a Reed-Solomon code over the numbers modulo 31 (Reed and Solomon,
 * "Polynomial Codes over Certain Finite Fields", 1960): any two wrong letters and any two that changed places are
 * noticed, and of one wrong letter it is known in which group it stands.
 */
import { codeLetters } from './code-letters.ts';

const [prime, root] = [31, 3];
const [chosen, length, inGroup] = [22, 24, 4];
export const copyCodeGroups = length / inGroup;

/** Cyrillic letters that look the same on paper as one of ours, by whoever types with the other keyboard. */
const alike: Readonly<Record<string, string>> = {
  А: 'A',
  В: 'B',
  С: 'C',
  Е: 'E',
  Н: 'H',
  К: 'K',
  М: 'M',
  Р: 'P',
  Т: 'T',
  У: 'Y',
  Х: 'X',
};

const remainder = (value: number) => ((value % prime) + prime) % prime;

function power(exponent: number): number {
  let value = 1;
  for (let step = 0; step < exponent; step++) value = remainder(value * root);
  return value;
}

/** Fermat: a number to the power of two less than the prime is its inverse. */
function inverse(value: number): number {
  let found = 1;
  for (let step = 0; step < prime - 2; step++) found = remainder(found * value);
  return found;
}

/** Both are 0 where nothing is wrong. */
function sums(numbers: readonly number[]): readonly [number, number] {
  let [plain, weighed] = [0, 0];
  for (const [place, number] of numbers.entries()) {
    plain = remainder(plain + number);
    weighed = remainder(weighed + number * power(place));
  }
  return [plain, weighed];
}

/** @param random gives that many random bytes */
export function makeCopyCode(random: (count: number) => Uint8Array): string {
  const numbers: number[] = [];
  // A byte beyond the last whole round would make some letters more likely than others.
  const fair = 256 - (256 % prime);
  while (numbers.length < chosen) {
    for (const byte of random(chosen)) if (byte < fair && numbers.length < chosen) numbers.push(byte % prime);
  }
  const [plain, weighed] = sums(numbers);
  const last = remainder((plain * power(chosen) - weighed) * inverse(remainder(power(chosen + 1) - power(chosen))));
  return groupCopyCode([...numbers, remainder(-plain - last), last].map((number) => codeLetters[number]).join(''));
}

/** The letters of it alone, as many as there are so far. */
export function lettersOfCopyCode(typed: string): string {
  const letters = [...typed.toUpperCase()].map((letter) => alike[letter] ?? letter);
  return letters
    .filter((letter) => codeLetters.includes(letter))
    .join('')
    .slice(0, length);
}

/** As on paper, e.g. `ABCD-EFGH-…`. */
export function groupCopyCode(letters: string): string {
  return (letters.match(/.{1,4}/g) ?? []).join('-');
}

export type CopyCodeState =
  | { readonly state: 'short' }
  | { readonly state: 'good' }
  /** `group`: where the slip is if it is only one, from 1; null: in several. */
  | { readonly state: 'slip'; readonly group: number | null };

export function checkCopyCode(typed: string): CopyCodeState {
  const letters = lettersOfCopyCode(typed);
  if (letters.length < length) return { state: 'short' };
  const [plain, weighed] = sums([...letters].map((letter) => codeLetters.indexOf(letter)));
  if (plain === 0 && weighed === 0) return { state: 'good' };
  const ratio = remainder(weighed * inverse(plain));
  const place = Array.from({ length }, (_, index) => index).find((index) => power(index) === ratio);
  const isOne = plain !== 0 && weighed !== 0 && place !== undefined;
  return { state: 'slip', group: isOne ? Math.floor(place / inGroup) + 1 : null };
}
