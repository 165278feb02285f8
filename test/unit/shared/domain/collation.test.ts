import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compareText, foldForSearch, sortKey } from '../../../../src/shared/domain/collation.ts';

/** The 42 letters as the Kazakh school primer has them. */
const alphabet = [
  ...['А', 'Ә', 'Б', 'В', 'Г', 'Ғ', 'Д', 'Е', 'Ё', 'Ж', 'З', 'И', 'Й', 'К', 'Қ', 'Л', 'М', 'Н', 'Ң', 'О', 'Ө'],
  ...['П', 'Р', 'С', 'Т', 'У', 'Ұ', 'Ү', 'Ф', 'Х', 'Һ', 'Ц', 'Ч', 'Ш', 'Щ', 'Ъ', 'Ы', 'І', 'Ь', 'Э', 'Ю', 'Я'],
];
const letter = fc.constantFrom(...alphabet, ...alphabet.map((one) => one.toLowerCase()), 'A', 'z', '1', ' ', '-', '№');
const text = fc.array(letter, { maxLength: 12 }).map((letters) => letters.join(''));
const sign = (order: number) => Math.sign(order);

describe('the order of names', () => {
  it('is that of the Kazakh alphabet', () => {
    expect(alphabet).toHaveLength(42);
    const shuffled = alphabet.toSorted();
    expect(shuffled).not.toEqual(alphabet);
    expect(shuffled.sort(compareText)).toEqual(alphabet);
  });

  it('puts people where a class register has them', () => {
    const register = [
      'Абаев',
      'Әбенова',
      'Бекова',
      'Ғалымов',
      'Ежова',
      'Ёлкин',
      'Жанов',
      'Ким',
      'Қасымов',
      'Лим',
      'Үсен',
    ];
    expect(register.toReversed().sort(compareText)).toEqual(register);
  });

  it('does not see case, and takes a letter made of two signs as one', () => {
    expect(compareText('ӘБЕНОВА', 'әбенова')).toBe(0);
    expect(compareText('Й'.normalize('NFD'), 'й')).toBe(0);
    expect(compareText('ё'.normalize('NFD'), 'Ё')).toBe(0);
  });

  it('has shorter before longer, digits and Latin before Cyrillic', () => {
    const order = ['', '5А', 'Kim', 'Ким', 'Ким Анна', 'Кима'];
    expect(order.toReversed().sort(compareText)).toEqual(order);
  });

  it('is an order: the same from both sides, and never in a circle', () => {
    fc.assert(fc.property(text, text, (a, b) => compareText(a, b) + compareText(b, a) === 0));
    fc.assert(
      fc.property(text, text, text, (a, b, c) => {
        fc.pre(compareText(a, b) <= 0 && compareText(b, c) <= 0);
        expect(compareText(a, c)).toBeLessThanOrEqual(0);
      }),
    );
  });

  it('is the same for SQLite, which compares bytes', () => {
    const bytes = (one: string) => Buffer.from(sortKey(one), 'utf8');
    fc.assert(
      fc.property(text, text, (a, b) => {
        expect(sign(Buffer.compare(bytes(a), bytes(b)))).toBe(sign(compareText(a, b)));
      }),
    );
  });
});

describe('search', () => {
  it.each([
    ['Әбенова', 'абенова'],
    ['Қасымов Нұрлан', 'касымов нурлан'],
    ['ЁЛКИН', 'елкин'],
    ['Ғалым Өңір Һақ Іңкәр Үсен', 'галым онир хак инкар усен'],
    ['  Ким \t  Анна ', 'ким анна'],
    ['ё'.normalize('NFD'), 'е'],
  ])('%j is found as %j', (name, folded) => expect(foldForSearch(name)).toBe(folded));

  it('folding what is folded changes nothing, in whatever case it was typed', () => {
    fc.assert(
      fc.property(text, (one) => {
        expect(foldForSearch(foldForSearch(one))).toBe(foldForSearch(one));
        expect(foldForSearch(one.toUpperCase())).toBe(foldForSearch(one.toLowerCase()));
      }),
    );
  });
});
