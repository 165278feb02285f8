/** What is told of a session besides attendance: pauses, late arrivals, reasons, signatures. In sequences of its own. */
import { isAttended } from '../../../shared/domain/attendance.ts';
import { addDays, type Day } from '../../../shared/domain/day.ts';
import { isCalledOff, type SessionOutcome } from '../../../shared/domain/session.ts';
import { momentAt, timeAt } from './moments.ts';
import type { NameLanguage } from './names.ts';
import { makeNote } from './notes.ts';
import type { Occurrence } from './occurrence.ts';
import { demoDay } from './options.ts';
import { createRandom, type Random } from './random.ts';
import { reasonOfAbsence, reasonOfCallingOff } from './reasons.ts';
import type { NoteRow, SessionChildRow, SessionRow } from './rows.ts';
import type { SchoolDay } from './school-days.ts';
import type { Mark } from './session-life.ts';
import type { Start } from './session-rows.ts';
import type { DemoStaff, DemoWorld } from './world.ts';

/** Chances: of a pause in a session that was held, of a finished session that nobody ever signed. */
const [paused, neverSigned] = [0.008, 0.001];
/** Days behind with signing; most sign in the evening or at the end of the week. */
const behind = [1, 1, 1, 2, 2, 5, 5, 6, 8, 10];

type Told = {
  readonly row: SessionRow;
  readonly occurrence: Occurrence;
  readonly day: SchoolDay;
  readonly start: Start;
};

export class Aftermath {
  readonly #randoms: readonly Random[];
  /** From that day on, a specialist has signed nothing. */
  readonly #unsignedFrom: ReadonlyMap<DemoStaff, Day>;
  #notes = 0;

  constructor(world: DemoWorld) {
    this.#randoms = world.rooms.map((room) => createRandom(world.seed, 'aftermath', room.number));
    this.#unsignedFrom = new Map(
      world.rooms.flatMap((room) => {
        const random = createRandom(world.seed, 'signing', room.number);
        return room.staff.map((person) => [person, addDays(demoDay, -random.pick(behind))] as const);
      }),
    );
  }

  /** The session as it is stored: a pause takes from its minutes. */
  finish(row: SessionRow, { room, unit }: Occurrence): SessionRow {
    const random = this.#randoms[room.number] as Random;
    if (row.finished_at === null) return row;
    const isPaused = row.outcome === 'held' && random.chance(paused);
    const pause = isPaused ? random.whole(2, 5) : 0;
    const isSigned = row.day < (this.#unsignedFrom.get(unit.staff) as Day) && !random.chance(neverSigned);
    return {
      ...row,
      minutes: (row.minutes ?? 0) - pause,
      paused_seconds: 60 * pause,
      certified_by: isSigned ? row.staff_id : null,
      certified_at: isSigned ? momentAt(row.day, 17 * 60 + 30 + random.whole(0, 40), random.whole(0, 59)) : null,
    };
  }

  /** @param isOwed a make-up is owed to each child */
  children({ row, occurrence, day, start }: Told, marks: readonly Mark[], isOwed: boolean): readonly SessionChildRow[] {
    const random = this.#randoms[occurrence.room.number] as Random;
    const { language } = occurrence.unit.staff;
    const shared = isCalledOff(row.outcome) ? reasonOfCallingOff(random, row.outcome, day, language) : null;
    return marks.map(({ child, status }) => ({
      session_id: row.id,
      child_id: child.id,
      status,
      ...presence(random, row, start, status),
      reason: shared ?? reasonOfAbsence(random, status, language),
      make_up: isOwed ? 'owed' : null,
    }));
  }

  notes({ row, occurrence }: Told, marks: readonly Mark[]): readonly NoteRow[] {
    const random = this.#randoms[occurrence.room.number] as Random;
    const { discipline, staff } = occurrence.unit;
    return marks.flatMap(({ child, status }) => {
      const note = isAttended(status) ? makeNote(random, discipline, staff.language as NameLanguage) : null;
      return note ? [{ id: ++this.#notes, session_id: row.id, child_id: child.id, ...note }] : [];
    });
  }
}

const whole = { arrived_at: null, left_at: null, attended_minutes: null };

/** Wall-clock times of who came late or left early, and the minutes that are left of the session. */
function presence(
  random: Random,
  { outcome, minutes, paused_seconds }: SessionRow,
  { startMinutes }: Start,
  status: Mark['status'],
): Pick<SessionChildRow, 'arrived_at' | 'left_at' | 'attended_minutes'> {
  if (!isHeld(outcome) || minutes === null || (status !== 'late' && status !== 'left_early')) return whole;
  const missed = random.whole(3, status === 'late' ? 12 : 15);
  const attended_minutes = minutes - missed;
  if (status === 'late') return { arrived_at: timeAt(startMinutes + missed), left_at: null, attended_minutes };
  const end = startMinutes + minutes + paused_seconds / 60;
  return { arrived_at: null, left_at: timeAt(end - missed), attended_minutes };
}

const isHeld = (outcome: SessionOutcome | null) => outcome === 'held';
