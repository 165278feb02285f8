/** What families agreed to: nearly all to support and to the data being kept, fewer to photos and to drawings being shown. */
import type { ConsentKind } from '../../../../shared/domain/child-file.ts';
import { addDays, type Day } from '../../../../shared/domain/day.ts';
import { demoDay } from '../options.ts';
import type { Random } from '../random.ts';

export type Consent = {
  readonly kind: ConsentKind;
  readonly givenOn: Day;
  readonly validTo: Day | null;
  readonly withdrawnOn: Day | null;
};

const shares: readonly (readonly [kind: ConsentKind, share: number])[] = [
  ['data', 0.96],
  ['support', 0.93],
  ['photo', 0.68],
  ['drawings', 0.76],
];
const [limited, withdrawn] = [0.5, 0.04];
const yearEnd = '2026-08-31' as Day;

/** @param from the day the child came */
export function makeConsents(random: Random, from: Day): readonly Consent[] {
  const givenOn = addDays(from, random.whole(0, 9));
  return shares.flatMap(([kind, share]) => {
    const isGiven = random.chance(share) && givenOn < demoDay;
    const validTo = (kind === 'photo' || kind === 'drawings') && random.chance(limited) ? yearEnd : null;
    const later = addDays(givenOn, random.whole(20, 200));
    const isWithdrawn = random.chance(withdrawn) && later < demoDay;
    return isGiven ? [{ kind, givenOn, validTo, withdrawnOn: isWithdrawn ? later : null }] : [];
  });
}
