/** A child's hand profile as it is read and changed, from the studio and from the child's file. */
import type { Database } from 'better-sqlite3';
import { DEFAULT_PROFILE, type HandProfile, handProfileSchema } from '../../shared/domain/hand-profile.ts';
import type { ChildId } from '../../shared/domain/ids.ts';
import type { CallContext } from '../app.ts';
import { change } from '../change.ts';
import { findHandProfile, writeHandProfile } from '../db/queries/hand-profiles.ts';
import { moment } from '../store.ts';

/** What a later version stored and this one does not know falls back to the usual, setting by setting. */
export function readHandProfile(database: Database, childId: ChildId): HandProfile {
  const stored = findHandProfile(database, childId);
  if (stored === null) return DEFAULT_PROFILE;
  const given = JSON.parse(stored) as Record<string, unknown>;
  const known = Object.entries(handProfileSchema.shape).map(([key, schema]) => {
    const value = schema.safeParse(given[key]);
    return [key, value.success ? value.data : DEFAULT_PROFILE[key as keyof HandProfile]];
  });
  return handProfileSchema.parse(Object.fromEntries(known));
}

/** Writes a profile, with the one before in the event; nothing is written where they are the same. */
export function changeHandProfile(context: CallContext, childId: ChildId, after: HandProfile): void {
  const before = readHandProfile(context.database, childId);
  if (JSON.stringify(before) === JSON.stringify(after)) return;
  const at = moment(context.database, context.app.clock);
  change(context, 'people', { kind: 'hand_profile.changed', subjectId: childId, data: { before, after } }, () =>
    writeHandProfile(context.database, childId, JSON.stringify(after), at),
  );
}
