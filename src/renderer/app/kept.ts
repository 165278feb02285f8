/**
 * What a page that was lost finds again: where the person was and what was not stored yet. Main holds it, in memory
 * only, and hands it back once, to the same person. Ids and ink; never a name.
 */
import type { z } from 'zod';

type Part = 'door' | 'draw' | 'unfinished' | 'sessions' | 'office';

let parts: Partial<Record<Part, unknown>> = {};
const busy = new Set<Part>();
let found: Partial<Record<Part, unknown>> = {};

/** Before anything is drawn; only a page that takes the place of a lost one has something to ask for. */
export async function recallKept(): Promise<void> {
  if (location.hash !== '#again') return;
  history.replaceState(null, '', location.pathname);
  try {
    found = JSON.parse((await window.kabinet.kept()) ?? '{}');
    parts = found;
  } catch {
    found = {};
  }
}

/** What the lost page had kept of a part, if it is still understood. */
export function keptOf<Schema extends z.ZodType>(part: Part, schema: Schema): z.output<Schema> | null {
  const parsed = schema.safeParse(found[part]);
  return parsed.success ? parsed.data : null;
}

/** @param isBusy somebody draws or holds a session: the screen stays on */
export function keep(part: Part, value: unknown, isBusy = false): void {
  parts = { ...parts, [part]: value };
  if (isBusy) busy.add(part);
  else busy.delete(part);
  tell();
}

/** Another person comes, or nobody is there: what was kept was the last one's. */
export function forgetKept(): void {
  parts = {};
  found = {};
  busy.clear();
  tell();
}

function tell(): void {
  window.kabinet.keep(JSON.stringify(parts), busy.size > 0);
}
