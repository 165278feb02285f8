/** Puts a report together: its lines for the whole span, and for each month or term of it. */
import type { Database } from 'better-sqlite3';
import { type Day, lastDayOfMonth, monthOf, monthsFrom } from '../../../shared/domain/day.ts';
import { disciplines } from '../../../shared/domain/discipline.ts';
import { shortName } from '../../../shared/domain/person.ts';
import {
  type Report,
  type ReportLine,
  type ReportPeriod,
  type ReportPlace,
  type ReportQuery,
  type ReportSpan,
} from '../../../shared/domain/report.ts';
import { listSigners } from '../../db/queries/certificates.ts';
import { readSetting } from '../../db/queries/settings.ts';
import { termsBetween } from '../progress/school-years.ts';
import { type CountedLines, countLines, type ReportFrame } from './count.ts';
import { readDueTerms } from './due.ts';
import { type ReportPeople, readPeople } from './people.ts';

export function readReport(database: Database, query: ReportQuery, today: Day): Report {
  const people = readPeople(database, query.place);
  const terms = readDueTerms(database, query.to);
  const frame: ReportFrame = { people, terms, by: query.by, today, hasLapses: true };
  const whole = countLines(database, frame, query);
  const counted = periodsOf(database, query, people, today).map((period) => ({
    period,
    part: countLines(database, { ...frame, hasLapses: false }, period),
  }));
  const shown = withoutEmptyEnds(counted);
  const [periods, parts] = [shown.map(({ period }) => period), shown.map(({ part }) => part)];
  const all = [whole, ...parts];
  return {
    query,
    placeName: placeName(query.place, people),
    isDemo: readSetting(database, 'is_demo') !== null,
    today,
    periods,
    lines: namedLines(database, query, people, all).map((named) => lineOf(named, all)),
    total: { figures: whole.total, periods: parts.map(({ total }) => total) },
  };
}

/** Months before the first in which anything was planned or held, and after the last, say nothing. */
function withoutEmptyEnds<Part extends { readonly part: CountedLines }>(counted: readonly Part[]): readonly Part[] {
  const isKnown = ({ part: { total } }: Part) =>
    [total.scheduled, total.finished, total.calledOff, total.mandates].some((value) => (value ?? 0) > 0);
  return counted.slice(Math.max(0, counted.findIndex(isKnown)), counted.findLastIndex(isKnown) + 1);
}

type Named = Pick<ReportLine, 'id' | 'name' | 'schoolName'>;

function lineOf(named: Named, counted: readonly CountedLines[]): ReportLine {
  const [figures, ...periods] = counted.map(({ lines, nothing }) => lines.get(named.id) ?? nothing);
  return { ...named, figures: figures ?? counted[0]?.nothing, periods } as ReportLine;
}

/** In the order of names. Rooms and schools in use are lines also where nothing happened. */
function namedLines(
  database: Database,
  { by }: ReportQuery,
  { rooms, isWanted }: ReportPeople,
  counted: readonly CountedLines[],
): readonly Named[] {
  const isKnown = (id: string) => counted.some(({ lines }) => lines.has(id));
  const wanted = [...rooms.values()].filter(({ id }) => isWanted(id));
  const hasSchools = new Set(wanted.map(({ school_id }) => school_id)).size > 1;
  switch (by) {
    case 'room':
      return wanted
        .filter((room) => room.archived_at === null || isKnown(room.id))
        .map((room) => ({ id: room.id, name: room.name, schoolName: hasSchools ? room.school_name : null }));
    case 'school': {
      const schools = new Map(wanted.map(({ school_id, school_name }) => [school_id, school_name]));
      return [...schools].map(([id, name]) => ({ id, name, schoolName: null }));
    }
    case 'discipline':
      return disciplines.filter(isKnown).map((id) => ({ id, name: id, schoolName: null }));
    case 'specialist':
      return listSigners(database)
        .filter(({ id }) => isKnown(id))
        .map((staff) => ({ id: staff.id, name: shortName(staff), schoolName: null }));
  }
}

/** Months and terms, cut to the span; a month or term that is still to come is none. */
function periodsOf(
  database: Database,
  { from, to, step, place }: ReportQuery,
  people: ReportPeople,
  today: Day,
): readonly ReportPeriod[] {
  const last = to < today ? to : today;
  const cut = (span: ReportSpan) => ({ from: span.from > from ? span.from : from, to: span.to < to ? span.to : to });
  if (step === 'none' || last < from) return [];
  if (step === 'month') {
    return monthsFrom(monthOf(from), monthOf(last)).map((month) => {
      const span = cut({ from: `${month}-01` as Day, to: lastDayOfMonth(month) });
      return { kind: 'month', month, ...span };
    });
  }
  return termsBetween(database, schoolOf(database, place, people), from, last).map((term) => ({
    kind: 'term',
    number: term.number,
    year: Number(term.from.slice(0, 4)) - (term.from.slice(5) < '08-01' ? 1 : 0),
    ...cut(term),
  }));
}

/** By whose calendar terms are cut: the school's own; of all schools that of this PC's. */
export function schoolOf(database: Database, place: ReportPlace, { rooms }: ReportPeople): string {
  if (place.kind === 'school') return place.schoolId;
  const roomId = place.kind === 'room' ? place.roomId : readSetting(database, 'room_id');
  return (rooms.get(roomId ?? '') ?? [...rooms.values()][0])?.school_id ?? '';
}

function placeName(place: ReportPlace, { rooms }: ReportPeople): string | null {
  if (place.kind === 'all') return null;
  if (place.kind === 'room') {
    const room = rooms.get(place.roomId);
    return room ? `${room.school_name} · ${room.name}` : null;
  }
  return [...rooms.values()].find((room) => room.school_id === place.schoolId)?.school_name ?? null;
}
