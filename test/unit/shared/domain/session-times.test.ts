import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  attendedMinutes,
  elapsedSeconds,
  endsBeforeMidnight,
  impossibleTime,
  longestSpan,
  minutesOver,
  minutesToOffer,
  possibleTimes,
  type SessionTimes,
  spanSeconds,
} from '../../../../src/shared/domain/session-times.ts';

const at = (time: string, day = '2026-04-22') => `${day}T${time}:00`;
const session = (change: Partial<SessionTimes> = {}): SessionTimes => ({
  day: '2026-04-22',
  plannedStart: '09:00',
  plannedMinutes: 30,
  startedAt: at('09:00'),
  pausedAt: null,
  pausedSeconds: 0,
  ...change,
});
const came = (arrivedAt: string | null, leftAt: string | null = null) => ({ arrivedAt, leftAt });

describe('the time of a session', () => {
  it('leaves pauses out, the one under way included', () => {
    expect(elapsedSeconds(session(), at('09:20'))).toBe(1200);
    expect(elapsedSeconds(session({ pausedSeconds: 300 }), at('09:20'))).toBe(900);
    expect(elapsedSeconds(session({ pausedAt: at('09:10'), pausedSeconds: 60 }), at('09:20'))).toBe(540);
  });

  it('is never negative, and a pause never adds time, though the clock was moved back', () => {
    expect(elapsedSeconds(session(), at('08:50'))).toBe(0);
    expect(elapsedSeconds(session({ pausedAt: at('09:10') }), at('09:05'))).toBe(300);
  });

  it('runs over by whole minutes', () => {
    expect(minutesOver(session(), at('09:30'))).toBe(0);
    expect(minutesOver(session(), at('09:33'))).toBe(3);
    expect(minutesOver(session({ pausedSeconds: 600 }), at('09:33'))).toBe(0);
  });

  it('offers its minutes without the pauses', () => {
    expect(minutesToOffer(session({ pausedSeconds: 600 }), at('09:30'))).toBe(20);
    expect(minutesToOffer(session(), at('14:00'))).toBe(30);
  });

  it('offers none past midnight', () => {
    const late = session({ plannedStart: null, startedAt: at('23:40') });
    expect(minutesToOffer(late, at('00:10', '2026-04-23'))).toBe(20);
    expect(endsBeforeMidnight(late, 20)).toBe(true);
    expect(endsBeforeMidnight(late, 21)).toBe(false);
  });
});

describe('when a child can have come or left', () => {
  it.each([
    ['before_start', came('08:59')],
    ['after_end', came(null, '09:31')],
    ['left_before_arrived', came('09:20', '09:10')],
    ['left_before_arrived', came('09:20', '09:20')],
    [null, came('09:00', '09:30')],
    [null, came(null)],
  ] as const)('%s', (why, presence) => expect(impossibleTime(session(), presence, at('09:10'))).toBe(why));

  it('reaches into the time that has run over, and over the pauses', () => {
    expect(impossibleTime(session(), came(null, '09:45'), at('09:50'))).toBeNull();
    expect(impossibleTime(session({ pausedSeconds: 600 }), came(null, '09:40'), at('09:10'))).toBeNull();
    expect(possibleTimes(session(), at('09:10'))).toEqual({ start: '09:00', end: '09:30' });
  });

  it('is the planned time too where it is written down after that, and alone on a later day', () => {
    const afterwards = session({ startedAt: at('15:00') });
    expect(impossibleTime(afterwards, came('09:10'), at('15:02'))).toBeNull();
    expect(impossibleTime(afterwards, came('15:01'), at('15:02'))).toBeNull();
    expect(impossibleTime(afterwards, came('11:00'), at('15:02'))).toBe('after_end');
    const nextDay = session({ startedAt: at('15:00', '2026-04-23') });
    expect(impossibleTime(nextDay, came('09:10'), at('15:02', '2026-04-23'))).toBeNull();
    expect(impossibleTime(nextDay, came('15:01'), at('15:02', '2026-04-23'))).toBe('after_end');
  });

  it('ends with the day', () => {
    const late = session({ plannedStart: null, startedAt: at('23:50') });
    expect(impossibleTime(late, came('23:55'), at('23:56'))).toBeNull();
    expect(impossibleTime(late, came(null, '00:05'), at('23:56'))).toBe('before_start');
  });
});

describe('minutes of a child', () => {
  it('are those of the session where nothing is told', () => {
    expect(attendedMinutes(session(), 30, came(null))).toBeNull();
  });

  it('leave out what passed before it came and after it left', () => {
    expect(attendedMinutes(session(), 30, came('09:12'))).toBe(18);
    expect(attendedMinutes(session(), 30, came(null, '09:20'))).toBe(20);
    expect(attendedMinutes(session(), 30, came('09:05', '09:20'))).toBe(15);
  });

  it('follow the minutes of the session', () => {
    expect(attendedMinutes(session(), 45, came('09:12'))).toBe(33);
    expect(attendedMinutes(session(), 10, came('09:12'))).toBe(0);
    // After 30 minutes and a pause of 10 it ended at 09:40.
    expect(attendedMinutes(session({ pausedSeconds: 600 }), 30, came(null, '09:35'))).toBe(25);
  });

  it('are counted from the plan where the session was written down afterwards', () => {
    expect(attendedMinutes(session({ startedAt: at('15:00') }), 30, came('09:10'))).toBe(20);
    expect(attendedMinutes(session({ startedAt: at('15:00') }), 30, came('15:10'))).toBe(20);
  });

  it('are never negative and never more than the session has', () => {
    const time = fc
      .integer({ min: 0, max: 1439 })
      .map(
        (minutes) => `${String(Math.floor(minutes / 60)).padStart(2, '0')}:${String(minutes % 60).padStart(2, '0')}`,
      );
    const maybe = fc.option(time, { nil: null });
    fc.assert(
      fc.property(
        time,
        maybe,
        maybe,
        maybe,
        fc.nat(480),
        fc.nat(7200),
        (start, planned, arrivedAt, leftAt, minutes, pause) => {
          const times = session({ startedAt: at(start), plannedStart: planned, pausedSeconds: pause });
          const there = attendedMinutes(times, minutes, { arrivedAt, leftAt });
          if (there === null) return;
          expect(there).toBeGreaterThanOrEqual(0);
          expect(there).toBeLessThanOrEqual(minutes);
        },
      ),
    );
  });
});

describe('a stopwatch', () => {
  it('counts the seconds since it was started', () => {
    expect(spanSeconds('2026-04-22T09:00:05', '2026-04-22T09:01:10')).toBe(65);
  });

  it('has run one second at least, as the clock can be moved back, and eight hours at most', () => {
    expect(spanSeconds(at('09:00'), at('08:00'))).toBe(1);
    expect(spanSeconds(at('09:00'), at('09:00', '2026-04-25'))).toBe(longestSpan);
  });
});
