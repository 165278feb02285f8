/** A week that is true to time: hours downwards, days beside each other, cards as high as they are long. */
import { useRef } from 'react';
import { Button } from 'react-aria-components';
import { minutesOfDay, timeOfDay } from '../../../../shared/domain/day.ts';
import { type Hours, hoursOf, placeCards } from '../../../../shared/domain/week-layout.ts';
import { useWords } from '../../../app/words.ts';
import { classes } from '../../../ui/index.ts';
import { BoardCardView } from './board-card.tsx';
import type { BoardCard, BoardColumn } from './board-types.ts';
import { ColumnHeader } from './column-header.tsx';
import css from './time-grid.module.css';
import { type Drop, useCardDrag } from './use-card-drag.ts';

type Props = {
  readonly columns: readonly BoardColumn[];
  readonly cards: readonly BoardCard[];
  readonly onOpen: (key: string) => void;
  readonly onMenu: (key: string) => void;
  readonly onDrop: (key: string, drop: Drop) => void;
  readonly onAdd: (column: number) => void;
  /** Set while somebody chooses where a session goes: half-hours can be tapped instead of cards. */
  readonly onSlot: ((drop: Drop) => void) | null;
  /** The card that is on its way. */
  readonly movingKey: string | null;
};

export function TimeGrid(props: Props) {
  const { columns, cards, onSlot } = props;
  const area = useRef<HTMLDivElement>(null);
  const hours = hoursOf(cards);
  const drag = useCardDrag({ area, columns: columns.length, hours, onDrop: props.onDrop });
  const { dragged } = drag;
  const style = { '--columns': columns.length, '--hours': hours.last - hours.first } as React.CSSProperties;
  return (
    <div className={classes(css.grid, dragged !== null && css.dragging)} style={style}>
      <div className={css.corner} />
      {columns.map((column, index) => (
        <ColumnHeader key={column.key} column={column} isIndented onAdd={() => props.onAdd(index)} />
      ))}
      <div className={css.hours} aria-hidden>
        {hourMarks(hours).map((hour) => (
          <span key={hour} className={css.hour} style={{ top: `calc(${hour - hours.first} * var(--hour))` }}>
            {timeOfDay(hour * 60)}
          </span>
        ))}
      </div>
      <div ref={area} className={css.area}>
        {columns.map((column, index) => (
          <section
            key={column.key}
            aria-label={column.name}
            className={classes(css.column, column.off !== null && css.noSchool, column.isToday && css.todayColumn)}
          >
            <ul className={css.cards}>
              {placeCards(cards.filter((card) => card.column === index)).map(({ card, lane, lanes }) => (
                <li
                  key={card.key}
                  className={css.place}
                  style={{ ...placeOf(card, hours), left: `${(100 * lane) / lanes}%`, width: `${100 / lanes}%` }}
                  onPointerDownCapture={(event) => drag.begin(event, onSlot === null && card.canMove ? card : null)}
                >
                  <BoardCardView
                    card={card}
                    isTight
                    isLifted={dragged?.key === card.key || props.movingKey === card.key}
                    onOpen={() => !drag.wasDragged() && props.onOpen(card.key)}
                    onMenu={() => !drag.wasDragged() && props.onMenu(card.key)}
                  />
                </li>
              ))}
            </ul>
            {onSlot && <Slots column={column} hours={hours} onSlot={(start) => onSlot({ column: index, start })} />}
            {dragged?.drop.column === index && (
              <div
                data-testid="drag-ghost"
                className={css.ghost}
                style={placeOf({ start: dragged.drop.start, minutes: dragged.minutes }, hours)}
              >
                {dragged.drop.start}–{timeOfDay(minutesOfDay(dragged.drop.start) + dragged.minutes)}
              </div>
            )}
          </section>
        ))}
      </div>
    </div>
  );
}

const hourMarks = ({ first, last }: Hours) => Array.from({ length: last - first }, (_, index) => first + index);

function placeOf({ start, minutes }: Pick<BoardCard, 'start' | 'minutes'>, { first }: Hours) {
  const hoursDown = minutesOfDay(start) / 60 - first;
  return { top: `calc(${hoursDown} * var(--hour))`, height: `calc(${minutes / 60} * var(--hour))` };
}

type SlotsProps = {
  readonly column: BoardColumn;
  readonly hours: Hours;
  readonly onSlot: (start: string) => void;
};

/** Half-hours to tap; the minutes are set afterwards, where they matter. */
function Slots({ column, hours, onSlot }: SlotsProps) {
  const { t } = useWords();
  const starts = hourMarks(hours).flatMap((hour) => [timeOfDay(hour * 60), timeOfDay(hour * 60 + 30)]);
  return (
    <div className={css.slots}>
      {starts.map((start) => (
        <Button
          key={start}
          aria-label={t('plan.slot', { weekday: column.name, time: start })}
          onPress={() => onSlot(start)}
          className={classes(css.slot)}
        >
          <span aria-hidden>{start}</span>
        </Button>
      ))}
    </div>
  );
}
