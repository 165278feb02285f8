import { describe, expect, it } from 'vitest';
import { languages } from '../../../../../src/shared/domain/language.ts';
import { PAGE_SIZE } from '../../../../../src/shared/drawing/document.ts';
import { starterRefSchema } from '../../../../../src/shared/drawing/ops/page.ts';
import { groupsOf } from '../../../../../src/shared/drawing/starters/groups.ts';
import { ownStarter, starters } from '../../../../../src/shared/drawing/starters/index.ts';
import { dictionaries } from '../../../../../src/shared/i18n/index.ts';
import { cells, fieldsOf, linesOf } from './fields.ts';

const pages = starters.filter(({ kind }) => kind === 'colouring');

describe('starters', () => {
  it('have names of their own that a drawing can hold', () => {
    expect(new Set(starters.map(({ id }) => id)).size).toBe(starters.length);
    for (const { id } of starters) {
      starterRefSchema.parse({ from: 'kabinet', id });
      expect(ownStarter(id)?.id).toBe(id);
    }
  });

  it('of a newer version are not there yet', () => {
    expect(ownStarter('page of tomorrow')).toBeNull();
  });

  it.each(languages)('are called each by a word of its own in %s', (language) => {
    const titles = starters.map(({ title }) => title[language]);
    expect(titles.filter((title, index) => titles.indexOf(title) !== index)).toEqual([]);
    const letters = language === 'en' ? /^[A-Z][A-Za-z', -]{1,27}$/ : /^\p{Lu}[\p{Script=Cyrillic}, -]{1,31}$/u;
    expect(titles.filter((title) => !letters.test(title))).toEqual([]);
  });

  it('belong to a theme that has a word', () => {
    const themes: readonly string[] = Object.keys(dictionaries.en.draw.themes);
    expect(starters.filter(({ theme }) => !themes.includes(theme)).map(({ id }) => id)).toEqual([]);
    const groups = groupsOf(starters);
    expect(groups.flatMap((group) => group.starters)).toHaveLength(starters.length);
    expect(new Set(groups.map(({ theme }) => theme)).size).toBe(groups.length);
  });

  it('stay on the page', () => {
    for (const { id, under, over } of starters)
      for (const mark of [...under, ...over]) {
        const spots = 'path' in mark ? linesOf(mark.path).flat() : [[mark.x, mark.y] as const];
        expect(spots.length, id).toBeGreaterThan(0);
        for (const [x, y] of spots) {
          expect(Math.abs(x - PAGE_SIZE.width / 2), id).toBeLessThan(PAGE_SIZE.width);
          expect(Math.abs(y - PAGE_SIZE.height / 2), id).toBeLessThan(PAGE_SIZE.height);
        }
      }
  });
});

describe('activities', () => {
  it.each([
    ['trace', 8],
    ['dots', 6],
    ['finish', 6],
    ['symbols', 4],
    ['story', 2],
    ['feelings', 4],
    ['splatter', 1],
  ] as const)('of the kind %s are at least %i', (kind, least) => {
    expect(starters.filter((starter) => starter.kind === kind).length).toBeGreaterThanOrEqual(least);
  });

  it('number their dots from one on, each where the pen comes by', () => {
    for (const { id, under } of starters.filter(({ kind }) => kind === 'dots')) {
      const signs = under.flatMap((mark) => ('sign' in mark ? [mark] : []));
      expect(
        signs.map(({ sign }) => sign),
        id,
      ).toEqual(signs.map((_sign, index) => String(index + 1)));
      for (const [index, a] of signs.entries())
        for (const b of signs.slice(index + 1)) expect(Math.hypot(a.x - b.x, a.y - b.y), id).toBeGreaterThan(60);
    }
  });

  it('leave room: what is pale to follow or to colour lies below the ink', () => {
    for (const { id, under } of starters.filter(({ kind }) => ['trace', 'dots', 'symbols'].includes(kind)))
      expect(under.length, id).toBeGreaterThan(0);
  });
});

describe('colouring pages', () => {
  it('are at least 34, 14 professions among them', () => {
    expect(pages.length).toBeGreaterThanOrEqual(34);
    expect(pages.filter(({ theme }) => theme === 'professions').length).toBeGreaterThanOrEqual(14);
  });

  it.each(pages.map((page) => [page.id, page] as const))(
    '%s has closed fields large enough for small hands',
    (_id, page) => {
      const sizes = fieldsOf(page.over);
      const [largest = 0] = sizes;
      // 300 cells are about a thumb on a classroom panel.
      expect(sizes.filter((size) => size >= 300).length).toBeGreaterThanOrEqual(8);
      expect(largest / cells).toBeLessThan(0.72);
    },
  );

  it('have nothing but thick dark lines, so that they print and nothing white covers the ink', () => {
    for (const { id, over } of pages)
      for (const mark of over) {
        if (!('path' in mark)) throw new Error(`${id} has a sign`);
        expect(mark.stroke === undefined || (mark.width ?? 0) >= 8, id).toBe(true);
        expect(mark.fill === undefined || mark.fill === '#2b2622', id).toBe(true);
      }
  });
});
