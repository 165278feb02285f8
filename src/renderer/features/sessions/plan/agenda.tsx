/** A week of many specialists: a column for each day, cards in the order of time. */
import css from './agenda.module.css';
import { BoardCardView } from './board-card.tsx';
import type { BoardCard, BoardColumn } from './board-types.ts';
import { ColumnHeader } from './column-header.tsx';

type Props = {
  readonly columns: readonly BoardColumn[];
  readonly cards: readonly BoardCard[];
  readonly onOpen: (key: string) => void;
  readonly onMenu: (key: string) => void;
  readonly onAdd: (column: number) => void;
};

export function Agenda({ columns, cards, onOpen, onMenu, onAdd }: Props) {
  return (
    <div className={css.week} style={{ gridTemplateColumns: `repeat(${columns.length}, minmax(0, 1fr))` }}>
      {columns.map((column, index) => (
        <section key={column.key} className={css.column} aria-label={column.name}>
          <ColumnHeader column={column} onAdd={() => onAdd(index)} />
          <ul className={css.cards}>
            {cards
              .filter((card) => card.column === index)
              .map((card) => (
                <li key={card.key} className={css.place}>
                  <BoardCardView
                    card={card}
                    isTight={false}
                    onOpen={() => onOpen(card.key)}
                    onMenu={() => onMenu(card.key)}
                  />
                </li>
              ))}
          </ul>
        </section>
      ))}
    </div>
  );
}
