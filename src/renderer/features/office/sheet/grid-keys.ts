/** Arrow keys in a grid of cells: one of them is in the Tab order, the arrows move on from it. */
import type { KeyboardEvent } from 'react';

const steps: Readonly<Record<string, readonly [rows: number, columns: number]>> = {
  ArrowUp: [-1, 0],
  ArrowDown: [1, 0],
  ArrowLeft: [0, -1],
  ArrowRight: [0, 1],
};

const cellAt = (grid: Element, row: number, column: number) =>
  grid.querySelector<HTMLElement>(`[data-row="${row}"][data-column="${column}"]`);

/** Focus stands in the DOM and not in state: two thousand cells are not drawn again for a step. */
export function focusCell(grid: Element, cell: HTMLElement): void {
  for (const old of grid.querySelectorAll<HTMLElement>('[data-row][tabindex="0"]')) old.tabIndex = -1;
  cell.tabIndex = 0;
  cell.focus();
  cell.scrollIntoView({ block: 'nearest', inline: 'nearest' });
}

/** @param lastColumn for End, first column for Home */
export function moveInGrid(event: KeyboardEvent<HTMLElement>, firstColumn: number, lastColumn: number): void {
  const from = (event.target as Element).closest<HTMLElement>('[data-row]');
  if (from === null) return;
  const [row, column] = [Number(from.dataset.row), Number(from.dataset.column)];
  const [rows, columns] = steps[event.key] ?? [0, 0];
  const toColumn = { Home: firstColumn, End: lastColumn }[event.key] ?? column + columns;
  const to = cellAt(event.currentTarget, row + rows, toColumn);
  if (!(event.key in steps) && event.key !== 'Home' && event.key !== 'End') return;
  event.preventDefault();
  if (to) focusCell(event.currentTarget, to);
}
