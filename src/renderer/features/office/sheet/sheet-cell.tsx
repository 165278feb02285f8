import type { Day } from '../../../../shared/domain/day.ts';
import { formatDayShort } from '../../../../shared/i18n/dates.ts';
import type { TableCell, TableColumn } from '../../../../shared/sheet/table.ts';
import { classes } from '../../../ui/index.ts';
import css from './sheet-grid.module.css';

type Props = {
  readonly cell: TableCell;
  readonly column: TableColumn;
  readonly row: number;
  readonly place: number;
  /** The one cell that Tab stops at first. */
  readonly isEntry: boolean;
};

const showDay = (day: Day | null) => (day === null ? '' : formatDayShort(day));

export function SheetCell({ cell, column, row, place, isEntry }: Props) {
  if (column.kind === 'head') return <HeadCell cell={cell} column={column} />;
  const isOff = column.kind === 'day' && !column.isSchoolDay;
  const opens = opensSomething(cell);
  return (
    <td
      tabIndex={isEntry ? 0 : -1}
      data-row={row}
      data-column={place}
      {...(opens && { 'data-opens': '' })}
      className={classes(css.cell, css[column.kind], lookOf(cell), isOff && css.off, opens && css.opens)}
    >
      {cell.kind === 'number' ? <Number value={cell.value} /> : cell.kind === 'date' ? showDay(cell.day) : cell.text}
    </td>
  );
}

function HeadCell({ cell, column }: { readonly cell: TableCell; readonly column: TableColumn & { kind: 'head' } }) {
  const text = cell.kind === 'number' ? cell.value : cell.kind === 'date' ? showDay(cell.day) : cell.text;
  const name = classes(css.cell, css[column.id]);
  if (column.id !== 'name') return <td className={name}>{text}</td>;
  return (
    <th scope="row" className={name} title={String(text)}>
      {text}
    </th>
  );
}

/** A nought says nothing in a row of noughts: it stands back, and is there for whoever looks for it. */
function Number({ value }: { readonly value: number }) {
  return value === 0 ? <span className={css.nought}>0</span> : value;
}

function opensSomething(cell: TableCell): boolean {
  if (cell.kind === 'number') return cell.value > 0;
  return cell.kind === 'mark' && !['empty', 'dayOff', 'outside'].includes(cell.look);
}

const lookOf = (cell: TableCell) => (cell.kind === 'mark' ? css[cell.look] : undefined);
