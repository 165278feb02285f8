import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  type AttendanceStatus,
  attendanceRate,
  attendanceStatuses,
  isAttended,
  isMissed,
} from '../../../../src/shared/domain/attendance.ts';
import { calendarKz2025 } from '../../../../src/shared/domain/calendar-kz-2025.ts';
import { type Day, minutesBetween } from '../../../../src/shared/domain/day.ts';
import {
  latestExertion,
  latestSteps,
  tallyTrials,
  totalRepetitions,
  trialAccuracy,
} from '../../../../src/shared/domain/figures.ts';
import { type Observation, trialResults } from '../../../../src/shared/domain/measure.ts';
import { endsSameDay, fallsOn, overlaps, type Slot } from '../../../../src/shared/domain/plan.ts';
import { longestSession, offeredMinutes, outcomeFromAttendance } from '../../../../src/shared/domain/session.ts';

const trials = (counts: Partial<Record<(typeof trialResults)[number], number>>): readonly Observation[] =>
  trialResults.flatMap((result) =>
    Array.from({ length: counts[result] ?? 0 }, () => ({ kind: 'trial' as const, result })),
  );

describe('trial accuracy', () => {
  it('of 7 +, 3 P and 2 - is 58.33 alone and 83.33 with support', () => {
    const accuracy = trialAccuracy(tallyTrials(trials({ correct: 7, prompted: 3, incorrect: 2 })));
    expect(accuracy?.alone).toBeCloseTo(58.33, 2);
    expect(accuracy?.supported).toBeCloseTo(83.33, 2);
  });

  it('leaves "no response" out unless it is asked for, and is undefined without trials', () => {
    const tally = tallyTrials(trials({ correct: 3, no_response: 1 }));
    expect(trialAccuracy(tally)?.alone).toBe(100);
    expect(trialAccuracy(tally, true)?.alone).toBe(75);
    expect(trialAccuracy(tallyTrials(trials({ no_response: 4 })))).toBeNull();
  });

  it('is between 0 and 100, and never lower with support than alone', () => {
    const counts = fc.record({
      correct: fc.nat(500),
      prompted: fc.nat(500),
      incorrect: fc.nat(500),
      no_response: fc.nat(500),
    });
    fc.assert(
      fc.property(counts, fc.boolean(), (tally, countNoResponse) => {
        const accuracy = trialAccuracy(tally, countNoResponse);
        if (accuracy === null) return;
        expect(accuracy.alone).toBeGreaterThanOrEqual(0);
        expect(accuracy.supported).toBeGreaterThanOrEqual(accuracy.alone);
        expect(accuracy.supported).toBeLessThanOrEqual(100);
      }),
    );
  });
});

describe('what was seen last', () => {
  const seen: readonly Observation[] = [
    { kind: 'step', stepId: 'wedge', result: 'not_done' },
    { kind: 'repetitions', count: 5 },
    { kind: 'exertion', level: 3 },
    { kind: 'step', stepId: 'wedge', result: 'independent' },
    { kind: 'repetitions', count: 1 },
    { kind: 'exertion', level: 0 },
  ];

  it('stands for steps and exertion, and adds up for repetitions', () => {
    expect([...latestSteps(seen)]).toEqual([['wedge', 'independent']]);
    expect(latestExertion(seen)).toBe(0);
    expect(totalRepetitions(seen)).toBe(6);
    expect(latestExertion([])).toBeNull();
  });
});

describe('attendance', () => {
  it('of 8 present, 1 late, 2 ill and 1 unexcused is 75.0 %', () => {
    const statuses: AttendanceStatus[] = [
      ...Array<AttendanceStatus>(8).fill('present'),
      'late',
      'absent_ill',
      'absent_ill',
      'absent_unexcused',
    ];
    expect(attendanceRate(statuses)).toBe(75);
    expect(attendanceRate([])).toBeNull();
  });

  it('is one of came, missed, not marked', () => {
    for (const status of attendanceStatuses) {
      const kinds = [isAttended(status), isMissed(status), status === 'not_marked'].filter(Boolean);
      expect(kinds, status).toHaveLength(1);
    }
    expect(isMissed('refused')).toBe(true);
  });
});

describe('a finished session', () => {
  it('is held when anyone came, absent when all are known to be away, else undecided', () => {
    expect(outcomeFromAttendance(['absent_ill', 'late', 'not_marked'])).toBe('held');
    expect(outcomeFromAttendance(['absent_ill', 'refused'])).toBe('student_absent');
    expect(outcomeFromAttendance(['absent_ill', 'not_marked'])).toBeNull();
    expect(outcomeFromAttendance([])).toBeNull();
  });

  it('offers the minutes of the clock while they can be believed', () => {
    expect(offeredMinutes(28.6, 30)).toBe(29);
    expect(offeredMinutes(0.2, 30)).toBe(30);
    expect(offeredMinutes(-45, 30)).toBe(30);
    expect(offeredMinutes(16 * 60, 30)).toBe(30);
    expect(offeredMinutes(119, 30)).toBe(119);
    expect(offeredMinutes(400, 240)).toBeLessThanOrEqual(longestSession);
  });

  it('counts minutes from moment to moment, over midnight as well', () => {
    expect(minutesBetween('2026-04-22T09:00:00', '2026-04-22T09:30:30')).toBe(30.5);
    expect(minutesBetween('2026-04-22T23:50:00', '2026-04-23T00:10:00')).toBe(20);
    expect(minutesBetween('2026-04-22T09:00:00', '2026-04-22T08:59:00')).toBe(-1);
  });
});

describe('a weekly series', () => {
  const day = (text: string) => text as Day;
  const slot = (changes: Partial<Slot> = {}): Slot => ({
    weekday: 3,
    from: day('2025-09-03'),
    to: null,
    start: '10:00',
    minutes: 45,
    ...changes,
  });

  it('falls on its weekday of school days from its first to its last day', () => {
    const series = slot({ from: day('2026-04-08'), to: day('2026-04-22') });
    const days = ['2026-04-01', '2026-04-08', '2026-04-09', '2026-04-22', '2026-04-29'].map(day);
    expect(days.filter((on) => fallsOn(series, on, calendarKz2025))).toEqual(['2026-04-08', '2026-04-22']);
    expect(fallsOn(slot(), day('2026-03-25'), calendarKz2025)).toBe(false);
  });

  it('is in the way of another at the same minutes only', () => {
    expect(overlaps(slot(), slot({ start: '10:44' }))).toBe(true);
    expect(overlaps(slot(), slot({ start: '10:45' }))).toBe(false);
    expect(overlaps(slot(), slot({ start: '09:00', minutes: 60 }))).toBe(false);
    expect(overlaps(slot(), slot({ weekday: 4 }))).toBe(false);
    expect(overlaps(slot({ to: day('2026-01-14') }), slot({ from: day('2026-01-15') }))).toBe(false);
    expect(overlaps(slot({ to: day('2026-01-14') }), slot({ from: day('2026-01-14') }))).toBe(true);
  });

  it('is in the way both ways or neither', () => {
    const arbitrary = fc.record({
      weekday: fc.constantFrom(3 as const, 4 as const),
      from: fc.constantFrom(day('2026-01-14'), day('2026-02-04')),
      to: fc.constantFrom(null, day('2026-02-11')),
      start: fc.constantFrom('09:00', '09:30', '10:00'),
      minutes: fc.integer({ min: 5, max: 90 }),
    });
    fc.assert(fc.property(arbitrary, arbitrary, (left, right) => overlaps(left, right) === overlaps(right, left)));
  });

  it('ends on the day it begins', () => {
    expect(endsSameDay({ start: '23:30', minutes: 30 })).toBe(true);
    expect(endsSameDay({ start: '23:30', minutes: 31 })).toBe(false);
  });
});
