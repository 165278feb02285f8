/** Rows of a list that are chosen to be changed together. */
import { type RefObject, useState } from 'react';
import { useWords } from '../../../app/words.ts';
import type { TableSelection } from '../../../ui/index.ts';

const none: ReadonlySet<string> = new Set();

export function useChosen<Item extends { readonly id: string; readonly name: string }>(
  rows: readonly Item[] | undefined,
) {
  const { t } = useWords();
  const [keys, choose] = useState(none);
  const selection: TableSelection<Item> = {
    keys,
    onChange: choose,
    labelOf: ({ name }) => t('people.select', { name }),
    allLabel: t('people.selectAll'),
  };
  return {
    // Whoever is out of sight is not changed along.
    chosen: rows?.filter(({ id }) => keys.has(id)) ?? [],
    clear: () => choose(none),
    selection,
  };
}

export const longestSearch = 100;

/** A letter typed in a list goes on in the search of its screen. */
export function typeIntoSearch(screen: RefObject<HTMLElement | null>, search: string, letter: string): string {
  screen.current?.querySelector<HTMLInputElement>('input[type="search"]')?.focus();
  return `${search}${letter}`.slice(0, longestSearch);
}
