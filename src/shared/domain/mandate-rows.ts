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

/** What a person can choose where both entries have rows of a kind; `both`: one after the other. */
export const mandateStands = ['both', 'kept', 'gone'] as const;
export type MandateStand = (typeof mandateStands)[number];

export type MandateJoin = {
  readonly ended: MandateChange['ended'];
  /** Rows that do not stand: the other entry's that begin on the same day as a kept one, or those of the side not chosen. */
  readonly removed: readonly string[];
};

/** Rows of one kind exclude each other in time. */
export const mandateKind = ({ discipline, mode }: Pick<MandateTerms, 'discipline' | 'mode'>): string =>
  `${discipline} ${mode}`;

/**
 * Rows of two entries of one child put one after the other: of one discipline and mode the row that began last is in
 * force, as in all sums, and the one before ends on the day before it; of two that begin on one day the kept one stands.
 * @param standOf what somebody chose for a kind that both have; where only one has it, all of it stands
 */
export function joinMandates(
  rows: readonly Joined[],
  standOf: (kind: string) => MandateStand = () => 'both',
): MandateJoin {
  const ended: { id: string; to: Day }[] = [];
  const removed: string[] = [];
  for (const [id, kind] of Map.groupBy(rows, mandateKind)) {
    const isShared = kind.some(({ isKept }) => isKept) && kind.some(({ isKept }) => !isKept);
    const stand = isShared ? standOf(id) : 'both';
    const isOut = (row: Joined) =>
      stand === 'both'
        ? !row.isKept && kind.some((own) => own.isKept && own.from === row.from)
        : row.isKept !== (stand === 'kept');
    const standing = kind.filter((row) => !isOut(row)).toSorted((a, b) => (a.from < b.from ? -1 : 1));
    removed.push(...kind.filter(isOut).map((row) => row.id));
    for (const [place, row] of standing.entries()) {
      const next = standing[place + 1];
      if (next && next.from > row.from && (row.to === null || row.to >= next.from))
        ended.push({ id: row.id, to: addDays(next.from, -1) });
    }
  }
  return { ended, removed };
}

/** The rows as they are then, in the order of their first days. */
export function joinedRows<Kind extends Joined>(
  rows: readonly Kind[],
  { ended, removed }: MandateJoin,
): readonly Kind[] {
  const ends = new Map(ended.map(({ id, to }) => [id, to]));
  return rows
    .filter(({ id }) => !removed.includes(id))
    .map((row) => ({ ...row, to: ends.get(row.id) ?? row.to }))
    .toSorted((a, b) => (a.from < b.from ? -1 : 1));
}
