import { expect, it } from 'vitest';
import { minutesOfDay } from '../../../../src/shared/domain/day.ts';
import { unionMinutes } from '../../../../src/shared/domain/staff-minutes.ts';

const interval = (start: string, end: string) => ({ start: minutesOfDay(start), end: minutesOfDay(end) });

it('counts the specialist once: A 9:00 to 10:00 and B 9:45 to 10:30 are 90 minutes', () => {
  expect(unionMinutes([interval('09:45', '10:30'), interval('09:00', '10:00')])).toBe(90);
});

it('adds what lies apart, and nothing for what lies inside', () => {
  expect(unionMinutes([])).toBe(0);
  expect(unionMinutes([interval('09:00', '09:30'), interval('10:00', '10:45')])).toBe(75);
  expect(unionMinutes([interval('09:00', '11:00'), interval('09:30', '10:00'), interval('10:00', '10:30')])).toBe(120);
});
