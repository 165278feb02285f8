/** What a tap changed in a session: small enough to be answered at once, whatever the session holds already. */
import { z } from 'zod';
import { childIdSchema } from './ids.ts';
import { measureSchema } from './measure.ts';
import { type Session, type SessionChild, sessionChildSchema, sessionSchema } from './session.ts';

const childPatchSchema = z.strictObject({
  childId: childIdSchema,
  ...sessionChildSchema.pick({ status: true, arrivedAt: true, leftAt: true, reason: true }).shape,
  /** Observations that the tap added. */
  added: z.array(measureSchema),
});
type ChildPatch = z.infer<typeof childPatchSchema>;

export const sessionPatchSchema = z.strictObject({
  /** Those whom the tap was about, as they are now. */
  children: z.array(childPatchSchema),
  /** Null: as before. */
  pause: sessionSchema.pick({ pausedAt: true, pausedSeconds: true }).nullable(),
});
export type SessionPatch = z.infer<typeof sessionPatchSchema>;

/**
 * The session after that tap. Merged twice, or into a session that was read after the tap, it changes nothing more.
 * A child of whom nothing changed is the very same object, so that its row need not be drawn again.
 */
export function mergePatch(session: Session, { children, pause }: SessionPatch): Session {
  const patches = new Map(children.map((patch) => [patch.childId, patch]));
  return {
    ...session,
    ...pause,
    // What has just been tapped can be taken back.
    canUndo: true,
    children: session.children.map((child) => {
      const patch = patches.get(child.childId);
      return patch ? mergeChild(child, patch) : child;
    }),
  };
}

function mergeChild(child: SessionChild, { added, ...facts }: ChildPatch): SessionChild {
  const known = new Set(child.measures.map(({ id }) => id));
  const fresh = added.filter(({ id }) => !known.has(id));
  const { status, arrivedAt, leftAt, reason } = child;
  const isSame =
    facts.status === status &&
    facts.arrivedAt === arrivedAt &&
    facts.leftAt === leftAt &&
    facts.reason === reason &&
    fresh.length === 0;
  if (isSame) return child;
  return { ...child, ...facts, measures: fresh.length === 0 ? child.measures : [...child.measures, ...fresh] };
}
