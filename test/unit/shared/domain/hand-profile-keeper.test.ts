import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { DEFAULT_PROFILE, type HandProfile } from '../../../../src/shared/domain/hand-profile.ts';
import { HandProfileKeeper, SETTLED_MS } from '../../../../src/shared/domain/hand-profile-keeper.ts';

const sized = (buttonMm: number): HandProfile => ({ ...DEFAULT_PROFILE, buttonMm });

let saved: number[];
let arrive: (() => void)[];
let keeper: HandProfileKeeper;

beforeEach(() => {
  vi.useFakeTimers();
  saved = [];
  arrive = [];
  keeper = new HandProfileKeeper({
    save: ({ buttonMm }) => {
      saved.push(buttonMm);
      return new Promise<void>((resolve) => arrive.push(resolve));
    },
    later: (ms, then) => {
      const timer = setTimeout(then, ms);
      return () => clearTimeout(timer);
    },
  });
});
afterEach(() => vi.useRealTimers());

describe('what an adult sets', () => {
  it('step by step is stored once, when it is left alone for a moment', () => {
    for (const buttonMm of [21, 22, 23]) {
      keeper.put(sized(buttonMm));
      vi.advanceTimersByTime(SETTLED_MS - 1);
    }
    expect(saved).toEqual([]);
    expect(keeper.draft()?.buttonMm).toBe(23);
    vi.advanceTimersByTime(1);
    expect(saved).toEqual([23]);
  });

  it('is stored at once when the adult turns away, and not a second time', async () => {
    keeper.put(sized(25));
    void keeper.flush();
    void keeper.flush();
    vi.advanceTimersByTime(SETTLED_MS * 2);
    expect(saved).toEqual([25]);
    arrive[0]?.();
    await vi.advanceTimersByTimeAsync(0);
    expect(keeper.draft()).toBeNull();
    await keeper.flush();
    expect(saved).toEqual([25]);
  });

  it('is shown until it is stored; what is set meanwhile is stored after it', async () => {
    keeper.put(sized(25));
    void keeper.flush();
    keeper.put(sized(26));
    arrive[0]?.();
    await vi.advanceTimersByTimeAsync(0);
    expect(keeper.draft()?.buttonMm).toBe(26);
    await vi.advanceTimersByTimeAsync(SETTLED_MS);
    expect(saved).toEqual([25, 26]);
  });
});
