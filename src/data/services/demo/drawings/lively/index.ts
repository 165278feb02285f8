/** Pictures in which a child tried what the studio has: other papers, all brushes, figures, mirrors, stickers, words. */
import type { Pen } from '../pen.ts';
import type { Artist } from './artist.ts';
import { birthday, forMother, ornament } from './gifts.ts';
import { garden, night, space, steppe, town, underwater } from './places.ts';

/** `paper`: the id of a scene, null for white. */
type Lively = { readonly paper: string | null; readonly draw: (pen: Pen, artist: Artist) => void };

export const lively: readonly Lively[] = [
  { paper: null, draw: garden },
  { paper: 'night', draw: night },
  { paper: 'sea', draw: underwater },
  { paper: null, draw: birthday },
  { paper: null, draw: ornament },
  { paper: null, draw: town },
  { paper: 'steppe', draw: steppe },
  { paper: 'space', draw: space },
  { paper: null, draw: forMother },
];
