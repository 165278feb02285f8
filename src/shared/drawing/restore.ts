/** The one door through which everything loaded passes. It never throws: what is broken is repaired or left out. */
import { type Drawing, emptyDrawing, newPage, type Op, type Page } from './document.ts';
import { feelingEntrySchema, type JournalEntry } from './journal.ts';
import { restoreOp } from './restore/op.ts';
import { restorePage } from './restore/page.ts';
import { createReport, type RestoreReport } from './restore/report.ts';
import { listOf, recordOf } from './restore/unknown.ts';

/** A document from anything: a drawing, a part of one, or nonsense (which gives an empty page). */
export function restore(input: unknown): { readonly drawing: Drawing; readonly report: RestoreReport } {
  const report = createReport();
  const record = recordOf(input);
  if (!record) {
    report.dropped('document');
    return { drawing: emptyDrawing(), report: report.result() };
  }
  const page = restorePage(record, report);
  const ops: readonly Op[] = listOf(record.ops).map((op, index) => restoreOp(op, index, page.size, report));
  return { drawing: { ...page, ops: ops.filter((op) => op.kind !== 'lost') }, report: report.result() };
}

/** A journal as it was read: one entry for each, in order. */
export type RestoredJournal = {
  readonly page: Page;
  readonly entries: readonly JournalEntry[];
  readonly report: RestoreReport;
};

/**
 * A journal from anything. An op that cannot be read stays as a `lost` one, because undo entries after it count steps;
 * an entry of an unknown kind is left out.
 */
export function restoreJournal(input: unknown): RestoredJournal {
  const report = createReport();
  const given = listOf(input);
  if (!Array.isArray(input)) report.dropped('journal');
  const begin = given.map(recordOf).find((entry) => entry?.kind === 'begin');
  const page = begin ? restorePage(begin, report) : newPage();
  const entries = given.flatMap((entry, index) => restoreEntry(entry, index, page, report));
  return { page, entries, report: report.result() };
}

/** A journal and what came after it. @param from how many entries there were before, readable or not */
export function restoreMore({ page, entries }: RestoredJournal, more: unknown, from: number): RestoredJournal {
  const report = createReport();
  const added = listOf(more).flatMap((entry, index) => restoreEntry(entry, from + index, page, report));
  return { page, entries: [...entries, ...added], report: report.result() };
}

function restoreEntry(
  input: unknown,
  index: number,
  page: Page,
  report: ReturnType<typeof createReport>,
): readonly JournalEntry[] {
  const entry = recordOf(input);
  switch (entry?.kind) {
    case 'op':
      return [{ kind: 'op', op: restoreOp(entry.op, index, page.size, report) }];
    case 'undo':
      return [{ kind: 'undo' }];
    case 'redo':
      return [{ kind: 'redo' }];
    case 'begin':
      return [{ kind: 'begin', ...page }];
    case 'feeling': {
      const feeling = feelingEntrySchema.safeParse(entry).data;
      if (feeling) return [feeling];
      report.dropped('entry');
      return [];
    }
    default:
      report.dropped('entry');
      return [];
  }
}
