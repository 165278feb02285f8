/** What `restore` had to do, as counts: a log may hold it, because it says nothing about a child. */
export type RestorePart =
  | 'document'
  | 'journal'
  | 'entry'
  | 'page'
  | 'op'
  | 'point'
  | 'tool'
  | 'colour'
  | 'size'
  | 'head';

export type RestoreReport = {
  /** Things left out, by part. */
  readonly dropped: Readonly<Partial<Record<RestorePart, number>>>;
  /** Things changed into something that can be drawn, by part. */
  readonly repaired: Readonly<Partial<Record<RestorePart, number>>>;
  readonly isClean: boolean;
};

export type ReportWriter = {
  readonly dropped: (part: RestorePart, count?: number) => void;
  readonly repaired: (part: RestorePart, count?: number) => void;
  readonly result: () => RestoreReport;
};

export function createReport(): ReportWriter {
  const dropped: Partial<Record<RestorePart, number>> = {};
  const repaired: Partial<Record<RestorePart, number>> = {};
  const addTo =
    (counts: Partial<Record<RestorePart, number>>) =>
    (part: RestorePart, count = 1) => {
      if (count > 0) counts[part] = (counts[part] ?? 0) + count;
    };
  return {
    dropped: addTo(dropped),
    repaired: addTo(repaired),
    result: () => ({ dropped, repaired, isClean: Object.keys({ ...dropped, ...repaired }).length === 0 }),
  };
}
