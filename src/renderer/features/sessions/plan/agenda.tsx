/** A week of many specialists: a column for each day, cards in the order of time. */
import { Plus } from 'lucide-react';
import { useWords } from '../../../app/words.ts';
import { classes, IconButton } from '../../../ui/index.ts';
import css from './agenda.module.css';
import { BoardCardView } from './board-card.tsx';
import type { BoardCard, BoardColumn } from './board-types.ts';

type Props = {
  readonly columns: readonly BoardColumn[];
  readonly cards: readonly BoardCard[];
  readonly onOpen: (key: string) => void;
  readonly onMenu: (key: string) => void;
  readonly onAdd: (column: number) => void;
};

export function Agenda({ columns, cards, onOpen, onMenu, onAdd }: Props) {
  const { t } = useWords();
  return (
    <div className={css.week} style={{ gridTemplateColumns: `repeat(${columns.length}, minmax(0, 1fr))` }}>
      {columns.map((column, index) => (
        <section key={column.key} className={css.column} aria-label={column.name}>
          <header className={classes(css.header, column.isToday && css.today)}>
            <h2 className={css.heading}>{column.heading}</h2>
            <IconButton icon={Plus} label={t('plan.addOn', { weekday: column.name })} onPress={() => onAdd(index)} />
            {column.off !== null && <p className={css.off}>{column.off}</p>}
          </header>
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
