import { classes } from '../../../ui/index.ts';
import css from './gallery.module.css';

/** The line over a tile: the words of a day where it begins, and on over all its drawings. */
export function DayStrip({ words }: { readonly words: string | null }) {
  return (
    <div className={classes(css.strip, words !== null && css.begins)}>
      {words !== null && <h2 className={css.day}>{words}</h2>}
    </div>
  );
}
