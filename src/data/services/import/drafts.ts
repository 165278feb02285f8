/** What a window has read and not yet written: kept in memory only, until another file is read or the window closes. */
import type { CallContext } from '../../app.ts';
import type { Connection } from '../../connection.ts';
import { found } from '../../found.ts';
import type { ReadContent } from './read-file.ts';

export type Draft = {
  readonly id: string;
  readonly staffId: string;
  readonly fileName: string;
  readonly content: ReadContent;
};

const drafts = new WeakMap<Connection, Draft>();
const readings = new WeakMap<Connection, AbortController>();

/** A signal for a new reading of this window; an earlier one stops. */
export function beginReading({ connection }: CallContext): AbortSignal {
  readings.get(connection)?.abort();
  const reading = new AbortController();
  readings.set(connection, reading);
  return reading.signal;
}

export function stopReading({ connection }: CallContext): void {
  readings.get(connection)?.abort();
  readings.delete(connection);
}

export function keepDraft({ connection }: CallContext, draft: Draft): void {
  drafts.set(connection, draft);
}

export function forgetDraft({ connection }: CallContext): void {
  drafts.delete(connection);
}

/** Only for whoever chose the file. @throws CallError not_found: it has to be chosen again */
export function requireDraft({ connection }: CallContext, draftId: string): Draft {
  const draft = drafts.get(connection);
  return found(draft?.id === draftId && draft.staffId === connection.staffId ? draft : null);
}
