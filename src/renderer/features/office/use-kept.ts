import { useRef } from 'react';

/** The last value there was, while the next one is being read: a list does not blink with each letter typed. */
export function useKept<Value>(value: Value | undefined): Value | undefined {
  const kept = useRef(value);
  if (value !== undefined) kept.current = value;
  return kept.current;
}
