/** A session as a row: when it began and ended, and what it is linked to. */
import type { Day } from '../../../shared/domain/day.ts';
import { momentAt, timeAt } from './moments.ts';
import type { Occurrence } from './occurrence.ts';
import type { Random } from './random.ts';
import type { SessionRow } from './rows.ts';
import type { Lived } from './session-life.ts';
import { slotMinutes, slotStart } from './timetable.ts';

/** When it really began, in minutes from midnight, and how long it took. */
export type Start = { readonly startMinutes: number; readonly minutes: number };

/** A session that took place begins up to four minutes late and never runs into the next one; another takes no time. */
export function startOf(random: Random, { unit, slot }: Occurrence, { outcome }: Lived): Start {
  const planned = slotStart(slot);
  if (outcome !== 'held' && outcome !== null) return { startMinutes: planned, minutes: 0 };
  const late = random.whole(0, 4);
  const minutes = unit.minutes + (random.chance(0.6) ? 0 : random.whole(-5, 3));
  return { startMinutes: planned + late, minutes: Math.min(minutes, slotMinutes - late) };
}

export function makeSessionRow(
  id: string,
  { room, unit, slot, seriesId, makeUpOf }: Occurrence,
  day: Day,
  { outcome }: Lived,
  { startMinutes, minutes }: Start,
): SessionRow {
  return {
    id,
    room_id: room.id,
    staff_id: unit.staff.id,
    discipline: unit.discipline,
    series_id: seriesId,
    day,
    planned_start: timeAt(slotStart(slot)),
    planned_minutes: unit.minutes,
    started_at: momentAt(day, startMinutes),
    finished_at: outcome === null ? null : momentAt(day, startMinutes + minutes),
    outcome,
    minutes: outcome === null ? null : minutes,
    make_up_of: makeUpOf,
    paused_seconds: 0,
    certified_by: null,
    certified_at: null,
  };
}
