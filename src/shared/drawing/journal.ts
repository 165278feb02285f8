/** What is stored of a drawing: an append-only list of what the child did, undo and redo included. */
import { z } from 'zod';
import {
  colourSchema,
  DRAWING_VERSION,
  type Op,
  opSchema,
  PAGE_SIZE,
  PAPER,
  type PageSize,
  pageSizeSchema,
} from './document.ts';

/** First entry of a journal: the page. A journal without one has the page of a new drawing. */
export const beginEntrySchema = z.object({
  kind: z.literal('begin'),
  version: z.int().min(1),
  size: pageSizeSchema,
  background: colourSchema,
});

export const journalEntrySchema = z.discriminatedUnion('kind', [
  beginEntrySchema,
  z.object({ kind: z.literal('op'), op: opSchema }),
  z.object({ kind: z.literal('undo') }),
  z.object({ kind: z.literal('redo') }),
]);

export type BeginEntry = {
  readonly kind: 'begin';
  readonly version: number;
  readonly size: PageSize;
  readonly background: string;
};
export type StepEntry =
  | { readonly kind: 'op'; readonly op: Op }
  | { readonly kind: 'undo' }
  | { readonly kind: 'redo' };
export type JournalEntry = BeginEntry | StepEntry;

/** The first entry of a new drawing. */
export function beginEntry(): BeginEntry {
  return { kind: 'begin', version: DRAWING_VERSION, size: PAGE_SIZE, background: PAPER };
}
