/** One line of the table that `npm run bench` prints and of `out/bench.json`. */
export type BenchRow = {
  readonly name: string;
  readonly unit: string;
  readonly value: number;
  /** What the value is compared with, measured in the same run. */
  readonly floor: number;
  readonly ratio: number;
  readonly limit: number;
  readonly ok: boolean;
};

/** A row from a value and its floor; `limit` is of their ratio. */
export function benchRow(name: string, unit: string, value: number, floor: number, limit: number): BenchRow {
  const ratio = value / floor;
  return { name, unit, value, floor, ratio, limit, ok: ratio <= limit };
}

export function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  const middle = Math.floor(sorted.length / 2);
  return sorted.length % 2 === 1 ? (sorted[middle] ?? 0) : ((sorted[middle - 1] ?? 0) + (sorted[middle] ?? 0)) / 2;
}

/** @param share 0.95 for the 95th percentile */
export function percentile(values: readonly number[], share: number): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))] ?? 0;
}
