import { describe, expect, it } from 'vitest';
import { findIcf, icfCodes, icfSchema } from '../../../../src/shared/domain/icf.ts';
import { dictionaries } from '../../../../src/shared/i18n/index.ts';

const titles = Object.values(dictionaries).map(({ icf }) => icf);

describe('codes of the classification', () => {
  it('has a title for each code in every language, and no others', () => {
    for (const one of titles) expect(Object.keys(one).sort()).toEqual([...icfCodes].sort());
  });

  it.each([
    ['b320', ['b320']],
    ['артикуляц', ['b320']],
    ['ЗЕЙІН', ['b140', 'd160']],
    ['зеиин', []],
    ['зейин', ['b140', 'd160']],
    ['fine hand', ['d440']],
    ['hand fine', ['d440']],
    ['ремесла', ['d9203']],
    ['қолөнер', ['d9203']],
    ['колонер', ['d9203']],
  ])('finds by code or by words of any language: %s', (text, codes) => {
    expect(findIcf(text, titles)).toEqual(codes);
  });

  it('finds all for nothing typed', () => {
    expect(findIcf('  ', titles)).toEqual(icfCodes);
  });

  it('takes its own codes and none, nothing else', () => {
    expect(icfSchema.safeParse('b320').success).toBe(true);
    expect(icfSchema.safeParse('').success).toBe(true);
    expect(icfSchema.safeParse('b999').success).toBe(false);
  });
});
