/** The weekly plan as an iCalendar file (RFC 5545): one event for each series, single times beside it. Pure. */

import { addDays, type Day, daysFrom, minutesOfDay, weekdayOf } from '../domain/day.ts';
import type { Exception } from '../domain/plan.ts';
import { escapeText, fileOf } from './lines.ts';

export type IcalSeries = {
  /** Stays the same from one export to the next, so that a calendar takes the new one in the place of the old. */
  readonly id: string;
  readonly weekday: number;
  readonly start: string;
  readonly minutes: number;
  readonly from: Day;
  /** The last day, included. */
  readonly to: Day;
  readonly exceptions: readonly Exception[];
  readonly summary: string;
  readonly location: string;
  readonly description: string;
};

export type IcalCalendar = {
  readonly name: string;
  readonly series: readonly IcalSeries[];
  /** The weekday whose lessons take place on a day: another one's on a working Saturday. Null: there is no school. */
  readonly lessonsOn: (series: IcalSeries, day: Day) => number | null;
  /** Where what was moved can be: it shows nowhere when its new day is none any more. */
  readonly canTake: (series: IcalSeries, day: Day) => boolean;
  /** When the file was made, as milliseconds since 1970. */
  readonly madeAt: number;
};

const zone = 'Asia/Almaty';
/** The one offset of the one zone, in minutes. */
const offset = 5 * 60;
const weekdays = ['MO', 'TU', 'WE', 'TH', 'FR', 'SA', 'SU'] as const;

export function icalOf(calendar: IcalCalendar): string {
  const stamp = utc(calendar.madeAt);
  return fileOf([
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//Kabinet//Weekly plan//EN',
    'CALSCALE:GREGORIAN',
    `X-WR-CALNAME:${escapeText(calendar.name)}`,
    `X-WR-TIMEZONE:${zone}`,
    'BEGIN:VTIMEZONE',
    `TZID:${zone}`,
    'BEGIN:STANDARD',
    'DTSTART:19700101T000000',
    'TZOFFSETFROM:+0500',
    'TZOFFSETTO:+0500',
    'TZNAME:+05',
    'END:STANDARD',
    'END:VTIMEZONE',
    ...calendar.series.flatMap((series) => seriesLines(calendar, series, stamp)),
    'END:VCALENDAR',
  ]);
}

/** Nothing for a series that never takes place. */
function seriesLines(calendar: IcalCalendar, series: IcalSeries, stamp: string): readonly string[] {
  const all = daysFrom(series.from, series.to);
  const takesPlace = new Set(all.filter((day) => calendar.lessonsOn(series, day) === series.weekday));
  const days = all.filter((day) => weekdayOf(day) === series.weekday);
  const moved = series.exceptions.filter((one) => one.kind === 'moved').filter((one) => takesPlace.has(one.day));
  const shown = moved.filter((one) => calendar.canTake(series, one.toDay));
  const replaced = new Set(shown.map((one) => one.day));
  const gone = new Set(series.exceptions.map((one) => one.day));
  const isThere = (day: Day) => replaced.has(day) || (takesPlace.has(day) && !gone.has(day));
  const left = days.filter((day) => !isThere(day));
  // Working Saturdays, by the plan of another weekday.
  const added = all.filter((day) => weekdayOf(day) !== series.weekday && isThere(day));
  if (left.length === days.length && added.length === 0) return [];
  const common = [
    `UID:${series.id}@kabinet`,
    `DTSTAMP:${stamp}`,
    `DURATION:PT${series.minutes}M`,
    `SUMMARY:${escapeText(series.summary)}`,
    `LOCATION:${escapeText(series.location)}`,
    `DESCRIPTION:${escapeText(series.description)}`,
    'CLASS:PRIVATE',
  ];
  return [
    'BEGIN:VEVENT',
    ...common,
    ...dayLines(series, { days, left, added }),
    'END:VEVENT',
    ...shown.flatMap((one) => [
      'BEGIN:VEVENT',
      ...common,
      `RECURRENCE-ID;TZID=${zone}:${local(one.day, series.start)}`,
      `DTSTART;TZID=${zone}:${local(one.toDay, one.toStart)}`,
      'END:VEVENT',
    ]),
  ];
}

/** Days of the series' weekday, those of them without it, and others with it. */
type SeriesDays = { readonly days: readonly Day[]; readonly left: readonly Day[]; readonly added: readonly Day[] };

function dayLines({ weekday, start }: IcalSeries, { days, left, added }: SeriesDays): readonly string[] {
  const at = (name: string, day: Day) => `${name};TZID=${zone}:${local(day, start)}`;
  const [first, last] = [days[0], days.at(-1)];
  // The first one is a time by itself: it has to be one that takes place, or one that is left out again.
  if (first === undefined || last === undefined || left.length === days.length)
    return added.map((day, place) => at(place === 0 ? 'DTSTART' : 'RDATE', day));
  return [
    at('DTSTART', first),
    `RRULE:FREQ=WEEKLY;BYDAY=${weekdays[weekday - 1]};UNTIL=${utcOfLocal(last, start)}`,
    ...left.map((day) => at('EXDATE', day)),
    ...added.map((day) => at('RDATE', day)),
  ];
}

const digits = (value: number) => String(value).padStart(2, '0');

function local(day: Day, time: string): string {
  return `${day.replaceAll('-', '')}T${time.replace(':', '')}00`;
}

function utcOfLocal(day: Day, time: string): string {
  const minutes = minutesOfDay(time) - offset;
  const date = minutes < 0 ? addDays(day, -1) : day;
  const held = (minutes + 24 * 60) % (24 * 60);
  return `${date.replaceAll('-', '')}T${digits(Math.floor(held / 60))}${digits(held % 60)}00Z`;
}

const utc = (milliseconds: number) => `${new Date(milliseconds).toISOString().slice(0, 19).replace(/[-:]/g, '')}Z`;
