/** What is stored of a drawing: an append-only list of what the child did, undo and redo included. */
import { z } from 'zod';
import { feelingSchema } from '../domain/feeling.ts';
import { newPage, type Op, opSchema, type Page, pageSchema } from './document.ts';

/** First entry of a journal: the page. A journal without one has the page of a new drawing. */
export const beginEntrySchema = z.object({ kind: z.literal('begin'), ...pageSchema.shape });

/** How the child felt before or after drawing, as it showed by itself; no step that can be undone. */
export const feelingEntrySchema = z.object({
  kind: z.literal('feeling'),
  when: z.enum(['before', 'after']),
  feeling: feelingSchema,
});

export const journalEntrySchema = z.discriminatedUnion('kind', [
  beginEntrySchema,
  feelingEntrySchema,
  z.object({ kind: z.literal('op'), op: opSchema }),
  z.object({ kind: z.literal('undo') }),
  z.object({ kind: z.literal('redo') }),
]);

export type BeginEntry = { readonly kind: 'begin' } & Page;
export type FeelingEntry = Readonly<z.infer<typeof feelingEntrySchema>>;
export type StepEntry =
  | { readonly kind: 'op'; readonly op: Op }
  | { readonly kind: 'undo' }
  | { readonly kind: 'redo' };
export type JournalEntry = BeginEntry | FeelingEntry | StepEntry;

/** The first entry of a new drawing. */
export function beginEntry(page: Page = newPage()): BeginEntry {
  return { kind: 'begin', ...page };
}
