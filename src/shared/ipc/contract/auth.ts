/** Staff sign-in by tile and PIN. */
import { z } from 'zod';
import { staffIdSchema } from '../../domain/ids.ts';
import { languageSchema } from '../../domain/language.ts';
import { pinSchema, specialismSchema, staffRoleSchema } from '../../domain/staff.ts';
import { signedInSchema } from './app.ts';
import { anyone, anyStaff, call, nothing } from './call.ts';

export const staffTileSchema = z.strictObject({
  id: staffIdSchema,
  name: z.string(),
  role: staffRoleSchema,
  specialism: specialismSchema,
  pictogram: z.string(),
});
export type StaffTile = z.infer<typeof staffTileSchema>;

export const authCalls = {
  /** Tiles behind a door: specialists of this PC's room, or administrators; `anyone` both (to leave the studio). */
  'auth.tiles': call(
    anyone,
    z.strictObject({ door: z.enum(['sessions', 'office', 'anyone']) }),
    z.array(staffTileSchema),
  ),
  /**
   * Errors: wrong_pin {triesLeft}, pin_wait {seconds}; new_pin_needed where somebody else set the PIN: then it goes again
   * with `newPin`, an own one, or weak_pin.
   */
  'auth.signIn': call(
    anyone,
    z.strictObject({ staffId: staffIdSchema, pin: pinSchema, newPin: pinSchema.optional() }),
    signedInSchema,
  ),
  /** Not for a child's window: it opens with `draw.leave` and an adult's PIN only. */
  'auth.signOut': call(['nobody', ...anyStaff], nothing, nothing),
  /** The person is still there: puts off the idle lock. */
  'auth.touch': call(anyStaff, nothing, nothing),
  'auth.changePin': call(
    anyStaff,
    z.strictObject({ oldPin: pinSchema, newPin: pinSchema }),
    z.strictObject({ changed: z.literal(true) }),
  ),
  /** The language of the person signed in. */
  'auth.setLanguage': call(anyStaff, z.strictObject({ language: languageSchema }), nothing),
} as const;
