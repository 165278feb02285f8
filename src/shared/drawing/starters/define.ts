import type { Language } from '../../domain/language.ts';
import { Brush } from '../scenes/brush.ts';
import type { Starter, StarterKind, StarterMark } from '../starter.ts';
import type { StarterPage } from '../starter-page.ts';
import type { Spot } from './pen/lines.ts';
import { Pen } from './pen/pen.ts';

type Title = Readonly<Record<Language, string>>;

/** What an activity is drawn with: `pen` above the ink, `brush` below it, `signs` below it too; `dots` are places to join. */
export type Sheet = { readonly pen: Pen; readonly brush: Brush; readonly signs: StarterMark[]; readonly dots: Spot[] };

/** A colouring page, drawn when it is first looked at. */
export function colouring(id: string, theme: string, title: Title, draw: (pen: Pen) => void): Starter {
  return made({ id, kind: 'colouring', theme, title }, ({ pen }) => draw(pen));
}

/** An activity; each kind is a theme of its own. */
export function activity(
  id: string,
  kind: Exclude<StarterKind, 'colouring'>,
  title: Title,
  draw: (sheet: Sheet) => void,
): Starter {
  return made({ id, kind, theme: kind, title }, draw);
}

function made(head: Omit<Starter, 'under' | 'over'>, draw: (sheet: Sheet) => void): Starter {
  let marks: Required<StarterPage> | null = null;
  const look = () => {
    if (marks) return marks;
    const sheet: Sheet = { pen: new Pen(), brush: new Brush(), signs: [], dots: [] };
    draw(sheet);
    marks = { under: [...sheet.brush.figures, ...sheet.signs], over: sheet.pen.figures(), dots: sheet.dots };
    return marks;
  };
  return {
    ...head,
    get under() {
      return look().under;
    },
    get over() {
      return look().over;
    },
    get dots() {
      return look().dots;
    },
  };
}
