/** Mandates as rows of days: a change is a new row, and what was due before stays as it was. */
import { addDays, type Day } from './day.ts';
import type { MandateTerms } from './mandate.ts';

type Row = MandateTerms & { readonly id: string };

export type MandateChange = {
  /** Rows that now end the day before the new one begins. */
  readonly ended: readonly { readonly id: string; readonly to: Day }[];
  /** A row that began on the same day: it is corrected. */
  readonly replaced: string | null;
  /** The new row, held before the next one of its kind. */
  readonly row: MandateTerms;
};

/** What has to be written so that the terms count from their first day on, among the rows of the child. */
export function mandateChange(rows: readonly Row[], terms: MandateTerms): MandateChange {
  const same = rows.filter(({ discipline, mode }) => discipline === terms.discipline && mode === terms.mode);
  const dayBefore = addDays(terms.from, -1);
  const ended = same
    .filter(({ from, to }) => from < terms.from && (to === null || to > dayBefore))
    .map(({ id }) => ({ id, to: dayBefore }));
  const later = same.map(({ from }) => from).filter((from) => from > terms.from);
  const lastFree =
    later.length === 0
      ? null
      : addDays(
          later.reduce((least, from) => (from < least ? from : least)),
          -1,
        );
  const to = lastFree !== null && (terms.to === null || terms.to > lastFree) ? lastFree : terms.to;
  return { ended, replaced: same.find(({ from }) => from === terms.from)?.id ?? null, row: { ...terms, to } };
}
