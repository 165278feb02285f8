import { type KeyboardEvent, useState } from 'react';

/** How far Page Up and Page Down go. */
const leap = 10;

function goal(key: string, here: number, last: number): number | null {
  switch (key) {
    case 'ArrowDown':
      return Math.min(last, here + 1);
    case 'ArrowUp':
      return Math.max(0, here - 1);
    case 'PageDown':
      return Math.min(last, here + leap);
    case 'PageUp':
      return Math.max(0, here - leap);
    case 'Home':
      return 0;
    case 'End':
      return last;
    default:
      return null;
  }
}

type RowKeyActions = {
  readonly onAll?: (() => void) | undefined;
  readonly onType?: ((letter: string) => void) | undefined;
};

const isLetter = (event: KeyboardEvent) =>
  !event.ctrlKey && !event.metaKey && !event.altKey && /^[\p{L}\p{N}]$/u.test(event.key);

/** Moves the focus between the rows of a table body: one tab stop for the whole table, arrows inside. */
export function useRowKeys(showAll: () => void, { onAll, onType }: RowKeyActions = {}) {
  const [entry, setEntry] = useState(0);

  const onKeyDown = (event: KeyboardEvent<HTMLTableSectionElement>) => {
    const row = event.target;
    if (!(row instanceof HTMLTableRowElement)) return;
    if (onAll && event.ctrlKey && event.code === 'KeyA') {
      event.preventDefault();
      onAll();
      return;
    }
    if (onType && isLetter(event)) {
      event.preventDefault();
      onType(event.key);
      return;
    }
    const body = event.currentTarget;
    if (event.key === 'End') showAll();
    // The rows that End brings in exist only after the next paint.
    requestAnimationFrame(() => {
      const rows = [...body.rows];
      const next = goal(event.key, rows.indexOf(row), rows.length - 1);
      if (next !== null) rows[next]?.focus();
    });
    if (goal(event.key, 0, 1) !== null) event.preventDefault();
  };

  return { entry, setEntry, onKeyDown };
}
