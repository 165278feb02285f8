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

/** Of one of two entries that become one; `isKept`: of the entry that stays. */
type Joined = Row & { readonly isKept: boolean };

export type MandateJoin = {
  readonly ended: MandateChange['ended'];
  /** The other entry's rows that begin on the same day as one of the entry that stays. */
  readonly removed: readonly string[];
};

/**
 * Rows of two entries of one child put one after the other: of one discipline and mode the row that began last is in
 * force, as in all sums, and the one before ends on the day before it; of two that begin on one day the kept one stands.
 */
export function joinMandates(rows: readonly Joined[]): MandateJoin {
  const ended: { id: string; to: Day }[] = [];
  const removed: string[] = [];
  for (const kind of Map.groupBy(rows, ({ discipline, mode }) => `${discipline} ${mode}`).values()) {
    const isOther = (row: Joined) => !row.isKept && kind.some((own) => own.isKept && own.from === row.from);
    const standing = kind.filter((row) => !isOther(row)).toSorted((a, b) => (a.from < b.from ? -1 : 1));
    removed.push(...kind.filter(isOther).map(({ id }) => id));
    for (const [place, { id, from, to }] of standing.entries()) {
      const next = standing[place + 1];
      if (next && next.from > from && (to === null || to >= next.from)) ended.push({ id, to: addDays(next.from, -1) });
    }
  }
  return { ended, removed };
}
