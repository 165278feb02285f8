import { describe, expect, it } from 'vitest';
import { Pulse } from '../../../src/main/services/pulse.ts';

const patience = { hungAfter: 5000, hungAtStart: 20_000 };

/** Asks each second from `from` on, `count` times; when it first counted as hung. */
function askOn(pulse: Pulse, from: number, count: number, every = 1000): number | null {
  for (let index = 0; index < count; index++) {
    const now = from + index * every;
    if (pulse.ask(now)) return now;
  }
  return null;
}

describe('a process that is asked each second', () => {
  it('hangs when it has been silent for as long as that', () => {
    const pulse = new Pulse(patience);
    pulse.beat();
    expect(askOn(pulse, 0, 60)).toBe(5000);
  });

  it('has longer for its first answer, and as long again when another has taken its place', () => {
    const pulse = new Pulse(patience);
    expect(askOn(pulse, 0, 60)).toBe(20_000);
    pulse.beat();
    pulse.begin();
    expect(askOn(pulse, 100_000, 60)).toBe(120_000);
  });

  it('does not hang as long as it answers now and then', () => {
    const pulse = new Pulse(patience);
    for (let round = 0; round < 100; round++) {
      pulse.beat();
      expect(askOn(pulse, round * 4000, 4)).toBeNull();
    }
  });

  it('is not blamed for a PC that slept for a night, nor for many short sleeps', () => {
    const pulse = new Pulse(patience);
    pulse.beat();
    expect(askOn(pulse, 0, 4)).toBeNull();
    expect(pulse.ask(28_800_000)).toBe(false);
    expect(askOn(pulse, 28_801_000, 4)).toBeNull();
    const nap = new Pulse(patience);
    nap.beat();
    expect(askOn(nap, 0, 1000, 3600_000)).toBeNull();
  });

  it('is asked anew after a rest: under a debugger nothing adds up', () => {
    const pulse = new Pulse(patience);
    pulse.beat();
    for (let time = 0; time < 60_000; time += 1000) {
      pulse.rest();
      expect(pulse.ask(time)).toBe(false);
    }
  });
});
