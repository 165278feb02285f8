import { beforeEach, describe, expect, test, vi } from 'vitest';
import { KeyRuler, type KeyRules } from '../../../../../src/shared/drawing/keyboard/key-rules.ts';

let rules: KeyRules;
let typed: string[];
let ruler: KeyRuler;

beforeEach(() => {
  vi.useFakeTimers();
  typed = [];
  rules = { holdMs: 0, ignoreRepeatMs: 0 };
  const later = (ms: number, then: () => void) => {
    const timer = setTimeout(then, ms);
    return () => clearTimeout(timer);
  };
  ruler = new KeyRuler({ rules: () => rules, now: () => Date.now(), later });
  return () => vi.useRealTimers();
});

const down = (code: string, isRepeat = false) => ruler.down({ code, isRepeat }, () => typed.push(code));
const tap = (code: string) => {
  down(code);
  ruler.up(code);
};

describe('keys without rules', () => {
  test('count at once, and again while they are down', () => {
    down('a');
    down('a', true);
    tap('b');
    expect(typed).toEqual(['a', 'a', 'b']);
  });
});

describe('keys that must be held', () => {
  beforeEach(() => {
    rules = { holdMs: 500, ignoreRepeatMs: 0 };
  });

  test('count once they were, and once only', () => {
    down('a');
    vi.advanceTimersByTime(400);
    down('a', true);
    expect(typed).toEqual([]);
    vi.advanceTimersByTime(100);
    down('a', true);
    vi.advanceTimersByTime(2000);
    expect(typed).toEqual(['a']);
  });

  test('do not when they are let go before, when another one comes, or when the keyboard goes', () => {
    tap('a');
    vi.advanceTimersByTime(1000);
    expect(typed).toEqual([]);
    down('a');
    vi.advanceTimersByTime(300);
    down('b');
    ruler.up('a');
    vi.advanceTimersByTime(1000);
    expect(typed).toEqual(['b']);
    down('c');
    ruler.stop();
    vi.advanceTimersByTime(1000);
    expect(typed).toEqual(['b']);
  });
});

describe('a key that comes again too soon', () => {
  beforeEach(() => {
    rules = { holdMs: 0, ignoreRepeatMs: 1000 };
  });

  test('is the same press; another key is another one, and later it counts again', () => {
    tap('a');
    vi.advanceTimersByTime(900);
    tap('a');
    tap('b');
    expect(typed).toEqual(['a', 'b']);
    vi.advanceTimersByTime(1000);
    tap('a');
    down('a', true);
    expect(typed).toEqual(['a', 'b', 'a']);
  });
});
