/**
 * A substitute, in the room that opens first: one session that the office has handed to who held it, and one that it has
 * still to hand over. Neither is signed.
 */
import type { Database } from 'better-sqlite3';
import type { Day } from '../../../shared/domain/day.ts';
import { minutesOfDay } from '../../../shared/domain/day.ts';
import { writeSessionStaff } from '../../db/queries/certificates.ts';
import { type DemoEvent, writeEvents } from './events.ts';
import type { NameLanguage } from './names.ts';
import type { DemoRoom, DemoWorld } from './world.ts';

const reasons: Readonly<Record<NameLanguage, string>> = {
  kk: 'Әріптесі біліктілік арттыру курсында болды',
  ru: 'Коллега была на курсах',
};

type UnsignedRow = {
  readonly id: string;
  readonly staff_id: string;
  readonly day: Day;
  readonly started_at: string;
  readonly finished_at: string;
  readonly minutes: number;
};

export function writeHandovers(database: Database, { seed, rooms, administrators }: DemoWorld): void {
  const [room] = rooms;
  const [administrator] = administrators;
  if (!room || !administrator) return;
  const [handed, waiting] = heldByOthers(database, room);
  const events: DemoEvent[] = [];
  for (const { session, substitute } of [handed, waiting].filter((one) => one !== undefined)) {
    const { id, finished_at, minutes, day } = session;
    events.push({
      ...{ day, minutes: minutesOfDay(finished_at.slice(11, 16)), actorId: substitute.id, roomId: room.id },
      ...{ kind: 'session.finished', subjectId: id, data: { finished_at, outcome: 'held', minutes } },
    });
  }
  if (handed) {
    const { session, substitute } = handed;
    const data = { before: session.staff_id, after: substitute.id, reason: reasons[substitute.language] };
    events.push({
      ...{ day: session.day, minutes: 17 * 60, actorId: administrator.id, roomId: room.id },
      ...{ kind: 'session.handed_over', subjectId: session.id, data },
    });
    writeSessionStaff(database, session.id, substitute.id);
  }
  writeEvents(database, seed, 'handover ids', events);
}

/** Unsigned sessions that somebody else of the room had time for, newest first, no two of one specialist. */
function heldByOthers(database: Database, room: DemoRoom) {
  const sessions = database
    .prepare<[string], UnsignedRow>(
      `SELECT id, staff_id, day, started_at, finished_at, minutes FROM session
       WHERE room_id = ? AND outcome = 'held' AND certified_at IS NULL AND make_up_of IS NULL AND paused_seconds = 0
         AND NOT EXISTS (SELECT 1 FROM session AS made WHERE made.make_up_of = session.id)
       ORDER BY day DESC, id LIMIT 40`,
    )
    .all(room.id);
  const isBusy = database
    .prepare<{ staff: string; session: string }, number>(
      `SELECT 1 FROM session AS own JOIN session AS other ON other.staff_id = @staff AND other.day = own.day
         AND other.started_at < own.finished_at AND coalesce(other.finished_at, other.started_at) >= own.started_at
       WHERE own.id = @session
       UNION ALL
       SELECT 1 FROM session AS own JOIN series ON series.staff_id = @staff AND series.start = own.planned_start
         AND series.weekday = strftime('%u', own.day) + 0 WHERE own.id = @session LIMIT 1`,
    )
    .pluck();
  const found = sessions.flatMap((session) => {
    const substitute = room.staff.find(
      ({ id }) => id !== session.staff_id && isBusy.get({ staff: id, session: session.id }) === undefined,
    );
    return substitute ? [{ session, substitute }] : [];
  });
  const first = found[0];
  return [first, found.find(({ session }) => session.staff_id !== first?.session.staff_id)] as const;
}
