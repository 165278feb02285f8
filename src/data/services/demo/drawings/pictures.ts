/** What one child has in its gallery: each picture of another kind than the one before. */
import { newPage, type Page } from '../../../../shared/drawing/document.ts';
import { papers } from '../../../../shared/drawing/scenes/index.ts';
import type { Random } from '../random.ts';
import { colouredPages, colourIn } from './coloured.ts';
import type { Artist } from './lively/artist.ts';
import { lively } from './lively/index.ts';
import type { Pen } from './pen.ts';
import { scenes } from './scenes.ts';

export type Picture = { readonly page: Page; readonly draw: (pen: Pen, artist: Artist) => void };

/** Without an end; none comes twice before its kind is used up. */
export function* picturesOf(random: Random): Generator<Picture, never> {
  const drawn = random.shuffle(scenes).map((draw): Picture => ({ page: newPage(), draw }));
  const coloured = random.shuffle(colouredPages).map(
    (id): Picture => ({
      page: newPage({ from: 'kabinet', id }),
      draw: (pen) => colourIn(pen, id),
    }),
  );
  const tried = random.shuffle(lively).map(({ paper, draw }): Picture => ({ page: pageOn(paper), draw }));
  const kinds = random.shuffle([drawn, coloured, tried]);
  for (let place = 0; ; place++) {
    const kind = kinds[place % kinds.length] as readonly Picture[];
    yield kind[Math.floor(place / kinds.length) % kind.length] as Picture;
  }
}

function pageOn(scene: string | null): Page {
  const paper = papers.find(({ id }) => id === scene);
  return paper ? { ...newPage(), background: paper.background, scene: paper.scene } : newPage();
}
