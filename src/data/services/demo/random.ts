/** Randomness that repeats: the same seed and purpose give the same numbers on every PC. */

export type Random = {
  /** From 0 up to, not including, 1. */
  readonly next: () => number;
  /** 32 random bits, not negative. */
  readonly bits: () => number;
  /** A whole number from `least` to `most`, both included. */
  readonly whole: (least: number, most: number) => number;
  /** @param probability 0 to 1 */
  readonly chance: (probability: number) => boolean;
  /** @throws on an empty list */
  readonly pick: <Item>(items: readonly Item[]) => Item;
  /** A shuffled copy. */
  readonly shuffle: <Item>(items: readonly Item[]) => Item[];
};

/** Four 32-bit words of a text (cyrb128, by bryc, public domain). */
function hashText(text: string): [number, number, number, number] {
  let [a, b, c, d] = [1_779_033_703, 3_144_134_277, 1_013_904_242, 2_773_480_762];
  for (let index = 0; index < text.length; index++) {
    const code = text.charCodeAt(index);
    a = b ^ Math.imul(a ^ code, 597_399_067);
    b = c ^ Math.imul(b ^ code, 2_869_860_233);
    c = d ^ Math.imul(c ^ code, 951_274_213);
    d = a ^ Math.imul(d ^ code, 2_716_044_179);
  }
  return [a, b, c, d];
}

/** sfc32 (Chris Doty-Humphrey's Small Fast Counter, passes PractRand). */
function sfc32(seed: string): () => number {
  let [a, b, c, d] = hashText(seed);
  const bits = () => {
    const sum = (((a + b) | 0) + d) | 0;
    d = (d + 1) | 0;
    a = b ^ (b >>> 9);
    b = (c + (c << 3)) | 0;
    c = (c << 21) | (c >>> 11);
    c = (c + sum) | 0;
    return sum >>> 0;
  };
  for (let round = 0; round < 15; round++) bits();
  return bits;
}

/** @param purpose each purpose has its own sequence, so that a change in one part leaves the others as they are */
export function createRandom(seed: number, ...purpose: readonly (string | number)[]): Random {
  const bits = sfc32([seed, ...purpose].join('/'));
  const next = () => bits() / 4_294_967_296;
  const whole = (least: number, most: number) => least + Math.floor(next() * (most - least + 1));
  return {
    next,
    bits,
    whole,
    chance: (probability) => next() < probability,
    pick: (items) => {
      if (items.length === 0) throw new RangeError('nothing to pick from');
      return items[whole(0, items.length - 1)] as (typeof items)[number];
    },
    shuffle: (items) => {
      const copy = [...items];
      for (let index = copy.length - 1; index > 0; index--) {
        const other = whole(0, index);
        [copy[index], copy[other]] = [copy[other] as (typeof copy)[0], copy[index] as (typeof copy)[0]];
      }
      return copy;
    },
  };
}
