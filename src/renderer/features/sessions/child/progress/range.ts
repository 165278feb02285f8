/** The days that figures are shown of. */
import type { Day } from '../../../../../shared/domain/day.ts';
import type { Periods } from '../../../../../shared/ipc/contract/progress.ts';

export const rangeIds = ['term', 'year', 'all'] as const;
export type RangeId = (typeof rangeIds)[number];
export type Range = { readonly from: Day; readonly to: Day };

/** No further than today: what is to come has no figures. */
export function rangeOf(periods: Periods, id: RangeId): Range {
  const { from, to } = periods[id];
  const last = to < periods.today ? to : periods.today;
  return { from, to: last < from ? from : last };
}
