import css from './dot.module.css';

/** Beside the name of a place: something waits there. */
export function Dot() {
  return <span aria-hidden className={css.dot} />;
}
