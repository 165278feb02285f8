import { useRef, useState, useSyncExternalStore } from 'react';
import { useCall } from '../client/index.ts';
import { dropUnsaved, findUnsaved, keepUnsaved, subscribeUnsaved, type Unsaved, unsavedOf } from './unsaved.ts';

function useWriter(): string | null {
  const { data: status } = useCall('app.status', {});
  return status?.state === 'ready' ? (status.signedIn?.staffId ?? null) : null;
}

/** All that whoever is signed in has not saved yet. */
export function useAllUnsaved(): readonly Unsaved[] {
  const writer = useWriter();
  return useSyncExternalStore(subscribeUnsaved, () => unsavedOf(writer));
}

type What<Value> = {
  /** A part of the office, and what there. */
  readonly key: string;
  /** What a person calls it. */
  readonly name: string;
  readonly start: Value;
  readonly isChanged: (value: Value) => boolean;
  /** What of it may be kept: secrets may not. */
  readonly keeps?: (value: Value) => Value;
};

/**
 * A state that outlives its screen while it is not saved: another part of the office, or the lock, takes nothing away.
 * Closing a form asks (`useLeaving`), then drops it.
 * @returns `isFound`: it was typed before and is here again
 */
export function useUnsaved<Value>({ key, name, start, isChanged, keeps }: What<Value>) {
  const writer = useWriter();
  const [found] = useState(() => findUnsaved(writer, key));
  const [value, setValue] = useState(() => (found ? (found.value as Value) : start));
  const newest = useRef(value);
  return {
    value,
    isFound: found !== undefined,
    set: (change: Value | ((before: Value) => Value)) => {
      const next = typeof change === 'function' ? (change as (before: Value) => Value)(newest.current) : change;
      newest.current = next;
      setValue(next);
      if (isChanged(next)) keepUnsaved(writer, { key, name, value: keeps ? keeps(next) : next });
      else dropUnsaved(writer, key);
    },
    /** Saved, or not wanted: the screen shows what it shows until it goes. */
    drop: () => dropUnsaved(writer, key),
  };
}
