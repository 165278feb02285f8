/** Counts the lines of a report from kept totals, mandates, goals and conclusions: everything in one pass. */
import type { Database } from 'better-sqlite3';
import type { Day } from '../../../shared/domain/day.ts';
import type { Delivery } from '../../../shared/domain/mandate.ts';
import { pmpkLapse } from '../../../shared/domain/pmpk.ts';
import {
  type ReportFigures,
  type ReportGrouping,
  type ReportSpan,
  reportFigures,
} from '../../../shared/domain/report.ts';
import { countGoals } from '../../db/queries/reports.ts';
import { readTotals } from '../totals/read.ts';
import { type DueTerms, dueLines } from './due.ts';
import type { ReportPeople } from './people.ts';

export type ReportFrame = {
  readonly people: ReportPeople;
  readonly terms: DueTerms;
  readonly by: ReportGrouping;
  readonly today: Day;
  /** Conclusions lapse as of today: a part of a report has none of its own. */
  readonly hasLapses: boolean;
};

export type CountedLines = {
  readonly lines: ReadonlyMap<string, ReportFigures>;
  /** Of a line of which nothing is known. */
  readonly nothing: ReportFigures;
  readonly total: ReportFigures;
};

export function countLines(database: Database, frame: ReportFrame, span: ReportSpan): CountedLines {
  const tallies = new Map<string, Tally>();
  const total = new Tally(frame, null);
  /** The line that something belongs to, and the total. */
  const both = (id: string): readonly Tally[] => {
    const tally = tallies.get(id) ?? new Tally(frame, frame.by);
    tallies.set(id, tally);
    return [tally, total];
  };
  countTotals(database, frame, span, both, total);
  countChildren(database, frame, span, both, total);
  return {
    lines: new Map([...tallies].map(([id, tally]) => [id, tally.figures()])),
    nothing: new Tally(frame, frame.by).figures(),
    total: total.figures(),
  };
}

type Both = (id: string) => readonly Tally[];

type Part = { readonly room_id: string; readonly discipline: string; readonly staff_id: string };

function lineOf({ people, by }: ReportFrame, part: Part): string {
  switch (by) {
    case 'school':
      return people.rooms.get(part.room_id)?.school_id ?? '';
    case 'room':
      return part.room_id;
    case 'discipline':
      return part.discipline;
    case 'specialist':
      return part.staff_id;
  }
}

function countTotals(database: Database, frame: ReportFrame, span: ReportSpan, both: Both, total: Tally): void {
  const { people, by, terms, today } = frame;
  const totals = readTotals(database, span, today);
  for (const part of totals.sessions) {
    if (!people.isWanted(part.room_id)) continue;
    for (const { sums } of both(lineOf(frame, part))) {
      sums.held += part.held;
      sums.studentAbsent += part.student_absent;
      sums.providerAbsent += part.provider_absent;
      sums.cancelled += part.cancelled;
      sums.certified += part.certified;
      sums.uncertified += part.uncertified;
      sums.staffMinutes += part.staff_minutes;
    }
  }
  for (const overlap of totals.overlaps) {
    if (!people.isWanted(overlap.room_id)) continue;
    // Minutes in two disciplines at once are whole in each of them.
    const lines = by === 'discipline' ? [total] : both(lineOf(frame, { ...overlap, discipline: '' }));
    for (const { sums } of lines) sums.staffMinutes -= overlap.minutes;
  }
  for (const part of totals.children) {
    if (!people.isWanted(part.room_id)) continue;
    for (const { sums, served } of both(lineOf(frame, part))) {
      sums.scheduled += part.scheduled;
      sums.attended += part.attended;
      sums.notMarked += part.not_marked;
      sums.calledOff += part.called_off;
      sums.owed += part.owed;
      sums.madeUp += part.made_up;
      sums.childMinutes += part.delivered + part.made_up_minutes;
      sums.madeUpMinutes += part.made_up_minutes;
      if (part.attended > 0) served.add(part.child_id);
    }
  }
  const due = dueLines(database, { people, terms, today }, span, totals.children);
  for (const { roomId, discipline, delivery } of due) {
    const lines = by === 'specialist' ? [total] : both(lineOf(frame, { room_id: roomId, discipline, staff_id: '' }));
    for (const { deliveries } of lines) deliveries.push(delivery);
  }
}

/** Goals and conclusions, of children where they are on the last day. */
function countChildren(database: Database, frame: ReportFrame, span: ReportSpan, both: Both, total: Tally): void {
  const { people, by, today, hasLapses } = frame;
  const last = span.to < today ? span.to : today;
  for (const count of countGoals(database, span.from, last)) {
    const child = people.children.get(count.child_id);
    const roomId = child && people.roomOn(child, last);
    if (!child || !roomId || !people.isWanted(roomId)) continue;
    const active = people.isEnrolled(child, last) ? count.active : 0;
    if (active === 0 && count.met === 0) continue;
    const part = { room_id: roomId, discipline: count.discipline, staff_id: '' };
    for (const { goals } of by === 'specialist' ? [total] : both(lineOf(frame, part))) {
      goals.active += active;
      goals.met += count.met;
    }
  }
  if (!hasLapses) return;
  for (const child of people.children.values()) {
    const roomId = people.roomOn(child, today);
    if (!people.isEnrolled(child, today) || !people.isWanted(roomId)) continue;
    const lapse = pmpkLapse(child.pmpk_valid_to as Day | null, today);
    if (lapse === null) continue;
    const part = { room_id: roomId, discipline: '', staff_id: '' };
    for (const { lapses } of by === 'school' || by === 'room' ? both(lineOf(frame, part)) : [total]) lapses[lapse] += 1;
  }
}

/** One line while it is counted. */
class Tally {
  readonly sums = {
    held: 0,
    studentAbsent: 0,
    providerAbsent: 0,
    cancelled: 0,
    certified: 0,
    uncertified: 0,
    staffMinutes: 0,
    scheduled: 0,
    attended: 0,
    notMarked: 0,
    calledOff: 0,
    owed: 0,
    madeUp: 0,
    childMinutes: 0,
    madeUpMinutes: 0,
  };
  readonly served = new Set<string>();
  readonly deliveries: Delivery[] = [];
  readonly goals = { active: 0, met: 0 };
  readonly lapses = { ended: 0, within30: 0, within60: 0, within90: 0, noEnd: 0 };
  readonly #hasChildren: boolean;
  readonly #hasLapses: boolean;

  /** @param of null: the total, which has everything */
  constructor({ hasLapses }: ReportFrame, of: ReportGrouping | null) {
    this.#hasChildren = of !== 'specialist';
    this.#hasLapses = hasLapses && of !== 'specialist' && of !== 'discipline';
  }

  figures(): ReportFigures {
    return reportFigures({
      ...this.sums,
      children: this.served.size,
      deliveries: this.#hasChildren ? this.deliveries : null,
      goals: this.#hasChildren ? this.goals : null,
      lapses: this.#hasLapses ? this.lapses : null,
    });
  }
}
