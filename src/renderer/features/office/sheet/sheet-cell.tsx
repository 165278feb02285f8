import type { Language } from '../../../../shared/domain/language.ts';
import { cellText } from '../../../../shared/sheet/cell-text.ts';
import type { SheetColumn, TableCell } from '../../../../shared/sheet/table.ts';
import { classes } from '../../../ui/index.ts';
import css from './sheet-grid.module.css';

type Props = {
  readonly cell: TableCell;
  readonly column: SheetColumn;
  readonly row: number;
  readonly place: number;
  readonly language: Language;
  /** The one cell that Tab stops at first. */
  readonly isEntry: boolean;
};

export function SheetCell({ cell, column, row, place, language, isEntry }: Props) {
  const text = cellText(cell, language);
  if (column.kind === 'head') return <HeadCell text={text} column={column} />;
  const isOff = column.kind === 'day' && column.isOff;
  const opens = opensSomething(cell);
  return (
    <td
      tabIndex={isEntry ? 0 : -1}
      data-row={row}
      data-column={place}
      {...(opens && { 'data-opens': '' })}
      className={classes(css.cell, css[column.kind], lookOf(cell), isOff && css.off, opens && css.opens)}
    >
      {cell.kind === 'number' ? <Number text={text} /> : text}
    </td>
  );
}

function HeadCell({ text, column }: { readonly text: string; readonly column: SheetColumn & { kind: 'head' } }) {
  const name = classes(css.cell, css[column.id]);
  if (column.id !== 'name') return <td className={name}>{text}</td>;
  return (
    <th scope="row" className={name} title={text}>
      {text}
    </th>
  );
}

/** A nought says nothing in a row of noughts: it stands back, and is there for whoever looks for it. */
function Number({ text }: { readonly text: string }) {
  return text === '0' ? <span className={css.nought}>0</span> : text;
}

function opensSomething(cell: TableCell): boolean {
  if (cell.kind === 'number') return (cell.value ?? 0) > 0;
  return cell.kind === 'mark' && !['empty', 'dayOff', 'outside'].includes(cell.look);
}

const lookOf = (cell: TableCell) => (cell.kind === 'mark' ? css[cell.look] : undefined);
