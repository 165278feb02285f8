/** What React sees of a drawing that is drawn. */
import { type History, hasInk, redoEntries, undoEntries } from '../../shared/drawing/history.ts';
import type { SavingState } from '../../shared/drawing/journal-writer.ts';

export type StudioSnapshot = {
  readonly canUndo: boolean;
  readonly canRedo: boolean;
  readonly hasInk: boolean;
  readonly saving: SavingState;
};

export function studioSnapshot(history: History, saving: SavingState): StudioSnapshot {
  return {
    canUndo: undoEntries(history).length > 0,
    canRedo: redoEntries(history).length > 0,
    hasInk: hasInk(history),
    saving,
  };
}

export function sameSnapshot(one: StudioSnapshot, other: StudioSnapshot): boolean {
  const keys = ['canUndo', 'canRedo', 'hasInk', 'saving'] as const;
  return keys.every((key) => one[key] === other[key]);
}
