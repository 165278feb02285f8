import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Calendar, isSchoolDay, lessonsOf } from '../../../../src/shared/domain/calendar.ts';
import { calendarKz2025 } from '../../../../src/shared/domain/calendar-kz-2025.ts';
import type { Day } from '../../../../src/shared/domain/day.ts';
import { canTakeMoved } from '../../../../src/shared/domain/plan.ts';
import { type IcalSeries, icalOf } from '../../../../src/shared/ical/calendar.ts';
import { escapeText, fileOf, foldLine } from '../../../../src/shared/ical/lines.ts';

const day = (text: string) => text as Day;
const octets = (text: string) => Buffer.byteLength(text, 'utf8');
/** RFC 5545, 3.1: a line end and one blank are taken out again. */
const unfold = (text: string) => text.replace(/\r\n[ \t]/g, '');
const unescapeText = (text: string) => text.replace(/\\([\\;,nN])/g, (_, sign) => (/n/i.test(sign) ? '\n' : sign));

describe('a line', () => {
  it('is never longer than 75 octets, never broken inside a character, and is the same when put together again', () =>
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 300 }), (text) => {
        const line = `SUMMARY:${escapeText(text)}`;
        const folded = foldLine(line);
        for (const part of folded.split('\r\n')) {
          expect(octets(part)).toBeLessThanOrEqual(75);
          expect(part.isWellFormed()).toBe(true);
        }
        expect(unfold(folded)).toBe(line);
      }),
    ));

  it('breaks Cyrillic after 74 or 75 octets', () => {
    const [first, second] = foldLine('Ә'.repeat(60)).split('\r\n');
    expect(first).toBe('Ә'.repeat(37));
    expect(second).toBe(` ${'Ә'.repeat(23)}`);
  });

  it('keeps any text through escaping', () =>
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom(...'аб;,\\\nn "') }), (text) => {
        expect(unescapeText(escapeText(text))).toBe(text);
        expect(escapeText(text)).not.toMatch(/\n|(?<!\\)(?:\\\\)*[;,]/);
      }),
    ));

  it('holds no control characters', () => expect(escapeText('a\u0000b\tc\u007fd\r\ne')).toBe('a b c d\\ne'));
  it('ends with CRLF', () => expect(fileOf(['A', 'B'])).toBe('A\r\nB\r\n'));
});

const series: IcalSeries = {
  id: '0190-a',
  weekday: 3,
  start: '09:00',
  minutes: 40,
  from: day('2026-03-09'),
  to: day('2026-05-25'),
  exceptions: [
    { kind: 'cancelled', day: day('2026-04-08'), reason: 'Айша больна' },
    { kind: 'moved', day: day('2026-04-15'), toDay: day('2026-04-18'), toStart: '14:05', reason: '' },
    { kind: 'moved', day: day('2026-04-29'), toDay: day('2026-05-07'), toStart: '09:00', reason: '' },
  ],
  summary: 'Логопедия',
  location: 'Кабинет 1; 2-й этаж',
  description: 'Детей: 2',
};

const fileFor = (...all: readonly IcalSeries[]) => fileOfYear(calendarKz2025, all);

function fileOfYear(calendar: Calendar, all: readonly IcalSeries[]): string {
  return icalOf({
    name: 'План',
    series: all,
    lessonsOn: (_, on) => (isSchoolDay(calendar, on) ? lessonsOf(calendar, on) : null),
    canTake: (_, on) => canTakeMoved(calendar, on),
    madeAt: Date.UTC(2026, 3, 22, 4, 5, 6),
  });
}

type Component = { readonly name: string; readonly lines: string[]; readonly inner: Component[] };

/** A strict reader: every BEGIN has its END, every line a name and a value. */
function parse(text: string): Component {
  expect(text.endsWith('\r\n')).toBe(true);
  const root: Component = { name: '', lines: [], inner: [] };
  const stack = [root];
  for (const line of unfold(text).split('\r\n').slice(0, -1)) {
    const [, name = '', value = ''] = /^([A-Z-]+(?:;[A-Z-]+=[^:;]+)*):(.*)$/s.exec(line) ?? [];
    expect(name, line).not.toBe('');
    if (name === 'BEGIN') {
      const next = { name: value, lines: [], inner: [] };
      stack.at(-1)?.inner.push(next);
      stack.push(next);
    } else if (name === 'END') expect(stack.pop()?.name).toBe(value);
    else stack.at(-1)?.lines.push(line);
  }
  expect(stack).toEqual([root]);
  return root.inner[0] as Component;
}
const events = (text: string) => parse(text).inner.filter(({ name }) => name === 'VEVENT');

describe('the file', () => {
  it('has the frame that RFC 5545 asks for, and the one zone with its one offset', () => {
    const calendar = parse(fileFor(series));
    expect(calendar.name).toBe('VCALENDAR');
    expect(calendar.lines.slice(0, 2)).toEqual(['VERSION:2.0', 'PRODID:-//Kabinet//Weekly plan//EN']);
    const [zone] = calendar.inner;
    expect(zone?.lines).toEqual(['TZID:Asia/Almaty']);
    expect(zone?.inner[0]?.lines).toContain('TZOFFSETTO:+0500');
  });

  it('has a series as one event with its end in UTC, and all days without it', () => {
    const [event] = events(fileFor(series));
    expect(event?.lines).toEqual([
      'UID:0190-a@kabinet',
      'DTSTAMP:20260422T040506Z',
      'DURATION:PT40M',
      'SUMMARY:Логопедия',
      'LOCATION:Кабинет 1\\; 2-й этаж',
      'DESCRIPTION:Детей: 2',
      'CLASS:PRIVATE',
      'DTSTART;TZID=Asia/Almaty:20260311T090000',
      'RRULE:FREQ=WEEKLY;BYDAY=WE;UNTIL=20260520T040000Z',
      // Two Wednesdays of the break, one cancelled, one moved to what is a holiday.
      'EXDATE;TZID=Asia/Almaty:20260325T090000',
      'EXDATE;TZID=Asia/Almaty:20260408T090000',
      'EXDATE;TZID=Asia/Almaty:20260429T090000',
    ]);
  });

  it('has a time that was moved beside it, under the same name', () => {
    const [, moved, ...more] = events(fileFor(series));
    expect(more).toEqual([]);
    expect(moved?.lines.filter((line) => /^(UID|RECURRENCE-ID|DTSTART|RRULE)/.test(line))).toEqual([
      'UID:0190-a@kabinet',
      'RECURRENCE-ID;TZID=Asia/Almaty:20260415T090000',
      'DTSTART;TZID=Asia/Almaty:20260418T140500',
    ]);
  });

  describe('of a year with a working Saturday', () => {
    const saturday = day('2026-04-18');
    const calendar: Calendar = { ...calendarKz2025, workingDays: [{ day: saturday, as: 3 }] };
    const dates = (of: IcalSeries) =>
      events(fileOfYear(calendar, [of])).map(({ lines }) =>
        lines.filter((line) => /^(RECURRENCE-ID|DTSTART|RRULE|RDATE|EXDATE)/.test(line)),
      );
    const plain = { ...series, exceptions: [] };

    it('has it as one more time', () => expect(dates(plain)[0]).toContain('RDATE;TZID=Asia/Almaty:20260418T090000'));

    it('has none for another weekday', () =>
      expect(
        dates({ ...plain, weekday: 4 })
          .flat()
          .join(),
      ).not.toContain('RDATE'));

    it('leaves it out where it was cancelled, and says where it was moved', () => {
      const cancelled = { ...plain, exceptions: [{ kind: 'cancelled', day: saturday, reason: '' } as const] };
      expect(dates(cancelled).flat().join()).not.toContain('20260418');
      const toDay = day('2026-04-20');
      const moved = { kind: 'moved', day: saturday, toDay, toStart: '12:00', reason: '' } as const;
      expect(dates({ ...plain, exceptions: [moved] })[1]).toEqual([
        'RECURRENCE-ID;TZID=Asia/Almaty:20260418T090000',
        'DTSTART;TZID=Asia/Almaty:20260420T120000',
      ]);
    });

    it('begins with it where there is no other time', () =>
      expect(dates({ ...plain, from: day('2026-04-16'), to: day('2026-04-20') })).toEqual([
        ['DTSTART;TZID=Asia/Almaty:20260418T090000'],
      ]));
  });

  it('goes back over midnight where UTC does', () =>
    expect(fileFor({ ...series, start: '04:30', exceptions: [] })).toContain('UNTIL=20260519T233000Z'));

  it('leaves out what never takes place, and says no reason', () => {
    const summer = { ...series, from: day('2026-03-19'), to: day('2026-03-29'), exceptions: [] };
    expect(events(fileFor(summer))).toEqual([]);
    expect(fileFor(series)).not.toContain('Айша');
  });

  it('has no line that is too long, whatever the room is called', () =>
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 120 }), (location) => {
        const text = fileFor({ ...series, location });
        for (const line of text.split('\r\n')) expect(octets(line)).toBeLessThanOrEqual(75);
        expect(events(text)).toHaveLength(2);
      }),
    ));
});
