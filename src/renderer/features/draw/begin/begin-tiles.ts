import type { TFunction } from 'i18next';
import type { Language } from '../../../../shared/domain/language.ts';
import { pageOn, pageWith } from '../../../../shared/drawing/begin.ts';
import { newPage, type Page } from '../../../../shared/drawing/document.ts';
import { papers } from '../../../../shared/drawing/scenes/index.ts';
import { groupsOf } from '../../../../shared/drawing/starters/groups.ts';
import { starters } from '../../../../shared/drawing/starters/index.ts';
import type { SchoolStarterTile } from '../../../../shared/ipc/contract/starters.ts';

/** One picture to tap: a page to draw on, or a group of them. */
export type BeginTile = {
  readonly key: string;
  readonly label: string;
  /** What the tile shows. */
  readonly page: Page;
  /** Where it is a group, what is in it; otherwise drawing begins on `page`. */
  readonly inside: readonly BeginTile[] | null;
  /** What the tile shows of a page that the school made. */
  readonly png?: Uint8Array;
};

export const EMPTY_PAGE = newPage();

/** The empty page first, then papers, then what came with Kabinet by theme. */
export function beginTiles(
  t: TFunction,
  language: Language,
  school: readonly SchoolStarterTile[],
): readonly BeginTile[] {
  const sheets = papers.map(
    (paper): BeginTile => ({ key: paper.id, label: t(`draw.papers.${paper.id}`), page: pageOn(paper), inside: null }),
  );
  const own = school.map(
    ({ id, title, picture }): BeginTile => ({
      key: id,
      label: title,
      page: newPage({ from: 'school', id }),
      inside: null,
      png: picture,
    }),
  );
  const [newest] = own;
  const meadow = papers.find(({ id }) => id === 'meadow') ?? papers[0];
  return [
    { key: 'empty', label: t('draw.begin.empty'), page: EMPTY_PAGE, inside: null },
    ...groupsOf(starters).map(({ theme, starters: [first, ...others] }): BeginTile => {
      const tiles = [first, ...others].map(
        (starter): BeginTile => ({
          key: starter.id,
          label: starter.title[language],
          page: pageWith(starter),
          inside: null,
        }),
      );
      const label = t(`draw.themes.${theme}` as 'draw.themes.animals');
      return { key: `theme ${theme}`, label, page: pageWith(first), inside: tiles.length > 1 ? tiles : null };
    }),
    ...(newest ? [{ ...newest, key: 'school', label: t('guided.make.ours'), inside: own }] : []),
    { key: 'papers', label: t('draw.begin.papers'), page: pageOn(meadow), inside: sheets },
  ];
}
