/** The chain of events: each carries a hash over the one before it, so that nothing in between can be changed unseen. */
import { hash } from 'node:crypto';
import type { EventRow } from '../db/queries/events.ts';

/** What the first event of all follows. */
export const noHash = '0'.repeat(64);

/**
 * SHA-256, as 64 lower-case hexadecimal digits, over this text in UTF-8: the hash before (64 digits, zeros for the very
 * first) and, right after it, the JSON array
 * `[number, id, device_id, at, actor_id, room_id, kind, subject_id, dataHash, undoes]`
 * as ECMA-262's JSON.stringify writes it: no spaces, what is missing as null; for `data` its own {@link dataHash}, which is kept
 * beside the link, so that the chain can still be followed when the data of a child are erased.
 *
 * Each PC has a chain of its own, by `device_id`, numbered from 1. The first event under a name that is new in a
 * database follows the newest link that the database holds, whatever PC that is of. So after going back to a backup
 * the PC goes on under a new name from the last event of the backup, and what it wrote later under its old name (which
 * is in the copy that was made before going back) never competes with what it writes from then on.
 */
export function linkHash(before: string, number: number, event: EventRow, ofData = dataHash(event.data)): string {
  const { id, device_id, at, actor_id, room_id, kind, subject_id, undoes } = event;
  const row = [number, id, device_id, at, actor_id, room_id, kind, subject_id, ofData, undoes];
  return hash('sha256', before + JSON.stringify(row), 'hex');
}

/** SHA-256 of the stored text in UTF-8, as 64 lower-case hexadecimal digits. */
export function dataHash(data: string): string {
  return hash('sha256', data, 'hex');
}
