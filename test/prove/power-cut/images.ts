/** Goes through a trace and gives the disk as a power cut after each deed may leave it, with what was acknowledged by then. */
import { numbers } from '../../unit/data/journal/damage-cases.ts';
import { Disk, type Image, type Loss } from '../disk/disk.ts';
import type { Deed } from '../disk/trace.ts';
import type { Acknowledged } from './trace-of.ts';

export const losses: readonly Loss[] = ['all', 'half', 'torn'];

export type Cut = {
  readonly image: Image;
  readonly loss: Loss;
  /** Deeds until the power went. */
  readonly after: number;
  /** All that was answered as done until then. */
  readonly acknowledged: number;
};

/** A disk that says that it has synced, and has not. */
export type Lie = { readonly isSyncHeard: (path: string) => boolean };
const honest: Lie = { isSyncHeard: () => true };

/**
 * @param wanted about how many, spread over the whole of it
 * @param from after how many acknowledgements it begins
 */
export function* cutsOf(deeds: readonly Deed[], wanted: number, from = 0, { isSyncHeard } = honest): Generator<Cut> {
  let acknowledged = 0;
  const disk = new Disk(isSyncHeard);
  const random = numbers(20_261_123);
  const points = countPoints(deeds, from);
  const every = Math.max(1, (points * losses.length) / wanted);
  let [point, next] = [0, 0];
  const fds = new Map<number, string>();
  for (const [after, deed] of deeds.entries()) {
    if (deed.what === 'opened') fds.set(deed.fd, deed.path);
    if (deed.what === 'written' && isAcknowledgement(fds.get(deed.fd))) {
      acknowledged++;
      continue;
    }
    if (!disk.take(deed) || acknowledged < from) continue;
    for (const loss of losses) {
      if (point++ < next) continue;
      next += every;
      yield { image: disk.image(loss, random), loss, after, acknowledged };
    }
  }
}

const isAcknowledgement = (path = '') => path.endsWith('/acknowledged');

function countPoints(deeds: readonly Deed[], from: number): number {
  const disk = new Disk();
  const fds = new Map<number, string>();
  let [acknowledged, points] = [0, 0];
  for (const deed of deeds) {
    if (deed.what === 'opened') fds.set(deed.fd, deed.path);
    if (deed.what === 'written' && isAcknowledgement(fds.get(deed.fd))) acknowledged++;
    else if (disk.take(deed) && acknowledged >= from) points++;
  }
  return points;
}

export function acknowledgementsOf(deeds: readonly Deed[]): readonly Acknowledged[] {
  const fds = new Map<number, string>();
  return deeds.flatMap((deed) => {
    if (deed.what === 'opened') fds.set(deed.fd, deed.path);
    const isOne = deed.what === 'written' && isAcknowledgement(fds.get(deed.fd));
    return isOne ? [JSON.parse(deed.bytes.toString()) as Acknowledged] : [];
  });
}
