/** Undo and redo without limit: a timeline of ops and the place on it where the child stands. */
import type { Op } from './document.ts';
import type { JournalEntry, StepEntry } from './journal.ts';

/** `timeline` holds done and undone ops; those before `position` are done. */
export type History = { readonly timeline: readonly Op[]; readonly position: number };

export const EMPTY_HISTORY: History = { timeline: [], position: 0 };

/**
 * The history after one entry. An op forgets what was undone; undo at the start and redo at the end change nothing.
 * A `begin` entry is about the page and a `feeling` about the child: both leave history as it is.
 */
export function applyEntry(history: History, entry: JournalEntry): History {
  switch (entry.kind) {
    case 'op':
      return {
        timeline: [...history.timeline.slice(0, history.position), entry.op],
        position: history.position + 1,
      };
    case 'undo':
      return history.position === 0 ? history : { ...history, position: history.position - 1 };
    case 'redo':
      return history.position === history.timeline.length ? history : { ...history, position: history.position + 1 };
    case 'begin':
    case 'feeling':
      return history;
  }
}

/** Folds a whole journal; the same as `applyEntry` over each entry, in linear time. */
export function foldJournal(journal: readonly JournalEntry[]): History {
  const timeline: Op[] = [];
  let position = 0;
  for (const entry of journal) {
    if (entry.kind === 'op') {
      timeline.length = position;
      timeline.push(entry.op);
      position += 1;
    } else if (entry.kind === 'undo') {
      position = Math.max(0, position - 1);
    } else if (entry.kind === 'redo') {
      position = Math.min(timeline.length, position + 1);
    }
  }
  return { timeline, position };
}

/** Ops that are done, oldest first, cleared ones included. */
export function doneOps(history: History): readonly Op[] {
  return history.timeline.slice(0, history.position);
}

/** Ops a redo would bring back, next one first. */
export function redoOps(history: History): readonly Op[] {
  return history.timeline.slice(history.position);
}

/** Index of the first op that can still be seen when `position` ops are done: the one after the last clear. */
export function firstVisible(timeline: readonly Op[], position: number): number {
  for (let index = position - 1; index >= 0; index -= 1) {
    if (timeline[index]?.kind === 'clear') return index + 1;
  }
  return 0;
}

/** Whether anything can be seen beside the page. */
export function hasInk(history: History): boolean {
  const from = firstVisible(history.timeline, history.position);
  return history.timeline.slice(from, history.position).some(leavesMark);
}

function leavesMark(op: Op): boolean {
  return op.kind === 'stroke' ? op.tool !== 'eraser' : op.kind === 'shape' || op.kind === 'fill' || op.kind === 'place';
}

/**
 * Entries that take back one step the child can see: an unreadable op on the way costs an entry of its own, so that
 * the stored journal folds to the same place. Empty when there is nothing to undo.
 */
export function undoEntries(history: History): readonly StepEntry[] {
  let index = history.position - 1;
  while (index >= 0 && history.timeline[index]?.kind === 'lost') index -= 1;
  return index < 0 ? [] : repeat({ kind: 'undo' }, history.position - index);
}

/** Entries that bring back one step the child can see; empty when there is nothing to redo. */
export function redoEntries(history: History): readonly StepEntry[] {
  let index = history.position;
  while (index < history.timeline.length && history.timeline[index]?.kind === 'lost') index += 1;
  return index >= history.timeline.length ? [] : repeat({ kind: 'redo' }, index - history.position + 1);
}

function repeat(entry: StepEntry, count: number): readonly StepEntry[] {
  return Array.from({ length: count }, () => entry);
}
