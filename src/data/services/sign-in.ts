/** Checks a PIN and makes guessing slow. The try is counted on disk before the PIN is looked at. */
import type { Database } from 'better-sqlite3';
import { mostWrongTries, waitAfterWrongTries } from '../../shared/domain/staff.ts';
import { CallError } from '../../shared/ipc/result.ts';
import { findPin, type PinRecord, writeTries } from '../db/queries/staff.ts';
import { isPin } from './pin.ts';

/**
 * Seconds still to wait. The wait is kept as a length and when it began; with a clock moved back all of it is still to
 * come, so that moving the clock can lengthen the wait but never shorten it.
 * @param now unix ms
 */
export function secondsToWait(pin: PinRecord, now: number): number {
  if (pin.locked_at === null || pin.locked_seconds === 0) return 0;
  const passed = Math.max(0, now - pin.locked_at) / 1000;
  return Math.max(0, Math.ceil(pin.locked_seconds - passed));
}

/**
 * @param now unix ms
 * @param mayBeGiven whether a PIN will do that somebody else set and therefore knows
 * @returns who set the PIN, where that was somebody else
 * @throws CallError not_found, pin_locked, pin_wait {seconds}, wrong_pin {seconds: the wait that follows, 0 for none},
 *   new_pin_needed
 */
export async function checkPin(
  database: Database,
  staffId: string,
  pin: string,
  now: number,
  mayBeGiven = false,
): Promise<string | null> {
  const stored = findPin(database, staffId);
  if (!stored?.pin_hash) throw new CallError('not_found');
  if (stored.wrong_tries >= mostWrongTries) throw new CallError('pin_locked');
  const wait = secondsToWait(stored, now);
  // The wait begins anew by the clock as it now stands: one that was a year ahead and was put right locks nobody out for a year.
  if (wait > 0 && stored.locked_at !== null && now < stored.locked_at)
    writeTries(database, staffId, { ...stored, locked_at: now });
  if (wait > 0) throw new CallError('pin_wait', { seconds: wait });
  const tries = stored.wrong_tries + 1;
  const seconds = waitAfterWrongTries(tries);
  writeTries(database, staffId, { wrong_tries: tries, locked_seconds: seconds, locked_at: now });
  if (!(await isPin(stored.pin_hash, pin))) throw new CallError('wrong_pin', { seconds });
  writeTries(database, staffId, { wrong_tries: 0, locked_seconds: 0, locked_at: null });
  if (stored.pin_given_by !== null && !mayBeGiven) throw new CallError('new_pin_needed');
  return stored.pin_given_by;
}
