import { ArrowDown, ArrowUp } from 'lucide-react';
import type { Report, ReportFigure, ReportOrder } from '../../../../shared/domain/report.ts';
import { cellText } from '../../../../shared/sheet/cell-text.ts';
import { isOrderedBy, turnOrder } from '../../../../shared/sheet/report-order.ts';
import type { ReportColumn, ReportTable } from '../../../../shared/sheet/report-table.ts';
import { useWords } from '../../../app/words.ts';
import { classes } from '../../../ui/index.ts';
import { moveInGrid } from '../sheet/grid-keys.ts';
import css from './report-grid.module.css';

/** `lineId` null: the total. `period` null: the whole. */
export type OpenedNumber = {
  readonly lineId: string | null;
  readonly lineName: string;
  readonly figure: ReportFigure;
  readonly period: number | null;
};

type Props = {
  readonly report: Report;
  readonly table: ReportTable;
  /** What the chart shows. */
  readonly figure: ReportFigure;
  readonly order: ReportOrder | null;
  /** A heading was pressed: its figure is shown by the bars, and what the lines stand in the order of. */
  readonly onHead: (order: ReportOrder | null, figure: ReportFigure | null) => void;
  readonly onOpen: (opened: OpenedNumber) => void;
};

const isShown = (column: ReportColumn) => column.kind !== 'school';

/** A dense table: headings and totals stay in sight, each number opens, arrows move between them. */
export function ReportGrid({ report, table, figure, order, onHead, onOpen }: Props) {
  const { t, language } = useWords();
  const heads = table.frozenColumns;
  const isCompared = report.periods.length > 0;
  const rows = [...table.rows, ...table.totalRows];
  const openAt = (target: EventTarget) => {
    const cell = (target as Element).closest<HTMLElement>('[data-row]');
    const column = cell && table.columns[Number(cell.dataset['column'])];
    if (!cell || column?.kind !== 'figure' || cell.dataset['opens'] === undefined) return;
    const line = report.lines[Number(cell.dataset['row'])];
    const name = rows[Number(cell.dataset['row'])]?.[0];
    const lineName = name?.kind === 'text' ? name.text : '';
    onOpen({ lineId: line?.id ?? null, lineName, figure: column.figure, period: column.period });
  };
  return (
    <div className={css.frame}>
      <table role="grid" aria-label={t('reports.title')} className={css.table}>
        <thead>
          <tr>
            {table.columns.filter(isShown).map((column) => (
              <Heading
                key={column.id}
                column={column}
                isCharted={!isCompared && column.kind === 'figure' && column.figure === figure}
                order={order}
                onPress={() => onHead(turnOrder(order, column), column.kind === 'figure' ? column.figure : null)}
              />
            ))}
          </tr>
        </thead>
        <tbody
          onClick={(event) => openAt(event.target)}
          onKeyDown={(event) => {
            if (event.key !== 'Enter' && event.key !== ' ') return moveInGrid(event, heads, table.columns.length - 1);
            event.preventDefault();
            openAt(event.target);
          }}
        >
          {rows.map((row, place) => (
            <tr key={report.lines[place]?.id ?? 'total'} className={classes(place >= table.rows.length && css.total)}>
              {row.map((cell, index) => {
                const column = table.columns[index];
                // The school stands below the name of its room.
                if (!column || !isShown(column)) return null;
                if (column.kind !== 'figure')
                  return (
                    <th key={column.id} scope="row" className={classes(css.cell, css.name)}>
                      {cellText(cell, language)}
                      {report.lines[place]?.schoolName && (
                        <span className={css.school}>{report.lines[place].schoolName}</span>
                      )}
                    </th>
                  );
                const value = cell.kind === 'number' || cell.kind === 'percent' ? cell.value : null;
                return (
                  <td
                    key={column.id}
                    data-row={place}
                    data-column={index}
                    {...(value !== null && value !== 0 && { 'data-opens': '' })}
                    tabIndex={place === 0 && index === heads ? 0 : -1}
                    className={classes(css.cell, css.number, (value === null || value === 0) && css.nothing)}
                  >
                    {cellText(cell, language)}
                  </td>
                );
              })}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

type HeadingProps = {
  readonly column: ReportColumn;
  /** Whether the bars show it. */
  readonly isCharted: boolean;
  readonly order: ReportOrder | null;
  readonly onPress: () => void;
};

function Heading({ column, isCharted, order, onPress }: HeadingProps) {
  const isOrdered = isOrderedBy(order, column);
  // The arrow never stands in a line of its own: it keeps to the last word.
  const words = column.label.split(' ');
  const Arrow = isOrdered && order?.direction === 'descending' ? ArrowDown : ArrowUp;
  return (
    <th
      scope="col"
      {...(isOrdered && { 'aria-sort': order?.direction })}
      className={classes(css.head, column.kind !== 'figure' && css.name)}
    >
      <button type="button" className={classes(css.choose, isCharted && css.chosen)} onClick={onPress}>
        {words.slice(0, -1).map((word) => `${word} `)}
        <span className={css.last}>
          {words.at(-1)}
          <Arrow aria-hidden className={classes(css.arrow, isOrdered && css.ordered)} />
        </span>
      </button>
    </th>
  );
}
