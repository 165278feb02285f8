/** Totals added up by room. */
import type { Totals } from '../../db/queries/month-totals.ts';

export type RoomTotals = {
  /** Children who came at least once. */
  readonly children: number;
  readonly attended: number;
  readonly scheduled: number;
  readonly notMarked: number;
  readonly cancelled: number;
  readonly childMinutes: number;
  readonly sessions: number;
  readonly staffMinutes: number;
};

type Sums = { -readonly [Key in Exclude<keyof RoomTotals, 'children'>]: number } & { readonly served: Set<string> };

/** A room of which nothing is known is missing. */
export function totalsByRoom({ sessions, overlaps, children }: Totals): ReadonlyMap<string, RoomTotals> {
  const byRoom = new Map<string, Sums>();
  const sumsOf = (roomId: string) => {
    const sums = byRoom.get(roomId) ?? newSums();
    byRoom.set(roomId, sums);
    return sums;
  };
  for (const part of sessions) {
    const sums = sumsOf(part.room_id);
    sums.sessions += part.held;
    sums.staffMinutes += part.staff_minutes;
  }
  for (const { room_id, minutes } of overlaps) sumsOf(room_id).staffMinutes -= minutes;
  for (const part of children) {
    const sums = sumsOf(part.room_id);
    sums.attended += part.attended;
    sums.scheduled += part.scheduled;
    sums.notMarked += part.not_marked;
    sums.cancelled += part.called_off;
    sums.childMinutes += part.delivered + part.made_up_minutes;
    if (part.attended > 0) sums.served.add(part.child_id);
  }
  return new Map([...byRoom].map(([roomId, { served, ...sums }]) => [roomId, { ...sums, children: served.size }]));
}

function newSums(): Sums {
  const nothing = { attended: 0, scheduled: 0, notMarked: 0, cancelled: 0 };
  return { ...nothing, childMinutes: 0, sessions: 0, staffMinutes: 0, served: new Set() };
}
