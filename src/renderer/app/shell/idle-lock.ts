import { useEffect, useEffectEvent } from 'react';
import { call } from '../client/index.ts';

/** Signs of life are passed on at most this often, in ms. */
const touchEvery = 20_000;

const spoke = 'kabinet:spoke';

/** Somebody speaks into the microphone: who touches nothing for that long is there all the same. */
export function tellSpoke(): void {
  window.dispatchEvent(new Event(spoke));
}

/**
 * Locks a staff door after that many seconds without touch, key or mouse. The data process counts as well, so that
 * a window that hangs cannot keep a door open.
 * @param stays tells it that somebody is there
 */
export function useIdleLock(
  seconds: number | null,
  onIdle: () => void,
  stays: () => Promise<unknown> = () => call('auth.touch', {}),
): void {
  const lock = useEffectEvent(onIdle);
  const tellStays = useEffectEvent(stays);
  useEffect(() => {
    if (seconds === null) return;
    let timer = setTimeout(lock, seconds * 1000);
    let lastTouch = performance.now();
    const stillThere = () => {
      clearTimeout(timer);
      timer = setTimeout(lock, seconds * 1000);
      if (performance.now() - lastTouch < touchEvery) return;
      lastTouch = performance.now();
      // A lock that came first shows in the next reading of the status.
      tellStays().catch(() => undefined);
    };
    const signs = ['pointerdown', 'pointermove', 'keydown', 'wheel', spoke] as const;
    for (const sign of signs) window.addEventListener(sign, stillThere, { capture: true, passive: true });
    return () => {
      clearTimeout(timer);
      for (const sign of signs) window.removeEventListener(sign, stillThere, { capture: true });
    };
  }, [seconds]);
}
