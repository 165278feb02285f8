/** Which sheet is looked at, and what is opened on it. */
import { addMonths, type Day, type Month, monthOf } from '../../../../shared/domain/day.ts';
import type { Discipline } from '../../../../shared/domain/discipline.ts';
import type { ChildId, RoomId } from '../../../../shared/domain/ids.ts';
import type { Totals } from '../../../../shared/domain/month-sheet.ts';
import type { ReadyStatus } from '../../../../shared/ipc/contract/app.ts';
import type { SheetQuery } from '../../../../shared/ipc/contract/attendance.ts';

export type { SheetQuery };

/** This PC's room, this month; null without a room. */
export function startQuery(status: ReadyStatus): SheetQuery | null {
  const room = status.room ?? status.rooms[0];
  return room ? { scope: { kind: 'room', roomId: room.id }, discipline: null, month: monthOf(status.today) } : null;
}

/** Months to choose from, newest first: three years back and the next two, and the chosen one in any case. */
export function monthChoices(today: Day, chosen: Month): readonly Month[] {
  const months = Array.from({ length: 39 }, (_, index) => addMonths(monthOf(today), 2 - index));
  return months.includes(chosen) ? months : [...months, chosen].toSorted().toReversed();
}

/** A cell or a total that was opened: null `childId` all children, null `roomId` all rooms, null `total` everything. */
export type Opened = {
  readonly childId: ChildId | null;
  readonly roomId: RoomId | null;
  readonly discipline: Discipline | null;
  readonly from: Day;
  readonly to: Day;
  readonly total: keyof Totals | null;
  readonly title: string;
};
