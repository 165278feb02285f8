/** The days of a week with their cards: true to time while that can be read, else in the order of time. */

import { mostLanes } from '../../../../shared/domain/week-layout.ts';
import { Agenda } from './agenda.tsx';
import type { BoardCard, BoardColumn } from './board-types.ts';
import { TimeGrid } from './time-grid.tsx';
import type { Drop } from './use-card-drag.ts';

/** More sessions beside each other than that leave no room for names. */
const mostBeside = 2;

type Props = {
  readonly columns: readonly BoardColumn[];
  readonly cards: readonly BoardCard[];
  readonly onOpen: (key: string) => void;
  readonly onMenu: (key: string) => void;
  readonly onDrop: (key: string, drop: Drop) => void;
  readonly onAdd: (column: number) => void;
  readonly onSlot?: ((drop: Drop) => void) | null;
  readonly movingKey?: string | null;
};

export function Board({ onSlot = null, movingKey = null, ...props }: Props) {
  const { columns, cards } = props;
  const days = columns.map((_, index) => cards.filter((card) => card.column === index));
  if (onSlot === null && mostLanes(days) > mostBeside) return <Agenda {...props} />;
  return <TimeGrid {...props} onSlot={onSlot} movingKey={movingKey} />;
}
