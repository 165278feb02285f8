/** What of the list of children is shown, beside what was searched for. */
import { addDays, type Day } from '../../../../shared/domain/day.ts';
import type { ChildRow } from '../../../../shared/ipc/contract/people.ts';

export const childStates = ['all', 'pmpkSoon', 'noPmpk', 'noMandate', 'left'] as const;
export type ChildState = (typeof childStates)[number];

export type ChildFilter = {
  /** Null: all classes. */
  readonly className: string | null;
  readonly state: ChildState;
};

export const allChildren: ChildFilter = { className: null, state: 'all' };

/** How long before its end a PMPK conclusion is worth a look. */
const pmpkDays = 60;

export function filterChildren(rows: readonly ChildRow[], filter: ChildFilter, today: Day): readonly ChildRow[] {
  return rows.filter(
    (row) => (filter.className === null || row.className === filter.className) && isIn(row, filter.state, today),
  );
}

function isIn(row: ChildRow, state: ChildState, today: Day): boolean {
  switch (state) {
    case 'all':
      return true;
    case 'pmpkSoon':
      return row.pmpkValidTo !== null && row.pmpkValidTo <= addDays(today, pmpkDays);
    case 'noPmpk':
      return row.pmpkNumber === '';
    case 'noMandate':
      return row.mandateTo === null || row.mandateTo < today;
    case 'left':
      return row.enrolledTo !== null && row.enrolledTo < today;
  }
}

/** "3А" before "11Б": the number first, then the letter. */
export const classOrder = (className: string) => className.replace(/\d+/, (digits) => digits.padStart(3, '0'));

export function classesOf(rows: readonly ChildRow[]): readonly string[] {
  return [...new Set(rows.map((row) => row.className))].toSorted((left, right) =>
    classOrder(left) < classOrder(right) ? -1 : 1,
  );
}
