/** What one gives: with stickers, mirrors and words. */
import type { Symmetry } from '../../../../../shared/drawing/ops/basics.ts';
import type { ColourId } from '../../../../../shared/drawing/palette.ts';
import type { NameLanguage } from '../../names.ts';
import type { Pen } from '../pen.ts';
import type { Artist } from './artist.ts';
import { lay, near } from './lay.ts';

const names: Readonly<Record<NameLanguage, { readonly mother: string; readonly birthday: string }>> = {
  kk: { mother: 'Анама', birthday: 'Туған күн' },
  ru: { mother: 'Маме', birthday: 'День рождения' },
};

export function birthday(pen: Pen, { language }: Artist): void {
  const colours = pen.random.shuffle(['red', 'orange', 'violet', 'sky', 'lime', 'pink'] as const);
  for (const [place, colour] of colours.slice(0, 3).entries())
    pen.line([near(pen, [300 + place * 620, 260], 120)], { colour, tool: 'splatter', size: 'large' });
  for (const [place, colour] of colours.entries()) {
    const [x, y] = near(pen, [250 + place * 285, 400], 60);
    pen.figure('ellipse', [x - 85, y - 110], [x + 85, y + 110], { colour });
    pen.line(
      [
        [x, y + 112],
        [x + 30, y + 240],
        [x - 10, y + 360],
      ],
      { colour: 'brown', tool: 'pencil', size: 'small' },
    );
  }
  pen.label(names[language].birthday, [960, 120], 300, 'violet');
  lay(pen, [
    ['birthday-cake', 960, 920, 400],
    ['candy', 560, 1010, 170],
    ['teddy-bear', 1390, 960, 260],
  ]);
}

export function ornament(pen: Pen): void {
  const symmetry: Symmetry = { kind: 'kaleidoscope', folds: pen.random.pick([6, 8] as const) };
  const [first = 'red', second = 'blue', third = 'green'] = pen.random.shuffle([
    'red',
    'violet',
    'blue',
    'orange',
    'green',
    'pink',
  ] as const);
  const ink = (colour: ColourId) => ({ colour, symmetry });
  pen.line(
    [
      [960, 560],
      [1010, 420],
      [1090, 330],
      [1010, 240],
    ],
    { ...ink(first), tool: 'ribbon', size: 'medium' },
  );
  pen.spiral([1150, 360], 80, 2, { ...ink(second), size: 'medium' });
  pen.arc([960, 600], 470, 470, -1.45, 0.32, { ...ink(third), tool: 'rainbow', size: 'medium' });
  pen.figure('diamond', [930, 330], [990, 450], ink(second));
  pen.figure('heart', [1080, 130], [1190, 230], ink(first));
  pen.line([[1010, 510]], { ...ink('yellow'), tool: 'glitter', size: 'large' });
  pen.figure('star', [890, 530], [1030, 670], { colour: 'yellow' });
}

export function forMother(pen: Pen, { language }: Artist): void {
  const colours = pen.random.shuffle(['red', 'pink', 'violet', 'orange', 'rose', 'lilac'] as const);
  for (const [place, colour] of colours.entries()) {
    const [x, y] = near(pen, [330 + (place % 3) * 630, 330 + Math.floor(place / 3) * 540], 90);
    const size = pen.random.whole(110, 190);
    pen.figure('heart', [x - size, y - size * 0.9], [x + size, y + size * 0.9], { colour });
  }
  pen.line(
    [
      [60, 60],
      [1860, 70],
      [1850, 1140],
      [70, 1130],
      [60, 60],
    ],
    { colour: 'pink', tool: 'ribbon', size: 'small' },
  );
  pen.label(names[language].mother, [960, 600], 460, 'red');
  lay(pen, [
    ['bouquet', 960, 880, 280],
    ['butterfly', 960, 260, 190],
  ]);
}
