import { Checkbox } from './checkbox.tsx';
import { classes } from './css.ts';
import css from './data-table.module.css';
import type { Column } from './data-table-column.ts';

interface DataTableRowProps<Row> {
  readonly row: Row;
  readonly columns: readonly Column<Row>[];
  readonly onOpen: ((row: Row) => void) | undefined;
  /** The one row that Tab stops at. */
  readonly isEntry: boolean;
  readonly isMuted: boolean;
  readonly onEnter: () => void;
  /** A box before the row; undefined where rows are not chosen. */
  readonly choice: { readonly label: string; readonly isChosen: boolean; readonly onToggle: () => void } | undefined;
}

/** A press on a button inside a row is meant for the button. */
function isOnControl(target: EventTarget, row: EventTarget): boolean {
  const control = (target as Element).closest('button, a, input, label, [role="checkbox"], [tabindex]');
  return control !== null && control !== row;
}

export function DataTableRow<Row>(props: DataTableRowProps<Row>) {
  const { row, columns, onOpen, isEntry, isMuted, onEnter, choice } = props;
  const cells = columns.map((column) => (
    <td key={column.id} className={classes(css.cell, css[column.align ?? 'start'])}>
      {column.render(row)}
    </td>
  ));
  const box = choice && (
    <td className={classes(css.cell, css.box)}>
      <Checkbox hideLabel label={choice.label} isSelected={choice.isChosen} onChange={choice.onToggle} />
    </td>
  );
  if (onOpen === undefined) return <tr className={classes(css.row, isMuted && css.muted)}>{cells}</tr>;
  return (
    <tr
      tabIndex={isEntry ? 0 : -1}
      className={classes(css.row, css.openable, isMuted && css.muted, choice?.isChosen && css.chosen)}
      onFocus={onEnter}
      onClick={(event) => !isOnControl(event.target, event.currentTarget) && onOpen(row)}
      onKeyDown={(event) => {
        if (event.target !== event.currentTarget || (event.key !== 'Enter' && event.key !== ' ')) return;
        event.preventDefault();
        if (event.key === ' ' && choice) choice.onToggle();
        else onOpen(row);
      }}
      {...(choice && { 'aria-selected': choice.isChosen })}
    >
      {box}
      {cells}
    </tr>
  );
}
