import type { SheetTable } from '../../../../shared/sheet/table.ts';
import { classes } from '../../../ui/index.ts';
import grid from './sheet-grid.module.css';
import css from './sheet-legend.module.css';

/** The rate, and what each mark means, in the words of the exported sheet. */
export function SheetLegend({ table }: { readonly table: SheetTable }) {
  return (
    <footer className={css.foot}>
      <p className={css.rate}>{table.notes.join(' ')}</p>
      <dl className={css.legend} aria-label={table.legendTitle}>
        {table.legend.map(({ mark, look, text }) => (
          <div key={text} className={css.entry}>
            <dt className={classes(css.mark, grid[look], look === 'dayOff' && grid.off)}>{mark}</dt>
            <dd className={css.text}>{text}</dd>
          </div>
        ))}
      </dl>
    </footer>
  );
}
