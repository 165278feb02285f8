/** Emergency openings of whoever is signed in, read again when one of them is over. */
import { useEffect } from 'react';
import type { ReadyStatus } from '../../../../shared/ipc/contract/app.ts';
import type { LastingEmergency } from '../../../../shared/ipc/contract/emergency.ts';
import { useCall } from '../../../app/client/index.ts';

const none: readonly LastingEmergency[] = [];

/** Undefined until it is known; none for whoever cannot ask for one. */
export function useEmergencies({ signedIn }: ReadyStatus): readonly LastingEmergency[] | undefined {
  const canAsk = signedIn?.role === 'specialist';
  const { data, refetch } = useCall('emergency.mine', {}, canAsk);
  const next = data?.reduce((soonest, { secondsLeft }) => Math.min(soonest, secondsLeft), Number.POSITIVE_INFINITY);
  useEffect(() => {
    if (next === undefined || !Number.isFinite(next)) return;
    const timer = setTimeout(() => void refetch(), Math.max(0, next) * 1000 + 200);
    return () => clearTimeout(timer);
  }, [next, refetch]);
  return canAsk ? data : none;
}
