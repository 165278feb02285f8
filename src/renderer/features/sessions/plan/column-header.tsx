/** The top of a day's column: the day, why there is no school, and a way to add to it. */
import { Plus } from 'lucide-react';
import { useWords } from '../../../app/words.ts';
import { classes, IconButton } from '../../../ui/index.ts';
import type { BoardColumn } from './board-types.ts';
import css from './column-header.module.css';

type Props = {
  readonly column: BoardColumn;
  /** Lines up with cards that stand a little in from the column's edge. */
  readonly isIndented?: boolean;
  readonly onAdd: () => void;
};

export function ColumnHeader({ column, isIndented = false, onAdd }: Props) {
  const { t } = useWords();
  return (
    <header className={classes(css.header, isIndented && css.indented, column.isToday && css.today)}>
      <h2 className={css.heading}>{column.heading}</h2>
      <IconButton icon={Plus} label={t('plan.addOn', { weekday: column.name })} onPress={onAdd} />
      {column.off !== null && <p className={css.off}>{column.off}</p>}
    </header>
  );
}
