import type { ReactNode } from 'react';
import { Button } from 'react-aria-components';
import { classes } from './css.ts';
import css from './side-list.module.css';

export interface SideItem<Id extends string = string> {
  readonly id: Id;
  readonly name: string;
  /** Second, quieter words. */
  readonly detail?: string | undefined;
  /** At the end of the row: how much there is, or that all is done. */
  readonly end?: ReactNode;
}

export interface SideListProps<Id extends string = string> {
  readonly label: string;
  readonly items: readonly SideItem<Id>[];
  readonly chosen: Id;
  readonly onChoose: (id: Id) => void;
}

/** What there is, beside what is shown of one of them: one is always chosen. */
export function SideList<Id extends string>({ label, items, chosen, onChoose }: SideListProps<Id>) {
  return (
    <ul className={css.list} aria-label={label}>
      {items.map(({ id, name, detail, end }) => (
        <li key={id}>
          <Button
            className={classes(css.item, id === chosen && css.chosen)}
            aria-current={id === chosen}
            onPress={() => onChoose(id)}
          >
            <span className={css.name}>
              {name}
              {detail !== undefined && <span className={css.detail}>{detail}</span>}
            </span>
            {end}
          </Button>
        </li>
      ))}
    </ul>
  );
}
