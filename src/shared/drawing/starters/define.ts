import type { Language } from '../../domain/language.ts';
import type { Starter, StarterMark } from '../starter.ts';
import { Pen } from './pen/pen.ts';

type Title = Readonly<Record<Language, string>>;

/** A colouring page, drawn when it is first looked at. */
export function colouring(id: string, theme: string, title: Title, draw: (pen: Pen) => void): Starter {
  let over: readonly StarterMark[] | null = null;
  return {
    id,
    kind: 'colouring',
    theme,
    title,
    under: [],
    get over() {
      if (!over) {
        const pen = new Pen();
        draw(pen);
        over = pen.figures();
      }
      return over;
    },
  };
}
